/**
 * `check --watch`: runs again whenever rules, words, configuration or fixtures change.
 *
 * Modules once loaded stay as they were, so each run needs a process of its own. While one result is being read the process of the
 * next is already there, with all rules loaded. When rules change it is made anew, from one bundle: reading hundreds of
 * modules of a checkout one by one takes longer than all the rest.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch as watchFiles } from 'chokidar';
import { followConfig } from '../config/follow.ts';
import { messageOf } from '../message-of.ts';
import { ROOT, startable } from '../root.ts';
import type { CheckFlags } from './check.ts';

/** Editors write a file in several steps; these are one change. */
const SETTLE_MS = 40;
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';
const IGNORED = /[\\/](\.git|node_modules)([\\/]|$)|~$|\.new$/;
const SOURCE = resolve(fileURLToPath(ROOT));

export interface WatchOrder {
  readonly paths: readonly string[];
  readonly flags: CheckFlags;
}

/** Resolves to the exit code of an interrupted run when Ctrl-C ends it. */
export async function watch(paths: readonly string[], { watch: _, ...flags }: CheckFlags): Promise<number> {
  const program = await programOf();
  let spare: ChildProcess | undefined;
  let running: ChildProcess | undefined;
  let latest = 0;
  const run = async (why: string, rulesChanged: boolean): Promise<void> => {
    const turn = ++latest;
    running?.kill();
    if (process.stdout.isTTY) process.stdout.write(CLEAR);
    process.stderr.write(`${why}\n`);
    if (rulesChanged) {
      // What is loaded knows the rules of before.
      spare?.kill();
      spare = undefined;
      const fault = await program.make();
      if (turn !== latest) return;
      if (fault !== null) {
        process.stderr.write(`error: ${fault}\nwatching; Ctrl-C ends\n`);
        return;
      }
    }
    await following.renew();
    if (turn !== latest) return;
    const chosen = spare ?? program.start();
    spare = undefined;
    running = chosen;
    const order: WatchOrder = { paths, flags };
    chosen.send(order);
    chosen.once('exit', () => {
      if (running !== chosen) return;
      // Not before: the run has the processor to itself.
      spare ??= program.start();
      process.stderr.write('watching; Ctrl-C ends\n');
    });
  };
  const files = watchFiles([...paths, SOURCE], { ignoreInitial: true, ignored: IGNORED });
  let settling: NodeJS.Timeout | undefined;
  let rulesChanged = false;
  const changed = (path: string): void => {
    rulesChanged ||= resolve(path).startsWith(SOURCE + sep);
    clearTimeout(settling);
    settling = setTimeout(() => {
      void run(`changed: ${path}`, rulesChanged);
      rulesChanged = false;
    }, SETTLE_MS);
  };
  files.on('all', (_event, path) => changed(path));
  const following = followConfig(flags.config, changed);
  await once(files, 'ready');
  await run(`checking ${paths.join(', ')}`, true);
  await new Promise<void>(end => process.once('SIGINT', end));
  following.end();
  await Promise.all([files.close(), program.end()]);
  for (const child of [running, spare]) child?.kill();
  return 130;
}

interface Program {
  /** Makes it from the source as it is now; resolves to what is wrong with that, or to null. */
  readonly make: () => Promise<string | null>;
  readonly start: () => ChildProcess;
  readonly end: () => Promise<void>;
}

/** What each run is a process of. Built, it is there, and its rules don't change; in a checkout it is bundled at each change. */
async function programOf(): Promise<Program> {
  const entry = fileURLToPath(startable('check/watch-process'));
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
  if (!entry.endsWith('.ts'))
    return { make: async () => null, start: () => fork(entry, { stdio: [...stdio] }), end: async () => {} };
  const { context } = await import('esbuild');
  const outfile = join(SOURCE, '..', 'node_modules', '.cache', 'zongheng', 'watch-process.mjs');
  const bundle = await context({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return {
    make: () => bundle.rebuild().then(() => null, messageOf),
    start: () => fork(outfile, { stdio: [...stdio], execArgv: [] }),
    end: () => bundle.dispose(),
  };
}
