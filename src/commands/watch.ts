import { once } from 'node:events';
import { unwatchFile, watchFile } from 'node:fs';
import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';
import { followConfig } from '../config/follow.ts';
import type { DocumentFlags } from './document-options.ts';

/** A folder is quiet for this long before it is read again, so that half-copied files are left alone. */
const QUIET_MS = 300;
/** How often is looked whether a path is still what it was. */
const RENEW_MS = 1000;

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
  const watcher = watch(paths, {
    ignoreInitial: true,
    ignored: path => !paths.includes(path) && (basename(path).startsWith('.') || resolve(path) === resolve(output)),
    awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: 100 },
  });
  // What comes while the first run is on its way must not be missed: it begins when the watch stands.
  let isChanged = true;
  let wake: () => void = () => {};
  const changed = (): void => {
    isChanged = true;
    wake();
  };
  watcher.on('all', changed);
  const following = followConfig(config, changed);
  // A folder that another takes the place of is another to the watcher.
  for (const path of paths)
    watchFile(path, { interval: RENEW_MS }, (now, before) => {
      if (now.ino === before.ino || now.ino === 0) return;
      watcher.unwatch(path).add(path);
      changed();
    });
  signal.addEventListener('abort', () => wake());
  await once(watcher, 'ready');
  process.stderr.write(`watching ${paths.join(', ')}; Ctrl-C ends\n`);
  while (!signal.aborted) {
    if (!isChanged) {
      await new Promise<void>(resolve => {
        wake = resolve;
      });
      continue;
    }
    isChanged = false;
    await following.renew();
    await again();
  }
  following.end();
  for (const path of paths) unwatchFile(path);
  await watcher.close();
}
