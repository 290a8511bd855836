/** Finds fixtures: folders with an announcement and its `expected.json`, and rows of `.jsonl` files with `expected`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Document } from '../document.ts';
import { messageOf } from '../message-of.ts';
import { documentOfRow } from '../read/read.ts';
import { Row } from '../read/row.ts';
import { EXPECTED, LITTER, SIDECAR } from '../read/walk.ts';
import { documentOf } from './documents.ts';
import { type Expected, readExpected } from './expected.ts';

export interface Fixture {
  readonly id: string;
  /** Where the expectation stands: a file, or `file:line`. */
  readonly path: string;
  readonly document: Document;
  /** Null where nobody has approved anything yet. */
  readonly expected: Expected | null;
}

/** A fixture that can't be read: what is wrong with it, in words for its author. */
export interface BrokenFixture {
  readonly id: string;
  readonly path: string;
  readonly error: string;
  /** It is a rule of the user's, and no fixture. */
  readonly isRule?: true;
}

function parse(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${where}: is not JSON: ${messageOf(error)}`);
  }
}

/** The announcement of a fixture's folder: the only file that is neither the expectation nor a sidecar. */
function announcementIn(folder: string): string {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter(file => file.isFile() && !LITTER.test(file.name))
    .map(file => file.name)
    .filter(name => name !== EXPECTED && !name.endsWith(SIDECAR) && !/^readme\b/i.test(name));
  const [only, ...others] = files;
  if (only === undefined) throw new Error(`${folder}: has no announcement beside ${EXPECTED}`);
  if (others.length > 0)
    throw new Error(`${folder}: has several announcements (${shortList(files)}); name one, or keep one in a folder`);
  return join(folder, only);
}

const FEW = 5;

function shortList(names: readonly string[]): string {
  const more = names.length - FEW;
  return more > 0 ? `${names.slice(0, FEW).join(', ')} and ${more} more` : names.join(', ');
}

async function* fromFolder(folder: string, named: boolean): AsyncGenerator<Fixture | BrokenFixture> {
  const path = join(folder, EXPECTED);
  if (!named && !existsSync(path)) return;
  const id = basename(folder);
  try {
    const document = await documentOf(announcementIn(folder));
    const expected = existsSync(path) ? readExpected(parse(readFileSync(path, 'utf8'), path), path) : null;
    yield { id, path, document, expected };
  } catch (error) {
    yield { id, path, error: messageOf(error) };
  }
}

function fromRow(json: string, path: string): Fixture {
  const value = parse(json, path);
  const row = Row.safeParse(value);
  if (!row.success)
    throw new Error(
      `${path}: ${row.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
    );
  const { expected } = Object(value);
  const document = documentOfRow(row.data);
  return { id: document.id, path, document, expected: expected === undefined ? null : readExpected(expected, path) };
}

function* fromRows(file: string): Generator<Fixture | BrokenFixture> {
  let line = 0;
  for (const json of readFileSync(file, 'utf8').split('\n')) {
    line++;
    if (json.trim() === '') continue;
    const path = `${file}:${line}`;
    try {
      yield fromRow(json, path);
    } catch (error) {
      yield { id: path, path, error: messageOf(error) };
    }
  }
}

async function* below(folder: string, named: boolean): AsyncGenerator<Fixture | BrokenFixture> {
  const inner = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders = inner.filter(entry => entry.isDirectory() && !entry.name.startsWith('.'));
  const isFixture = existsSync(join(folder, EXPECTED)) || (named && folders.length === 0);
  if (isFixture) yield* fromFolder(folder, named);
  else for (const entry of folders) yield* below(join(folder, entry.name), false);
}

/**
 * All fixtures in the given folders and `.jsonl` files, in the order given and by name within a folder. A folder without
 * `expected.json` is a fixture only when it was named itself and has no folders in it.
 *
 * @throws Error when a path isn't there.
 */
export async function* fixturesIn(paths: readonly string[]): AsyncGenerator<Fixture | BrokenFixture> {
  for (const path of paths) {
    if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder`);
    if (statSync(path).isDirectory()) yield* below(path, true);
    else if (path.endsWith('.jsonl')) yield* fromRows(path);
    else if (basename(path) === EXPECTED) yield* fromFolder(dirname(path), true);
    else throw new Error(`${path}: a fixture is a folder with an announcement and ${EXPECTED}, or a .jsonl file`);
  }
}

/** The document of a file, or of a fixture's folder. Throws an Error that says what is wrong with it. */
export async function readOne(path: string): Promise<Document> {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder`);
  return documentOf(statSync(path).isDirectory() ? announcementIn(path) : path);
}
