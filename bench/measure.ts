/**
 * One measurement in a process of its own, so that its memory is its own: `tsx bench/measure.ts KIND FILE`. Prints one JSON line.
 * The clock starts after the first document, when dictionaries are loaded.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findNumbers } from '../src/mention/numbers.ts';
import { fold } from '../src/segment/fold.ts';

const [kind = '', file = ''] = process.argv.slice(2);
let started = 0;

function textsOf(): string[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).text);
}

function overTexts(work: (text: string) => void): void {
  const texts = textsOf();
  work(texts[0] ?? '');
  started = performance.now();
  for (const text of texts) work(text);
}

// nodejieba as it comes, with its own dictionary: its typings leave out what its documentation shows.
const bare = () =>
  createRequire(import.meta.url)('nodejieba') as { cut(text: string): string[]; tag(text: string): object[] };

switch (kind) {
  case 'cut': {
    const { cut } = bare();
    overTexts(text => cut(text));
    break;
  }
  case 'tag': {
    const { tag } = bare();
    overTexts(text => tag(text));
    break;
  }
  case 'figures':
    overTexts(text => findNumbers(fold(text), { publishedOn: '2021-03-04' }));
    break;
  default:
    throw new Error(`received ${kind}: expected cut, tag or figures`);
}
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS * 1024 }));
