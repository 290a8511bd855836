import { expect, test } from 'vitest';
import { exampleDocument } from '../../src/check/examples.ts';
import { vocabularyOf } from '../../src/config/vocabulary.ts';
import { blindspots } from '../../src/explain/blindspots.ts';
import { explainer } from '../../src/explain/explain.ts';
import { explainMissing } from '../../src/explain/missing.ts';
import { loadGrammar } from '../../src/pipeline.ts';
import { blindspotsText } from '../../src/render/blindspots-text.ts';
import { explainText } from '../../src/render/explain-text.ts';
import { painter } from '../../src/render/paint.ts';
import { RULES } from '../../src/rules/index.ts';

const grammar = loadGrammar();
const TEXT = '云汐集团任命林越（花名：清和）担任总经理。清和表示，将继续努力。王川担任评委。';
const document = exampleDocument(TEXT);
const about = explainer(document, grammar);
const explain = (query: object) => about.about(query).map(about.explain);

test.each<[string, object, string[]]>([
  ['a person, by any name', { person: '林越' }, ['云汐集团任命', '清和表示']],
  ['an offset', { at: TEXT.indexOf('评委') }, ['王川']],
  ['nothing asked, all sentences', {}, ['云汐集团任命', '清和表示', '王川']],
  ['somebody else', { person: '赵一' }, []],
])('the sentences about %s', (_, query, begins) => {
  const sentences = explain(query).map(each => each.sentence);
  expect(sentences.map((sentence, i) => sentence.startsWith(begins[i] ?? '?'))).toEqual(begins.map(() => true));
});

test('a matched rule shows its slots, and what it became', () => {
  const [sentence] = explain({ at: 0 });
  const [clause] = sentence?.clauses ?? [];
  expect(clause?.skeleton).toContain('任命{people}担任{posts}');
  const matched = clause?.attempts.find(attempt => attempt.outcome === 'matched');
  expect(matched?.slots['posts']?.text).toBe('总经理');
  expect(TEXT.slice(matched?.slots['posts']?.start, matched?.slots['posts']?.end)).toBe('总经理');
  expect(sentence?.resolutions[0]?.facts).toBe(1);
  expect(sentence?.facts.map(fact => fact.label)).toContain('林越 · 总经理 · 云汐集团 · appointed');
});

test.each([
  ['云汐集团成立零售事业群（以下简称“零售群”）。', '零售群下设会员部。', ['directory: 零售群 → 零售事业群']],
  ['云汐集团成立零售事业群。', '该事业群下设会员部。', ['places: 该事业群 → 零售事业群']],
  ['云汐集团公告。', '公司拟将会员部更名为用户部。', ['modality: asserted → planned']],
])('what the resolvers made of %s%s', (before, asked, changes) => {
  const own = explainer(exampleDocument(before + asked), grammar);
  const made = own
    .about({ at: before.length })
    .flatMap(each => own.explain(each).resolutions)
    .flatMap(resolution => resolution.changes)
    .map(({ resolver, before: from, after }) => `${resolver}: ${from} → ${after}`);
  expect(made).toEqual(changes);
});

test('a number says by which rule it was read, with what, and what it took from before', () => {
  const text = '2023年，云汐集团营业收入为12亿元。净利润3亿元。公司成立于三年前。';
  const own = explainer(exampleDocument(text), grammar);
  const numbers = own.about({}).flatMap(each => own.explain(each).figures);
  expect(numbers).toMatchObject([
    { text: '12亿元', rule: 'figure/metric-before-number', outcome: 'matched', slots: { metric: '营业收入' } },
    { text: '3亿元', slots: { metric: '净利润', subject: '云汐集团' }, carried: ['subject', 'period'] },
  ]);
  const [sentence] = own.about({ figure: '3亿元' }).map(own.explain);
  if (!sentence) throw new Error('no sentence');
  expect(explainText(sentence, painter(false))).toContain('subject: 云汐集团  (from what went before)');
});

test.each([
  ['公司用了三年时间扭亏。', '三年 扭亏', /^三年 gave no figure: such a number/],
  ['公司营业收入为12亿元。', '12亿元 净利润', /^The text doesn't have 净利润/],
])('why %s has no figure', (text, asked, verdict) => {
  const own = exampleDocument(text);
  expect(explainMissing(asked, own, explainer(own, grammar), grammar).verdict).toMatch(verdict);
});

test('a failed rule says which element was missing and what stands there', () => {
  const [sentence] = explain({ at: TEXT.indexOf('王川') });
  const failed = sentence?.clauses.flatMap(c => c.attempts).find(a => a.rule === 'appointment/take-up-post');
  expect(failed).toMatchObject({ outcome: 'failed', trigger: '担任', missing: { element: '{posts}', side: 'behind' } });
  expect(failed?.missing?.instead).toContain('评委');
});

test.each([
  ['林越 总经理', /^It is there: 林越 · 总经理/],
  ['王川 评委', /^评委 was not read/],
  ['林越 董事长', /^The text doesn't have 董事长/],
  ['赵一 主席', /^The text (has none of these words|doesn't have)/],
])('why is “%s” not there', (asked, verdict) => {
  expect(explainMissing(asked, document, about, grammar).verdict).toMatch(verdict);
});

test('a missing fact says what the lexicon knows of its words', () => {
  const { words } = explainMissing('王川 总经理', document, about, grammar);
  expect(words.map(word => [word.word, word.lexicon.length > 0])).toEqual([
    ['王川', false],
    ['总经理', true],
  ]);
});

test("a user's word is named as theirs", () => {
  const words = [{ word: '评委', kind: 'title', source: 'words.txt:7' }];
  const own = loadGrammar(RULES, vocabularyOf({ words }));
  const mine = explainer(document, own);
  const [sentence] = mine.about({ at: TEXT.indexOf('王川') }).map(mine.explain);
  expect(sentence?.mentions.map(m => [m.text, m.by])).toContainEqual(['评委', 'your word, words.txt:7']);
});

test('the text for a terminal has colour only where it is wanted', () => {
  const [sentence] = explain({ at: 0 });
  if (!sentence) throw new Error('no sentence');
  expect(explainText(sentence, painter(false))).not.toContain('\u001b[');
  expect(explainText(sentence, painter(true))).toContain('\u001b[');
});

test('blind spots: what is promised and not read, by trigger and shape', () => {
  const gathering = blindspots(grammar);
  for (const text of ['王川担任评委。', '陈放担任评委。', TEXT]) gathering.add(exampleDocument(text));
  const found = gathering.result();
  expect(found.clusters[0]).toMatchObject({ topic: 'roles', trigger: '担任', count: 3 });
  expect(found.strangers[0]).toMatchObject({ looksLike: 'title', word: '评委', count: 3 });
  expect(found.documents.map(d => [d.promised, d.explained])).toEqual([
    [1, 0],
    [1, 0],
    [2, 1],
  ]);
  expect(found.total).toEqual({ promised: 4, explained: 1 });
  // The rows of the table add up, also where some are left out.
  const rows = blindspotsText(found, painter(false), 1).split('\n').slice(-4);
  expect(rows.map(row => row.trim().split(/ {2,}/))).toEqual([
    ['document', 'promised', 'explained', 'share'],
    ['example', '1', '0', '0.0'],
    ['2 others', '3', '1', '33.3'],
    ['all documents', '4', '1', '25.0'],
  ]);
  expect(found.silentRules).not.toContain('appointment/appoint-as');
  expect(found.silentRules.length).toBeGreaterThan(0);
});
