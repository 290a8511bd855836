import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';

/** A folder is quiet for this long before it is read again, so that half-copied files are left alone. */
const QUIET_MS = 300;

/**
 * Runs `again` whenever something below the paths changes, one run at a time; resolves to the last exit code on abort.
 * Hidden files and the output folder are left out.
 */
export async function watchPaths(
  paths: string[],
  output: string,
  signal: AbortSignal,
  again: () => Promise<number>,
): Promise<number> {
  const watcher = watch(paths, {
    ignoreInitial: true,
    ignored: path => !paths.includes(path) && (basename(path).startsWith('.') || resolve(path) === resolve(output)),
    awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: 100 },
  });
  let code = 0;
  let isChanged = false;
  let wake: () => void = () => {};
  watcher.on('all', () => {
    isChanged = true;
    wake();
  });
  signal.addEventListener('abort', () => wake());
  process.stderr.write(`watching ${paths.join(', ')}; Ctrl-C ends\n`);
  while (!signal.aborted) {
    if (!isChanged) {
      await new Promise<void>(resolve => {
        wake = resolve;
      });
      continue;
    }
    isChanged = false;
    code = await again();
  }
  await watcher.close();
  return code;
}
