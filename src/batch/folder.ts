/** The output folder: records are there whole or not at all, and nothing is written beside it. */
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { OWN_FOLDER } from '../read/walk.ts';
import { isAlive } from './alive.ts';

export interface Folder {
  /** Writes a record beside its place, then moves it there. Throws when the place can't be written or is elsewhere. */
  write(name: string, content: string): void;
  /** The length of a record in bytes, or null when it is not there. */
  size(name: string): number | null;
}

/** Makes the folder ready. Throws when it can't be written. */
export function openFolder(path: string): Folder {
  const drafts = join(path, OWN_FOLDER, 'drafts');
  try {
    makeFolders(drafts);
    removeDrafts(drafts);
  } catch (error) {
    throw new Error(`the output folder ${path} can't be written (${codeOf(error)}): choose another with -o`);
  }
  const root = realpathSync(path);
  const checked = new Set<string>();
  let count = 0;
  return {
    write(name, content) {
      const place = join(path, name);
      makeFolder(dirname(place), root, checked);
      const draft = join(drafts, `${process.pid}-${count++}`);
      writeFileSync(draft, content);
      renameSync(draft, place);
    },
    size: name => statSync(join(path, name), { throwIfNoEntry: false })?.size ?? null,
  };
}

/** What a killed run left. Another run that is alive keeps its own. */
function removeDrafts(drafts: string): void {
  for (const name of readdirSync(drafts)) {
    if (!isAlive(Number(name.split('-')[0]))) rmSync(join(drafts, name), { force: true });
  }
}

/** A folder below the output folder may be a link that leads out of it. */
function makeFolder(folder: string, root: string, checked: Set<string>): void {
  if (checked.has(folder)) return;
  makeFolders(folder);
  const inside = relative(root, realpathSync(folder));
  if (inside.split(sep)[0] === '..') throw new Error(`${folder} is a link out of the output folder`);
  checked.add(folder);
}

/** Node's own recursive mkdir never returns where a folder that exists refuses with ENOENT, as /proc does. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolders(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have made it.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
