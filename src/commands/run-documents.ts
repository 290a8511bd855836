/** What `extract` and `mentions` do once their options are read. */
import { existsSync } from 'node:fs';
import type { Outcome, Product } from '../batch/item.ts';
import { leave } from '../batch/leave.ts';
import { messageOf } from '../message-of.ts';
import type { DocumentFlags } from './document-options.ts';
import { readOptions } from './document-options.ts';
import { exit } from './exit.ts';
import { startProgress } from './progress.ts';
import { say } from './say.ts';
import { count, newSummary, type Summary, summaryTable } from './summary.ts';

/** Runs one batch and prints what becomes of it; resolves to the exit code. */
export async function runDocuments(paths: string[], flags: DocumentFlags, product: Product): Promise<number> {
  const stopping = stopOnSignals();
  if (!flags.watch) return runOnce(paths, flags, product, stopping.signal);
  const unwatched = paths.find(path => path === '-' || !existsSync(path));
  if (unwatched !== undefined) {
    say(`error: --watch is for files and folders that are there: ${unwatched} is none`);
    return exit.misuse;
  }
  const { watchPaths } = await import('./watch.ts');
  const { keepingStep } = await import('./gone.ts');
  const step = keepingStep(flags.output);
  await watchPaths(paths, flags, stopping.signal, async () => {
    const code = await runOnce(paths, flags, product, stopping.signal, step.saw);
    step.end(flags.failFast !== true && (code === exit.ok || code === exit.differences));
  });
  return exit.interrupted;
}

async function runOnce(
  paths: string[],
  flags: DocumentFlags,
  product: Product,
  signal: AbortSignal,
  saw: (outcome: Outcome) => void = () => {},
): Promise<number> {
  const { runBatch } = await import('../batch/batch.ts');
  const summary = newSummary();
  const progress = await startProgress(summary, flags.quiet === true);
  const isLines = flags.format === 'jsonl';
  const to = isLines ? { lines: process.stdout } : { folder: flags.output, force: flags.force === true };
  const layout = isLines ? 'line' : 'pretty';
  const input = { paths, stdin: process.stdin };
  const { offsets, concurrency, workers, failFast = false, config } = flags;
  const options = {
    product,
    layout,
    offsets,
    read: readOptions(flags),
    input,
    to,
    concurrency,
    workers,
    failFast,
    config,
    signal,
  } as const;
  try {
    await runBatch(options, outcome => {
      count(summary, outcome);
      progress.show(outcome);
      saw(outcome);
    });
  } catch (error) {
    progress.stop();
    process.stderr.write(`error: ${messageOf(error)}\n`);
    return error instanceof Error && error.name === 'NoRoom' ? exit.differences : exit.misuse;
  }
  progress.stop();
  if (!flags.quiet && !signal.aborted) await printSummary(isLines, paths, summary);
  if (signal.aborted) {
    if (!flags.quiet && !flags.watch) process.stderr.write(interrupted(summary, isLines));
    return exit.interrupted;
  }
  // Wrong use is a command line of which nothing exists; a slip among good paths is a document that failed.
  if (summary.missing > 0 && summary.missing === summary.documents) return exit.misuse;
  return summary.failed > 0 ? exit.differences : exit.ok;
}

function interrupted({ documents }: Summary, isLines: boolean): string {
  const next = isLines ? '' : ': the same command goes on from here';
  return `interrupted after ${documents.toLocaleString('en')} documents${next}\n`;
}

/** A filter in a pipe says nothing on its own; people at a terminal, and those who wrote files, get the table. */
async function printSummary(isLines: boolean, paths: readonly string[], summary: Summary): Promise<void> {
  if (summary.documents === 0 && !paths.includes('-')) process.stderr.write(`no documents in ${paths.join(', ')}\n`);
  if (!isLines) process.stdout.write(await summaryTable(summary));
  else if (process.stderr.isTTY) process.stderr.write(await summaryTable(summary));
}

/** The first signal ends the run after the document in hand; a second one ends it at once. */
function stopOnSignals(): AbortController {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) leave(exit.interrupted);
      stopping.abort(signal);
    });
  }
  return stopping;
}
