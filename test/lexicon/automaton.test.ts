import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/lexicon/automaton.ts';

const hits = (words: readonly (readonly [string, number])[], text: string) => {
  const found: [number, number, number][] = [];
  compile(words).scan(text, (start, end, value) => found.push([start, end, value]));
  return found;
};

test('overlapping words, the shorter first, each distinct value once', () => {
  expect(
    hits(
      [
        ['董事', 1],
        ['董事长', 2],
        ['事长', 3],
        ['董事', 4],
        ['董事', 1],
      ],
      '兼董事长',
    ),
  ).toEqual([
    [1, 3, 1],
    [1, 3, 4],
    [1, 4, 2],
    [2, 4, 3],
  ]);
});

test('an empty word is refused', () => {
  expect(() => compile([['', 1]])).toThrow('empty word');
});

test('the longest word at a place', () => {
  const words = compile([
    ['经理', 1],
    ['经理助理', 2],
  ]);
  expect(words.longestAt('总经理助理', 1)).toBe(5);
  expect(words.longestAt('总经理助理', 0)).toBe(-1);
  expect(words.longestAt('经', 0)).toBe(-1);
  expect(words.longestAt('经', 9)).toBe(-1);
});

test('finds what indexOf finds, in any text', () => {
  const letters = fc.string({ unit: fc.constantFrom('总', '经', '理', '𠮷', 'A'), maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(
        letters.filter(w => w !== ''),
        { minLength: 1, maxLength: 40 },
      ),
      fc.string({ unit: fc.constantFrom('总', '经', '理', '𠮷', 'A'), maxLength: 60 }),
      (words, text) => {
        const expected = words.flatMap((word, value) => {
          const places: string[] = [];
          for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) places.push(`${i} ${value}`);
          return places;
        });
        const found = hits(
          words.map((word, value) => [word, value] as const),
          text,
        ).map(([start, , value]) => `${start} ${value}`);
        expect(found.sort()).toEqual(expected.sort());
      },
    ),
  );
});
