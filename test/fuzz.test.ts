import { expect, test } from 'vitest';
import { diceOf, mutant, shippedTexts } from '../bench/mutant.ts';
import { faultsOf } from '../bench/sound.ts';
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
