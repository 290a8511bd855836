import { once } from 'node:events';
import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';
import { CONFIG_NAMES, loadConfig } from '../config/load.ts';
import type { DocumentFlags } from './document-options.ts';

/** A folder is quiet for this long before it is read again, so that half-copied files are left alone. */
const QUIET_MS = 300;
/** How often a configuration that is broken is tried again. */
const RETRY_MS = 1000;
const LONGEST_MS = 2 ** 31 - 1;

const loads = (config: string | undefined): Promise<boolean> =>
  loadConfig(config).then(
    () => true,
    () => false,
  );

/**
 * Runs `again` at once and whenever something below the paths, or the configuration, changes, one run at a time, until it is
 * stopped. Hidden files and the output folder are left out.
 */
export async function watchPaths(
  paths: string[],
  { output, config }: DocumentFlags,
  signal: AbortSignal,
  again: () => Promise<unknown>,
): Promise<void> {
  const configs = config === undefined ? CONFIG_NAMES : [config];
  const all = [...paths, ...configs];
  const watcher = watch(all, {
    ignoreInitial: true,
    ignored: path => !all.includes(path) && (basename(path).startsWith('.') || resolve(path) === resolve(output)),
    awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: 100 },
  });
  // What comes while the first run is on its way must not be missed: it begins when the watch stands.
  let isChanged = true;
  let isBroken = false;
  let wake: () => void = () => {};
  watcher.on('all', () => {
    isChanged = true;
    wake();
  });
  signal.addEventListener('abort', () => wake());
  await once(watcher, 'ready');
  // When all that is watched goes away, nothing else keeps the process alive.
  const staying = setInterval(() => {}, LONGEST_MS);
  process.stderr.write(`watching ${paths.join(', ')}; Ctrl-C ends\n`);
  while (!signal.aborted) {
    if (!isChanged) {
      await new Promise<void>(resolve => {
        wake = resolve;
        if (isBroken) setTimeout(resolve, RETRY_MS);
      });
      isChanged ||= isBroken && (await loads(config));
      continue;
    }
    isChanged = false;
    // What is broken in it is told by the run. Which files it reads nobody knows then, so that it is tried again.
    isBroken = !(await loads(config));
    if (!isBroken) watcher.add((await loadConfig(config))?.files.slice() ?? []);
    await again();
  }
  clearInterval(staying);
  await watcher.close();
}
