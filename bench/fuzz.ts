/**
 * npm run fuzz [count] [seed]: extracts mutated announcements (100,000 unless said otherwise) on all cores. Every record must
 * validate, every quote must stand at its offsets, in UTF-16 and in code points, and none may take longer than LIMIT.
 * Prints each failure with the seed that makes it again (npm run fuzz 1 SEED), and where it is from time to time; exits 1 if any failed.
 */
import { availableParallelism } from 'node:os';
import pMap from 'p-map';
import { Piscina } from 'piscina';
import type { Tried } from './fuzz-one.ts';
import { within } from './within.ts';

/** Milliseconds for one announcement, on a busy machine too; an ordinary one takes ten. */
const LIMIT = 60_000;
const REPORT_EVERY = 5000;

const [count = 100_000, first = 1] = process.argv.slice(2).map(Number);
const threads = availableParallelism();
const pool = new Piscina({
  filename: new URL('./fuzz-one.ts', import.meta.url).href,
  minThreads: threads,
  maxThreads: threads,
});
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
let done = 0;
let failed = 0;
let characters = 0;
let slowest = { seed: 0, milliseconds: 0, characters: 0 };

function fail(seed: number, fault: string): void {
  failed++;
  console.log(`seed ${seed}: ${fault}`);
}

async function tryOne(seed: number): Promise<void> {
  // Told before the thread ends: where nodejieba is at work then, the whole process aborts.
  const late = () => fail(seed, `took longer than ${LIMIT / 1000} s`);
  // The pool hands back what the default export of the file above returns.
  const tried = (await within(LIMIT, signal => pool.run(seed, { signal }), late)) as Tried | null;
  for (const fault of tried?.faults ?? []) fail(seed, fault);
  characters += tried?.characters ?? 0;
  if (tried && tried.milliseconds > slowest.milliseconds) slowest = { seed, ...tried };
  if (++done % REPORT_EVERY === 0) console.log(`${done} announcements, ${failed} faults, ${seconds()} s`);
}

function* seeds(): Generator<number> {
  for (let seed = first; seed < first + count; seed++) yield seed;
}

await pMap(seeds(), tryOne, { concurrency: threads });
await pool.destroy();
console.log(`${done} announcements from seed ${first}, ${characters} characters, ${failed} faults, ${seconds()} s`);
console.log(`slowest: seed ${slowest.seed}, ${slowest.characters} characters, ${slowest.milliseconds.toFixed(0)} ms`);
process.exitCode = failed > 0 ? 1 : 0;
