/**
 * npm run bench [megabytes of the largest corpus]: speed and memory beside bare nodejieba, in one run on one machine. Every line is a
 * process of its own.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
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

function measure(kind: 'cut' | 'tag' | 'figures', file: string): Omit<Measured, 'first'> {
  return JSON.parse(
    execFileSync('npx', ['--no-install', 'tsx', 'bench/measure.ts', kind, file], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

/** Node's arguments by which a process tells its peak memory at its end. */
const REPORT = [
  '--import',
  "data:text/javascript,process.on('exit',()=>process.stderr.write('PEAK '+process.resourceUsage().maxRSS))",
];
const peakIn = (errors: string): number => Number(/PEAK (\d+)/.exec(errors)?.[1]) * 1024;

/**
 * The built command over a corpus: `first` is from its start to its first record, `seconds` from there to its end.
 * Throws when it fails.
 */
async function run(workers: number, file: string): Promise<Measured> {
  const args = [...REPORT, 'dist/cli.js', 'extract', file, '--format', 'jsonl', '--quiet', '-j', String(workers)];
  const started = performance.now();
  const command = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let first = 0;
  let errors = '';
  command.stdout.on('data', () => {
    first ||= performance.now();
  });
  command.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const [code] = await once(command, 'close');
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}: ${errors}`);
  return {
    seconds: (performance.now() - first) / 1000,
    first: (first - started) / 1000,
    memory: peakIn(errors),
  };
}

/** Median of five starts of a command: seconds, and peak memory as the process itself saw it at its end. */
function coldStart(args: readonly string[]): { seconds: number; memory: number } {
  const runs = Array.from({ length: 5 }, () => {
    const started = performance.now();
    const { stderr } = spawnSync(process.execPath, [...REPORT, ...args], { cwd: ROOT, encoding: 'utf8' });
    return { seconds: (performance.now() - started) / 1000, memory: peakIn(stderr) };
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
  const cut = { name: 'nodejieba cut', ...measure('cut', file) };
  const tag = { name: 'nodejieba tag', ...measure('tag', file) };
  const one = { name: 'pipeline, one thread', ...(await run(1, file)) };
  const two = { name: 'pipeline, two workers', ...(await run(2, file)) };
  const measured = [cut, tag, one, two, { name: 'figure layer alone', ...measure('figures', file) }];
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
  const growth: (Measured & { bytes: number })[] = [];
  for (const size of sizes) {
    const { bytes } = writeCorpus(file, size * MB);
    growth.push({ bytes, ...(await run(1, file)) });
  }
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
