import { describe, expect, test } from 'vitest';
import { frequentWords } from '../../src/segment/dictionary.ts';
import { cutWords } from '../../src/segment/jieba.ts';

describe('cutWords tiles the text', () => {
  test.each([
    ['plain', '任命沈砚秋为总裁'],
    ['empty', ''],
    ['line ends', '第一行\r\n第二行\n'],
    ['astral', '𠮷野先生与🏢同行'],
    ['lone surrogates', '张\ud800三\udc00任\ud83c总裁'],
    ['NUL', 'a\0总裁\0'],
    ['bidirectional control', '\u202e总裁\u202c'],
    ['Latin and digits', 'Uni-ID V2.0 增长3.5%'],
  ])('%s', (_name, text) => {
    expect(cutWords(text).join('')).toBe(text);
  });
});

test('a text of any length costs no more than so much memory', () => {
  cutWords('总裁');
  const text = `${'云'.repeat((1 << 16) - 1)}𠮷${'云𠮷'.repeat(300_000)}`;
  const before = process.resourceUsage().maxRSS;
  expect(cutWords(text).join('')).toBe(text);
  expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(150);
});

test('words are words, not characters', () => {
  expect(cutWords('董事会聘任总经理')).toEqual(['董事会', '聘任', '总经理']);
});

test('frequentWords drops what was seen less than 60 times', () => {
  expect(frequentWords('总裁 60 n\n稀词 59 n\n公司 9000 n\n')).toBe('总裁 60 n\n公司 9000 n\n');
});
