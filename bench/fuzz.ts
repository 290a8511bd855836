/**
 * npm run fuzz [count] [seed]: extracts mutated announcements (100,000 unless said otherwise). Every record must validate, every
 * quote must stand at its offsets, in UTF-16 and in code points. Prints each failure with the seed that makes it again; exits 1 if any.
 */
import { loadGrammar } from '../src/pipeline.ts';
import { diceOf, mutant, shippedTexts } from './mutant.ts';
import { faultsOf } from './sound.ts';

const [count = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const texts = shippedTexts();
const grammar = loadGrammar();
const started = performance.now();
let failed = 0;
let characters = 0;
let slowest = { seed: 0, milliseconds: 0, length: 0 };
for (let number = 0; number < count; number++) {
  const text = mutant(texts, diceOf(seed + number));
  characters += text.length;
  const before = performance.now();
  for (const fault of faultsOf(text, grammar)) {
    failed++;
    console.log(`seed ${seed + number}: ${fault}`);
  }
  const milliseconds = performance.now() - before;
  if (milliseconds > slowest.milliseconds) slowest = { seed: seed + number, milliseconds, length: text.length };
  if ((number + 1) % 10_000 === 0) console.log(`${number + 1} announcements, ${failed} faults, ${seconds()} s`);
}
console.log(`${count} announcements, ${characters} characters, ${failed} faults, ${seconds()} s`);
console.log(`slowest: seed ${slowest.seed}, ${slowest.length} characters, ${slowest.milliseconds.toFixed(0)} ms`);
process.exitCode = failed > 0 ? 1 : 0;

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(0);
}
