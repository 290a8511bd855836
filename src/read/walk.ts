/** The files under the paths of a command line, in order, and what must not be followed. */
import { fstatSync } from 'node:fs';
import { access, constants, opendir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

/** A file to read, or why there is none. */
export interface Found {
  /** As the user would name it. */
  readonly path: string;
  /** The path below the folder given, without its ending: `2016/a` for `2016/a.txt`. */
  readonly id: string;
  readonly sidecar: string | null;
  readonly problem?: { readonly reason: string; readonly missing: boolean };
}

const ODD = 'is neither a file nor a folder';
export const SIDECAR = '.meta.json';
/** What is approved of the announcement beside it. */
export const EXPECTED = 'expected.json';
/** What a run keeps for itself in its output folder; a folder that has it holds records, not announcements. */
export const OWN_FOLDER = '.zongheng';

/** Why a name can't be asked for that holds bytes of another encoding, as archives of Windows leave them. */
const FOREIGN = 'has a name that is not UTF-8: rename it';
const isForeign = (path: string): boolean => path.includes('\ufffd');

/** Why a file can't be found that was listed. */
export function goneReason(path: string): string {
  return isForeign(path) ? FOREIGN : 'went away while the others were read';
}

/** Hidden files, what Windows leaves in folders, and what Word does while a document is open. */
export const LITTER = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** What tells one file from others. */
interface FileKey {
  readonly dev: number;
  readonly ino: number;
}

/** Standard output, where it is a file: one that grows in the folder that is read is no announcement. */
function standardOutput(): FileKey | null {
  try {
    const output = fstatSync(1);
    return output.isFile() ? output : null;
  } catch {
    // It is closed.
    return null;
  }
}

const isFile = async (path: string, key: FileKey): Promise<boolean> => {
  const entry = await stat(path).catch(() => null);
  return entry?.ino === key.ino && entry.dev === key.dev;
};

/** Walks files and folders. Names of one folder are sorted by code unit, so that the order is the same on every machine. */
export async function* walk(paths: readonly string[]): AsyncGenerator<Found> {
  const output = standardOutput();
  for (const path of paths) {
    const entry = await stat(path).catch(() => null);
    if (entry === null) {
      const reason = isForeign(path) ? FOREIGN : 'does not exist';
      yield { path, id: path, sidecar: null, problem: { reason, missing: true } };
    } else if (entry.isDirectory()) {
      const reason = await whyClosed(path);
      if (reason === null) yield* walkFolder(path, await realpath(path), '', output);
      else yield { path, id: path, sidecar: null, problem: { reason, missing: false } };
    } else if (entry.isFile()) yield await given(path);
    else
      yield {
        path,
        id: path,
        sidecar: null,
        problem: { reason: `${ODD}: pipe JSON Lines to - instead`, missing: false },
      };
  }
}

async function given(path: string): Promise<Found> {
  const sidecar = withoutEnding(path) + SIDECAR;
  const there = await stat(sidecar).catch(() => null);
  return { path, id: withoutEnding(basename(path)), sidecar: there ? sidecar : null };
}

/** Why a folder can't be listed: it is one failed row, and its neighbours go on. Null when it can. */
async function whyClosed(folder: string): Promise<string | null> {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    return null;
  } catch (error) {
    if (isForeign(folder)) return FOREIGN;
    return `is a folder that can't be listed (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'})`;
  }
}

async function* walkFolder(folder: string, root: string, below: string, output: FileKey | null): AsyncGenerator<Found> {
  const names: string[] = [];
  const folders = new Set<string>();
  const links = new Set<string>();
  const others = new Set<string>();
  for await (const entry of await opendir(folder)) {
    if (entry.name === OWN_FOLDER) {
      // Below a folder of announcements it is passed over, so that the output may lie inside the input.
      const reason = 'is a folder of records: name the folder of the announcements';
      if (below === '') yield { path: folder, id: folder, sidecar: null, problem: { reason, missing: false } };
      return;
    }
    if (LITTER.test(entry.name)) continue;
    names.push(entry.name);
    if (entry.isDirectory()) folders.add(entry.name);
    else if (entry.isSymbolicLink()) links.add(entry.name);
    else if (!entry.isFile()) others.add(entry.name);
  }
  const sidecars = new Set(names.filter(name => name.endsWith(SIDECAR)));
  for (const name of names.sort()) {
    const path = join(folder, name);
    if (sidecars.has(name) || (name === EXPECTED && !folders.has(name))) continue;
    if (folders.has(name)) {
      const reason = await whyClosed(path);
      if (reason === null) yield* walkFolder(path, root, `${below}${name}/`, output);
      else yield { path, id: below + name, sidecar: null, problem: { reason, missing: false } };
      continue;
    }
    const sidecarName = withoutEnding(name) + SIDECAR;
    const sidecar = sidecars.has(sidecarName) ? join(folder, sidecarName) : null;
    const found = { path, id: below + withoutEnding(name), sidecar };
    if (links.has(name)) yield* followed(found, root);
    else if (others.has(name)) yield { ...found, problem: { reason: ODD, missing: false } };
    else if (output === null || !(await isFile(path, output))) yield found;
  }
}

/** A link to a file in the folder is read; one to a folder in it is passed over, for its files come anyway; others fail. */
async function* followed(found: Found, root: string): AsyncGenerator<Found> {
  const target = await realpath(found.path).catch(() => null);
  if (target === null) {
    yield { ...found, problem: { reason: 'is a link to nothing', missing: false } };
  } else if (relative(root, target).split(sep)[0] === '..') {
    yield {
      ...found,
      problem: { reason: 'is a link that leaves the folder: name its target instead', missing: false },
    };
  } else {
    const entry = await stat(target);
    if (entry.isFile()) yield found;
    else if (!entry.isDirectory()) yield { ...found, problem: { reason: ODD, missing: false } };
  }
}

function withoutEnding(name: string): string {
  return name
    .replace(/\.gz$/i, '')
    .replace(/\.(?:txt|text|md|markdown|x?html?|docx|pdf|jsonl|ndjson|csv|tsv|json)$/i, '');
}
