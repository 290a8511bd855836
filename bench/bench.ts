/**
 * npm run bench [megabytes of the largest corpus]: speed and memory beside bare nodejieba, in one run on one machine. Every line is a
 * process of its own.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { columns } from '../src/render/table.ts';
import { writeCorpus } from './corpus.ts';

const MB = 1_000_000;
const ROOT = new URL('..', import.meta.url).pathname;
const largest = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'zongheng-bench-'));

interface Measured {
  readonly seconds: number;
  readonly first: number;
  readonly memory: number;
}

function measure(kind: string, file: string): Measured {
  return JSON.parse(
    execFileSync('npx', ['--no-install', 'tsx', 'bench/measure.ts', kind, file], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

/** Median of five starts of a command: seconds, and peak memory as the process itself saw it at its end. */
function coldStart(args: readonly string[]): { seconds: number; memory: number } {
  const report =
    "data:text/javascript,process.on('exit',()=>process.stderr.write('PEAK '+process.resourceUsage().maxRSS))";
  const runs = Array.from({ length: 5 }, () => {
    const started = performance.now();
    const { stderr } = spawnSync(process.execPath, ['--import', report, ...args], { cwd: ROOT, encoding: 'utf8' });
    return { seconds: (performance.now() - started) / 1000, memory: Number(/PEAK (\d+)/.exec(stderr)?.[1]) * 1024 };
  });
  const median = runs.sort((left, right) => left.seconds - right.seconds)[2];
  if (!median || Number.isNaN(median.memory)) throw new Error(`node ${args.join(' ')} did not run`);
  return median;
}

const print = (rows: string[][]) => console.log(`${columns(rows).join('\n')}\n`);
const times = (value: number, other: number) => `${(value / other).toFixed(2)} ×`;
const mb = (bytes: number) => `${Math.round(bytes / MB)} MB`;

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}\n`);
try {
  const file = join(folder, 'corpus.jsonl');
  const corpus = writeCorpus(file, 5 * MB);
  console.log(`${corpus.documents} announcements, ${(corpus.bytes / MB).toFixed(1)} MB of text`);
  const speed = (seconds: number) => corpus.bytes / MB / seconds;
  const kinds = [
    ['cut', 'nodejieba cut'],
    ['tag', 'nodejieba tag'],
    ['1', 'pipeline, one thread'],
    ['2', 'pipeline, two workers'],
    ['figures', 'figure layer alone'],
  ] as const;
  const measured = kinds.map(([kind, name]) => ({ name, ...measure(kind, file) }));
  const [, tag, one, two] = measured;
  if (!tag || !one || !two) throw new Error('a measurement is missing');
  print([
    ['', 'MB/s', 'documents/s', 'peak memory', 'against tag'],
    ...measured.map(({ name, seconds, memory }) => [
      name,
      speed(seconds).toFixed(2),
      (corpus.documents / seconds).toFixed(0),
      mb(memory),
      times(tag.seconds, seconds),
    ]),
  ]);
  print([
    ['', 'measured', 'to reach'],
    ['pipeline on one thread / tag', times(tag.seconds, one.seconds), '≥ 1.00 ×'],
    ['two workers / one thread', times(one.seconds, two.seconds), '≥ 1.80 ×'],
    ['memory of a worker', mb((two.memory - one.memory) / 2), '≤ 150 MB'],
    ['first record of the batch', `${one.first.toFixed(2)} s`, '≤ 1 s'],
  ]);

  const command = coldStart(['dist/cli.js', 'extract', 'input/2016-12-02-tmall.txt', '--format', 'jsonl']);
  const load = coldStart(['-e', "require('nodejieba').load()"]);
  print([
    ['cold start', 'seconds', 'peak memory', 'against load', 'to reach'],
    ['node -e "require(\'nodejieba\').load()"', load.seconds.toFixed(2), mb(load.memory), '', ''],
    [
      'zongheng extract, one announcement',
      command.seconds.toFixed(2),
      mb(command.memory),
      times(command.seconds, load.seconds),
      '≤ 0.60 ×, ≤ 200 MB',
    ],
  ]);

  const sizes = [1, 10, 100].filter(size => size <= largest);
  const growth = sizes.map(size => {
    const { bytes } = writeCorpus(file, size * MB);
    return { bytes, file: statSync(file).size, ...measure('1', file) };
  });
  print([
    ['growth', 'seconds', 'peak memory', 'against the one before'],
    ...growth.map(({ bytes, seconds, memory }, index) => [
      mb(bytes),
      seconds.toFixed(1),
      mb(memory),
      index === 0 ? '' : times(seconds, growth[index - 1]?.seconds ?? seconds),
    ]),
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
