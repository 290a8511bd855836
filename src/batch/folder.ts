/** The output folder: records are there whole or not at all, and nothing is written beside it. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { OWN_FOLDER } from '../read/walk.ts';
import { RECORD_URN } from '../schema.ts';
import { isAlive } from './alive.ts';

export interface Folder {
  /** Writes a record beside its place, then moves it there. Throws when the place can't be written, is elsewhere, or holds what we didn't write. */
  write(name: string, content: string): void;
  /** The bytes of a record, or null when there is no such file, or none that can be read. */
  read(name: string): Uint8Array | null;
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
      if (existsSync(place) && !isRecord(place))
        throw new Error(
          `${place} is there already and is no record of ours: move it away, or choose another folder with -o`,
        );
      const draft = join(drafts, `${process.pid}-${count++}`);
      writeFileSync(draft, content);
      renameSync(draft, place);
    },
    read(name) {
      const place = join(path, name);
      try {
        // A pipe would be waited for.
        return statSync(place).isFile() ? readFileSync(place) : null;
      } catch {
        // Not there, not to be read, or too large: nothing that we wrote.
        return null;
      }
    },
  };
}

const RECORD = `{\n  "$schema": "${RECORD_URN}`;
const NAMED = /^\{\n {2}"id": ".*",\n {2}"mentions": \[/;
/** A file of nothing has nothing to lose; a brace or two are anybody's. */
const isTorn = (head: string): boolean => head === '' || (head.length > 4 && RECORD.startsWith(head));
/** An id has no more than 4,096 characters. */
const HEAD_BYTES = 1 << 15;

/** Whether what stands at a place is what we write, or the beginning of a record that a crash of the machine left. */
function isRecord(place: string): boolean {
  // A folder can't be read, and a pipe would be waited for.
  if (!statSync(place).isFile()) return false;
  const bytes = Buffer.alloc(HEAD_BYTES);
  const file = openSync(place, 'r');
  try {
    const head = bytes.toString('utf8', 0, readSync(file, bytes, 0, HEAD_BYTES, 0)).replaceAll('\r\n', '\n');
    return head.startsWith(RECORD) || isTorn(head) || NAMED.test(head);
  } finally {
    closeSync(file);
  }
}

/** Removes a record, and the folders below `root` that are empty then; false when there is none of ours at its place. */
export function removeRecord(place: string, root: string): boolean {
  if (!existsSync(place) || !isRecord(place)) return false;
  rmSync(place);
  for (let folder = dirname(place); relative(root, folder) !== '' && readdirSync(folder).length === 0; ) {
    rmdirSync(folder);
    folder = dirname(folder);
  }
  return true;
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
