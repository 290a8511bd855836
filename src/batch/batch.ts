/**
 * Many documents: one outcome a document, in input order, whatever the concurrency. A bad document never stops the
 * others; a folder of records can be resumed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { pMapIterable } from 'p-map';
import { configured } from '../config/grammar.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Grammar } from '../pipeline.ts';
import type { Source } from '../read/read.ts';
import { segmenterName } from '../segment/jieba.ts';
import { type Crew, type CrewOptions, hire } from './crew.ts';
import type { Outcome, Produced } from './item.ts';
import { type Input, itemsOf } from './items.ts';
import type { Output, Placed } from './output.ts';
import { programDigest } from './program.ts';
import { toFolder } from './to-folder.ts';
import { type LineStream, toLines } from './to-lines.ts';

export interface BatchOptions extends CrewOptions {
  readonly input: Input;
  /** A folder of records, or one stream of lines. */
  readonly to: { readonly folder: string; readonly force: boolean } | { readonly lines: LineStream };
  /** Groups of documents in flight. */
  readonly concurrency: number;
  /** Stop at the first document that fails. */
  readonly failFast: boolean;
  /** Stops the run after what is in flight. */
  readonly signal: AbortSignal;
}

/**
 * Runs a batch and reports every outcome in input order; resolves to false when it was stopped before its end.
 * Rejects when the output folder can't be written, or when nodejieba is missing, and nothing can be read at all.
 */
export async function runBatch(options: BatchOptions, report: (outcome: Outcome) => void): Promise<boolean> {
  const { grammar, config } = await configured(options.config);
  const output = await outputOf(options, grammar, config);
  const crew = await hire(options, grammar);
  let isComplete = false;
  try {
    isComplete = await flow(options, crew, output, report);
  } finally {
    output.close(isComplete);
    await crew.close();
  }
  return isComplete;
}

function outputOf(options: BatchOptions, grammar: Grammar, config: LoadedConfig | null): Promise<Output> | Output {
  const { to, product, layout, offsets, read } = options;
  if ('lines' in to) return toLines(to.lines, options.signal);
  if (options.input.paths.some(path => path !== '-' && isSamePlace(path, to.folder)))
    throw new Error(`the output folder ${to.folder} is the input folder: choose another with -o`);
  // What a user's function does is in its source alone, or in a module that it calls.
  const functions = config?.file.endsWith('.ts') ? config.files.map(file => readFileSync(file, 'utf8')) : null;
  const program = [grammar.hash, functions, programDigest(), segmenterName()];
  const recipe = [product, layout, offsets, read.said, read.lossy, ...program];
  return toFolder(to.folder, createHash('sha256').update(JSON.stringify(recipe)).digest('hex'), to.force);
}

function isSamePlace(path: string, other: string): boolean {
  return existsSync(path) && existsSync(other) && realpathSync(path) === realpathSync(other);
}

async function flow(
  options: BatchOptions,
  crew: Crew,
  output: Output,
  report: (outcome: Outcome) => void,
): Promise<boolean> {
  const { concurrency, signal } = options;
  const made = pMapIterable(place(options, output), group => makeAll(group, crew), {
    concurrency,
    backpressure: concurrency * 2,
  });
  for await (const group of made) {
    for (const [placed, produced] of group) {
      if (signal.aborted) return false;
      const outcome = await output.put(placed, produced);
      const { source } = placed.item;
      report(source.kind === 'broken' && source.missing ? { ...outcome, missing: true } : outcome);
      if (options.failFast && outcome.status === 'failed') return false;
    }
  }
  return !signal.aborted;
}

/** Small enough that all threads are busy to the end, large enough that handing it over costs nothing. */
const LARGEST_GROUP = 16;

/**
 * In input order, before anything runs side by side: where each record will stand. Groups begin with one item and grow, so that
 * the first records are written at once however many items came together.
 */
async function* place(options: BatchOptions, output: Output): AsyncGenerator<Placed[]> {
  let size = 1;
  for await (const group of itemsOf(options.input, options.read)) {
    for (let from = 0; from < group.length; from += size, size = Math.min(size * 2, LARGEST_GROUP)) {
      if (options.signal.aborted) return;
      yield group.slice(from, from + size).map(item => output.place(item));
    }
  }
}

async function makeAll(group: readonly Placed[], crew: Crew): Promise<[Placed, Produced | null][]> {
  const sources: Source[] = [];
  for (const { item, isUnchanged } of group) {
    if (item.source.kind !== 'broken' && !isUnchanged) sources.push(item.source);
  }
  const made = (sources.length === 0 ? [] : await crew.work(sources)).values();
  return group.map(placed => {
    const { source } = placed.item;
    if (source.kind === 'broken') return [placed, { status: 'failed', reason: source.reason, milliseconds: 0 }];
    return [placed, placed.isUnchanged ? null : (made.next().value ?? null)];
  });
}
