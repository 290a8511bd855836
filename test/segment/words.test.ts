import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { frequentWords } from '../../src/segment/dictionary.ts';
import { lazyWords } from '../../src/segment/words.ts';

test.each([
  ['a word', '董事会聘任总经理', 3, 5, true],
  ['its first half', '董事会聘任总经理', 3, 4, false],
  ['two words', '董事会聘任总经理', 0, 5, true],
  ['beside a mark', '由董事会，聘任总经理', 1, 4, true],
  ['across a mark', '由董事会，聘任总经理', 1, 7, true],
  ['Latin', '由CEO聘任', 1, 4, true],
  ['up to the end', '聘任总经理', 2, 5, true],
])('lazyWords knows %s', (_name, text, start, end, isWord) => {
  expect(lazyWords(text)(start, end)).toBe(isWord);
});

test('no word of the dictionary has other characters than ideographs, so runs of them can be cut apart', () => {
  const { DEFAULT_DICT } = createRequire(import.meta.url)('nodejieba');
  const words = frequentWords(readFileSync(DEFAULT_DICT, 'utf8')).split('\n');
  expect(words.length).toBeGreaterThan(40_000);
  expect(words.filter(line => !/^[\u4e00-\u9fff]+ |^$/.test(line))).toEqual([]);
});
