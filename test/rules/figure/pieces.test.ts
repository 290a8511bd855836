import { describe, expect, test } from 'vitest';
import { headOf } from '../../../src/rules/figure/head.ts';
import { measuredBefore } from '../../../src/rules/figure/measured.ts';
import { piecesOf } from '../../../src/rules/figure/pieces.ts';
import { phraseBefore, topicBefore } from '../../../src/rules/figure/topic-phrase.ts';

const read = (text: string) => piecesOf(text, 0, text.length, []);
const wordsAt = (text: string, span: { start: number; end: number } | null): string | null =>
  span === null ? null : text.slice(span.start, span.end);

describe('pieces: what each word can be of a subject', () => {
  test.each([
    ['其中', ['light']],
    ['报告期内', ['when']],
    ['单看', ['verb']],
    ['派发', ['verb']],
    ['超充站', ['noun']],
    ['对', ['toward']],
    ['的', ['of']],
  ])('%s is %j', (text, kinds) => {
    expect(read(text).map(piece => piece.is)).toEqual(kinds);
  });

  test.each(['启明电器华东大区', '报告期内，公司的冷链业务'])('the pieces of %s leave no word out', text => {
    const covered = read(text).reduce((length, piece) => length + piece.end - piece.start, 0);
    expect(covered).toBe(text.length);
  });
});

describe('the phrase right before a metric', () => {
  test.each([
    ['其中冷链业务', '冷链业务'],
    ['报告期内，公司', '公司'],
    ['我们', '我们'],
    ['对子公司', null],
    ['派发', null],
  ])('%s → %s', (text, subject) => {
    expect(wordsAt(text, phraseBefore(text, read(text)))).toBe(subject);
  });
});

describe('what a clause is about, before its verb', () => {
  test.each([
    ['公司今年实现', '公司'],
    ['冷链业务已经实现', '冷链业务'],
    ['单看今年', null],
  ])('%s → %s', (text, topic) => {
    expect(wordsAt(text, topicBefore(text, read(text)))).toBe(topic);
  });
});

describe('what a clause without figures begins with', () => {
  test.each([
    ['冷链业务方面', '冷链业务', true],
    ['零售板块层面', '零售板块', true],
    ['资产质量方面', null, false],
    ['产品方面', null, false],
    ['商家方面', null, false],
    ['分产品看', null, false],
  ])('%s → %s', (text, phrase, strong) => {
    const head = headOf(text, read(text));
    expect(wordsAt(text, head?.phrase ?? null)).toBe(phrase);
    expect(head?.strong ?? false).toBe(strong);
  });
});

describe('what stands right before a number', () => {
  test.each([
    ['双极板', '双极板'],
    ['长三角贡献', '贡献'],
    ['超充站达到', '超充站'],
    ['公司', null],
  ])('%s → %s', (text, measured) => {
    expect(wordsAt(text, measuredBefore(text, read(text)))).toBe(measured);
  });
});
