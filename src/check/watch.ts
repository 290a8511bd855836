/**
 * `check --watch`: runs again whenever rules, words, configuration or fixtures change.
 *
 * Modules once loaded stay as they were, so each run needs a process of its own. While one result is being read the next two are
 * already there: one with all rules loaded, for when a fixture changes, and one that has loaded only what no rule author changes.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch as watchFiles } from 'chokidar';
import { ROOT, startable } from '../root.ts';
import type { CheckFlags } from './session.ts';

/** Editors write a file in several steps; these are one change. */
const SETTLE_MS = 40;
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';
const IGNORED = /[\\/](\.git|node_modules)([\\/]|$)|~$|\.new$/;
const PROCESS = fileURLToPath(startable('check/watch-process'));
const SOURCE = resolve(fileURLToPath(ROOT));

export interface WatchOrder {
  readonly paths: readonly string[];
  readonly flags: CheckFlags;
}

/** Resolves to the exit code of an interrupted run when Ctrl-C ends it. */
export async function watch(paths: readonly string[], { watch: _, ...flags }: CheckFlags): Promise<number> {
  const spare: Partial<Record<Spare, ChildProcess>> = {};
  let running: ChildProcess | undefined;
  const prepare = (): void => {
    spare.loaded ??= start('loaded');
    spare.bare ??= start('bare');
  };
  const take = (which: Spare): ChildProcess => {
    const taken = spare[which] ?? start(which);
    delete spare[which];
    return taken;
  };
  const run = (why: string, rulesChanged: boolean): void => {
    running?.kill();
    if (process.stdout.isTTY) process.stdout.write(CLEAR);
    process.stderr.write(`${why}\n`);
    // What is loaded knows the rules of before.
    if (rulesChanged) take('loaded').kill();
    const chosen = take(rulesChanged ? 'bare' : 'loaded');
    const order: WatchOrder = { paths, flags };
    chosen.send(order);
    running = chosen;
    chosen.once('exit', () => {
      if (running !== chosen) return;
      // Not before: the run has the processor to itself.
      prepare();
      process.stderr.write('watching; Ctrl-C ends\n');
    });
  };
  const files = watchFiles([...paths, SOURCE, ...configPlaces(flags.config)], {
    ignoreInitial: true,
    ignored: IGNORED,
  });
  let settling: NodeJS.Timeout | undefined;
  let rulesChanged = false;
  files.on('all', (_event, path) => {
    rulesChanged ||= resolve(path).startsWith(SOURCE + sep);
    clearTimeout(settling);
    settling = setTimeout(() => {
      run(`changed: ${path}`, rulesChanged);
      rulesChanged = false;
    }, SETTLE_MS);
  });
  await once(files, 'ready');
  run(`checking ${paths.join(', ')}`, false);
  await new Promise<void>(end => process.once('SIGINT', end));
  await files.close();
  for (const child of [running, spare.loaded, spare.bare]) child?.kill();
  return 130;
}

type Spare = 'loaded' | 'bare';

const start = (what: Spare): ChildProcess => fork(PROCESS, [what], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });

/** The folder of a configuration, since its word lists stand beside it. */
const configPlaces = (given: string | undefined): string[] =>
  given === undefined ? ['zongheng.config.json', 'zongheng.config.ts'] : [dirname(given)];
