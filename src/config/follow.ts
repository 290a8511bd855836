/** Hears of a configuration that changes, comes or goes: who watches folders hears nothing of a file that isn't there yet. */
import { unwatchFile, watchFile } from 'node:fs';
import { resolve } from 'node:path';
import { CONFIG_NAMES, loadConfig } from './load.ts';

const EVERY_MS = 300;
/** How often one that is broken is tried again: which files it is read from nobody knows then. */
const RETRY_MS = 1000;

export interface Following {
  /** Reads the configuration, to follow what else it is read from, too. What is broken in it is told by who reads it to use it. */
  readonly renew: () => Promise<void>;
  readonly end: () => void;
}

/** Calls back with the name of a file that changed until it is ended, and keeps the process alive as long. */
export function followConfig(given: string | undefined, changed: (file: string) => void): Following {
  const names = given === undefined ? CONFIG_NAMES : [given];
  const followed = new Set<string>();
  let retry: NodeJS.Timeout | undefined;
  const follow = (file: string): void => {
    const place = resolve(file);
    if (followed.has(place)) return;
    followed.add(place);
    watchFile(place, { interval: EVERY_MS }, (now, before) => {
      if (now.mtimeMs !== before.mtimeMs) changed(file);
    });
  };
  const read = () => loadConfig(given).then(config => config?.files ?? []);
  const tryAgain = (): void => {
    clearTimeout(retry);
    retry = setTimeout(() => read().then(() => changed(names.join(', ')), tryAgain), RETRY_MS);
  };
  names.forEach(follow);
  return {
    renew: () => read().then(files => files.forEach(follow), tryAgain),
    end() {
      clearTimeout(retry);
      for (const file of followed) unwatchFile(file);
    },
  };
}
