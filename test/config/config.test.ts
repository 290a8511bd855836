import { expect, test } from 'vitest';
import { configured } from '../../src/config/grammar.ts';
import { extract, loadGrammar, mentions } from '../../src/pipeline.ts';
import { documentOfRow } from '../../src/read/read.ts';
import { folderOf } from '../folder.ts';

/** A folder with these files in it. */
function folder(files: Readonly<Record<string, unknown>>): string {
  const asText = (content: unknown) => (typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return folderOf(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, asText(content)])));
}

async function read(files: Readonly<Record<string, unknown>>, text: string, head: object = {}) {
  const { grammar } = await configured(undefined, folder(files));
  const document = documentOfRow({ id: 'test', text, ...head });
  return { grammar, record: extract(document, grammar), mentions: mentions(document, grammar) };
}

const RULE = {
  id: 'yunxi/hand-the-seal',
  why: '把帅印交给 is how this company says that somebody becomes head.',
  patterns: ['把{posts}的?帅印(交给|交到)!{people}(手中)?'],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '云汐商城把⟦posts:冷链事业部总经理⟧的帅印交给⟦people:林越⟧。' }],
    ignores: [{ text: '云汐商城把帅印收回。', because: 'nobody gets it' }],
  },
};

test('without a configuration the grammar is ours, and a configuration has another hash', async () => {
  const { grammar } = await configured(undefined, folder({}));
  expect(grammar.hash).toBe(loadGrammar().hash);
  const hashes = await Promise.all(
    [
      { names: { ignore: ['高端'] } },
      { names: { know: ['林越'] } },
      { rules: [RULE] },
      { fiscalYearEnds: { 云汐: '03-31' } },
    ].map(async config => (await read({ 'zongheng.config.json': config }, '')).grammar.hash),
  );
  expect(new Set([...hashes, grammar.hash]).size).toBe(5);
});

test('a unit suffix of the user makes units we have never seen', async () => {
  const files = {
    'zongheng.config.json': { lexicon: ['words.txt'] },
    'words.txt': '# 云汐 calls its units 方阵\n方阵 unit-suffix\n',
  };
  const text = '云汐商城任命林越担任冷链方阵总经理。';
  expect((await read({}, text)).record.units.map(u => u.name)).not.toContain('冷链方阵');
  expect((await read(files, text)).record.units.map(u => u.name)).toContain('冷链方阵');
});

test('a verb of the user is read wherever a rule names its set', async () => {
  const files = { 'zongheng.config.json': { lexicon: ['words.txt'] }, 'words.txt': '挂帅出任 take-up' };
  const text = '林越将于明日挂帅出任云汐商城总经理。';
  expect((await read(files, text)).record.roles).toHaveLength(1);
});

test('a rule of the user is read like ours', async () => {
  const text = '云汐商城把冷链事业部总经理的帅印交给林越。';
  const own = await read({ 'zongheng.config.json': { rules: [RULE] } }, text);
  expect(own.record.roles.map(r => [r.person, r.title, r.evidence[0]?.rule])).toEqual([
    ['person:林越', '总经理', RULE.id],
  ]);
  expect((await read({}, text)).record.roles).toEqual([]);
});

test('a rule from TypeScript may search by itself', async () => {
  const config = `import type { Config } from 'zongheng';
export default { rules: [{ id: 'yunxi/nothing', why: 'It shows the form.', triggers: ['帅印'], *find() {},
  examples: { finds: [{ text: '⟦people:林越⟧得帅印。' }], ignores: [{ text: '帅印。', because: 'nobody' }] } }],
  names: { know: [{ name: '星云', kind: 'unit' }] } } satisfies Config;`;
  const { mentions: found } = await read({ 'zongheng.config.ts': config }, '星云由林越负责。');
  expect(found[0]).toMatchObject({ kind: 'unit', name: '星云', evidence: 'user' });
});

test.each<[string, object, string, string, string]>([
  ['a known person', { know: ['山乔'] }, '山乔表示，将继续努力。', '山乔', 'person'],
  [
    'a known organization',
    { know: [{ name: '北斗星', kind: 'organization' }] },
    '北斗星今日宣布调整。',
    '北斗星',
    'organization',
  ],
  [
    'a known unit wins over a person',
    { know: [{ name: '高明', kind: 'unit' }] },
    '任命高明担任总经理。',
    '高明',
    'unit',
  ],
  [
    'in Traditional characters',
    { know: [{ name: '云汐', kind: 'organization' }] },
    '雲汐今日宣布調整。',
    '雲汐',
    'organization',
  ],
])('%s', async (_, names, text, name, kind) => {
  const { mentions: found } = await read({ 'zongheng.config.json': { names } }, text);
  expect(found.filter(m => text.slice(m.start, m.end) === name).map(m => m.kind)).toEqual([kind]);
});

test('a name to ignore is no name', async () => {
  const text = '任命高明远担任总经理。';
  expect((await read({}, text)).record.people.map(p => p.name)).toEqual(['高明远']);
  expect((await read({ 'zongheng.config.json': { names: { ignore: ['高明远'] } } }, text)).record.people).toEqual([]);
});

test('names that the user says are one are one', async () => {
  const names = { know: [{ name: '林越', kind: 'person', aliases: [{ name: '清和', kind: '花名' }] }] };
  const { record } = await read({ 'zongheng.config.json': { names } }, '林越出任总经理。清和表示，将继续努力。');
  expect(record.people.map(p => [p.name, p.aliases.map(a => [a.name, a.kind])])).toEqual([
    ['林越', [['清和', '花名']]],
  ]);
});

test("an organization's fiscal year", async () => {
  const files = { 'zongheng.config.json': { fiscalYearEnds: { 云汐商城: '03-31' } } };
  const text = '云汐商城2023财年营业收入为35亿元。';
  const dates = (found: Awaited<ReturnType<typeof read>>) =>
    found.mentions.flatMap(m => (m.kind === 'date' ? [m.period.end] : []));
  expect(dates(await read(files, text, { publishedOn: '2023-05-20' }))).toEqual(['2023-03-31']);
  expect(dates(await read({}, text, { publishedOn: '2023-05-20' }))).toEqual(['2023-12-31']);
});

test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
  [
    'broken JSON',
    { 'zongheng.config.json': '{\n  "rules": [\n' },
    /zongheng\.config\.json:3:1: is not JSON: a \] is missing/,
  ],
  ['nothing', { 'zongheng.config.json': ' \n' }, /zongheng\.config\.json: is empty; write \{\}/],
  [
    'a missing comma',
    { 'zongheng.config.json': '{\n  "lexicon": ["a" "b"]' },
    /json:2:19: is not JSON: a comma is missing/,
  ],
  [
    'an unknown kind of name',
    { 'zongheng.config.json': { names: { know: [{ name: '林越', kind: 'people' }] } } },
    /names\.know\.0\.kind: must be one of person, organization, unit, title, and is "people"/,
  ],
  [
    'an unknown change',
    { 'zongheng.config.json': { rules: [{ ...RULE, says: [{ says: 'role', change: 'appointd' }] }] } },
    /rules\.0\.says\.0\.change: must be one of appointed, .* and is "appointd"/,
  ],
  ['a text for a list', { 'zongheng.config.json': { lexicon: 'w.txt' } }, /lexicon: must be a list, and is a text/],
  [
    'TypeScript that throws',
    { 'zongheng.config.ts': '\n\nthrow new Error("boom");' },
    /config\.ts:3: can't be loaded: boom/,
  ],
  ['TypeScript without a default', { 'zongheng.config.ts': 'export const a = 1;' }, /exports no configuration: write/],

  ['an unknown field', { 'zongheng.config.json': '{\n  "lexikon": []\n}' }, /zongheng\.config\.json:1: .*lexikon/],
  [
    'a wrong type',
    { 'zongheng.config.json': '{\n  "names": {\n    "know": [3]\n  }\n}' },
    /config\.json:3: names\.know\.0/,
  ],
  ...['31-03', '02-30', '04-31', '06-15', '13-31', '3-31'].map((end): [string, Record<string, unknown>, RegExp] => [
    `a fiscal year that ends on ${end}`,
    { 'zongheng.config.json': `{\n  "fiscalYearEnds": {\n    "云汐": "${end}"\n  }\n}` },
    /config\.json:3: fiscalYearEnds\.云汐: must be the last day of a month, such as 03-31/,
  ]),
  [
    'a list that is not there',
    { 'zongheng.config.json': '{\n"lexicon": ["w.txt"] }' },
    /config\.json:2: lexicon: there is no file w\.txt/,
  ],
  [
    'a word without kind',
    { 'zongheng.config.json': { lexicon: ['w.txt'] }, 'w.txt': '# 一\n方阵\n' },
    /w\.txt:2: “方阵” has no kind/,
  ],
  [
    'an unknown kind',
    { 'zongheng.config.json': { lexicon: ['w.txt'] }, 'w.txt': '方阵 unit-sufix' },
    /w\.txt:1: there is no kind “unit-sufix”/,
  ],
  [
    'a word twice',
    { 'zongheng.config.json': { lexicon: ['w.txt'] }, 'w.txt': '方阵 unit-suffix\n\n方阵 unit-suffix' },
    /w\.txt:3: .*already there as unit-suffix, at .*w\.txt:1/,
  ],
  [
    'a pattern',
    { 'zongheng.config.json': { rules: [{ ...RULE, patterns: ['{persons}得帅印'] }] } },
    /config\.json:\d+: rule yunxi\/hand-the-seal: .*persons/,
  ],
  [
    'a rule without examples',
    { 'zongheng.config.json': { rules: [{ ...RULE, examples: undefined }] } },
    /config\.json:\d+: rules\.0\.examples/,
  ],
  [
    'an id of ours',
    { 'zongheng.config.json': { rules: [{ ...RULE, id: 'appointment/appoint-as' }] } },
    /already a rule appointment\/appoint-as/,
  ],
  ['two configurations', { 'zongheng.config.json': {}, 'zongheng.config.ts': 'export default {}' }, /has both/],
  [
    'TypeScript that fails',
    { 'zongheng.config.ts': 'export default {\n  names: oops(\n}' },
    /zongheng\.config\.ts:3: can't be loaded: /,
  ],
  [
    'a rule of a TypeScript configuration',
    {
      'zongheng.config.ts':
        "export default {\n  rules: [\n    { id: 'own/seal', why: 'x', patterns: ['{people}'] },\n  ],\n}",
    },
    /zongheng\.config\.ts:3: rules\.0/,
  ],
])('a mistake is told with its place: %s', async (_, files, message) => {
  await expect(configured(undefined, folder(files))).rejects.toThrow(message);
});
