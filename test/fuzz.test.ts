import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diceOf, mutant, shippedTexts } from '../bench/mutant.ts';
import { faultsOf } from '../bench/sound.ts';
import { within } from '../bench/within.ts';
import { loadGrammar } from '../src/pipeline.ts';

/** `npm run fuzz` runs a hundred thousand of them. */
const COUNT = 400;

test(`${COUNT} mutated announcements: every record validates, every quote stands at its offsets`, () => {
  const grammar = loadGrammar();
  const texts = shippedTexts();
  const faults: string[] = [];
  for (let seed = 1; seed <= COUNT; seed++) {
    for (const fault of faultsOf(mutant(texts, diceOf(seed)), grammar)) faults.push(`seed ${seed}: ${fault}`);
  }
  expect(faults).toEqual([]);
}, 60_000);

test('two posts with one start are no reason to read them for ever', () => {
  const text = '由我兼任人力资源委员主席;顾南乔不再兼任首席人力官,专注于董事秘书的工作。';
  expect(faultsOf(text, loadGrammar())).toEqual([]);
});

test('any text, of any characters and of words that rules wait for', () => {
  const grammar = loadGrammar();
  const words = [
    '任命',
    '由',
    '兼任',
    '任',
    '不再',
    ';',
    '委员',
    '主席',
    '董事',
    '总经理',
    '副总裁',
    '事业部',
    '集团',
    '沈亦舟',
    '林越',
    '分别',
    '、',
    ',',
    '。',
    '“',
    '”',
    '(',
    ')',
  ];
  const numbers = ['2021年', '3月', '同比', '增长', '12.5', '%', '亿元', '约', '以上', '过半', '至', '\n'];
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words, ...numbers) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    { weight: 1, arbitrary: fc.constantFrom('\ud842', '\udfb7', '𠮷', '\0', '\u202e', '👨‍👩‍👧') },
  );
  const text = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''));
  fc.assert(
    fc.property(text, given => {
      expect(faultsOf(given, grammar)).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('the long run tells of an announcement that hangs, and of none that was done in time', async () => {
  const told: string[] = [];
  const run = (name: string, takes: number) =>
    within(
      20,
      signal => setTimeout(takes, name, { signal }),
      () => told.push(name),
    );
  expect([await run('quick', 1), await run('hangs', 60_000), await run('again', 1)]).toEqual(['quick', null, 'again']);
  await setTimeout(40);
  expect(told).toEqual(['hangs']);
  const broken = within(
    20,
    () => Promise.reject(new Error('broken')),
    () => told.push('broken'),
  );
  await expect(broken).rejects.toThrow('broken');
});
