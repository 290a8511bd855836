/**
 * One measurement in a process of its own, so that its memory is its own: `tsx bench/measure.ts KIND FILE`. Prints one JSON line.
 * The clock starts after the first document, when dictionaries are loaded.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runBatch } from '../src/batch.ts';
import { findNumbers } from '../src/mention/numbers.ts';
import { DEFAULT_LIMITS } from '../src/read/limits.ts';
import { fold } from '../src/segment/fold.ts';

const [kind = '', file = ''] = process.argv.slice(2);
const began = performance.now();
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

async function batch(workers: number): Promise<void> {
  await runBatch(
    {
      input: { paths: ['-'], stdin: createReadStream(file) },
      to: { lines: { write: () => true, once: () => {} } },
      product: 'record',
      layout: 'line',
      offsets: 'utf16',
      read: { limits: DEFAULT_LIMITS, lossy: false, said: {} },
      concurrency: 8,
      workers,
      config: undefined,
      failFast: true,
      signal: new AbortController().signal,
    },
    () => {
      started ||= performance.now();
    },
  );
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
    await batch(Number(kind));
}
const seconds = (performance.now() - started) / 1000;
console.log(
  JSON.stringify({ seconds, first: (started - began) / 1000, memory: process.resourceUsage().maxRSS * 1024 }),
);
