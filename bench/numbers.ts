/**
 * Throughput of the quantity and date layer beside a bare cut of nodejieba in the same run, in MB of UTF-8 a second:
 *   tsx bench/numbers.ts FILE.jsonl…
 * The rows need a `text`. Each figure is the best of its runs, after warming up.
 */
import { readFileSync } from 'node:fs';
import { findNumbers } from '../src/mention/numbers.ts';
import { fold } from '../src/segment/fold.ts';
import { cutWords } from '../src/segment/jieba.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: tsx bench/numbers.ts FILE.jsonl…');
  process.exit(2);
}
const texts = files
  .flatMap(file => readFileSync(file, 'utf8').split('\n'))
  .filter(line => line !== '')
  // A row of a set of texts always has a text.
  .map(line => fold((JSON.parse(line) as { text: string }).text));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text.raw), 0);
const LEAST = 2e6;
const rounds = Math.max(1, Math.ceil(LEAST / bytes));

function measure(name: string, runs: number, work: (text: (typeof texts)[number]) => void): void {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    for (let round = 0; round < rounds; round++) for (const text of texts) work(text);
    best = Math.min(best, Number(process.hrtime.bigint() - start));
  }
  console.log(`${name.padEnd(24)} ${((bytes * rounds * 1e3) / best).toFixed(1)} MB/s`);
}

console.log(`${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB, each run reads them ${rounds} times`);
measure('quantities and dates', 20, text => findNumbers(text, { publishedOn: '2020-06-15' }));
measure('nodejieba cut', 3, text => cutWords(text.raw));
