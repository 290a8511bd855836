/** The sources of a batch, one after the other, whatever they stand in. */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { messageOf } from '../message-of.ts';
import { csvRows } from '../read/csv.ts';
import { decode } from '../read/encoding.ts';
import { HEAD_BYTES, sniff } from '../read/format.ts';
import { unpackFile } from '../read/gzip.ts';
import { tooLarge } from '../read/limits.ts';
import { nearest, slip } from '../read/nearest.ts';
import type { ReadOptions, Source } from '../read/read.ts';
import { Id } from '../read/row.ts';
import { jsonRows, type RowAt } from '../read/rows.ts';
import { saidFields } from '../read/said.ts';
import { type Found, goneReason, SIDECAR, walk } from '../read/walk.ts';
import { faultsIn } from '../validate/in-words.ts';
import type { Item } from './item.ts';

export interface Input {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** Yields items in input order, in groups of those that are there at the same time. */
export async function* itemsOf(input: Input, options: ReadOptions): AsyncGenerator<Item[]> {
  for (const path of input.paths) {
    if (path === '-') {
      yield* rowItems('-', jsonRows(input.stdin, options.limits, options.lossy));
      continue;
    }
    for await (const found of walk([path])) yield* itemsIn(found, options);
  }
}

async function* itemsIn(found: Found, options: ReadOptions): AsyncGenerator<Item[]> {
  try {
    if (found.problem) yield [broken(found, found.problem.reason, found.problem.missing)];
    else yield* readable(found, options);
  } catch (error) {
    yield [broken(found, reasonOf(error, found.path), false)];
  }
}

/** What the system says of a file that it doesn't hand out is its code alone. */
function reasonOf(error: unknown, path: string): string {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return messageOf(error);
  return error.code === 'ENOENT' ? goneReason(path) : `can't be read (${error.code})`;
}

async function* readable(found: Found, options: ReadOptions): AsyncGenerator<Item[]> {
  const head = headOf(found.path);
  const format = sniff(head, found.path);
  const inner = format === 'gzip' ? sniff(unpackedHead(head), found.path.replace(/\.gz$/i, '')) : format;
  const bytes = () => (format === 'gzip' ? unpackFile(found.path) : createReadStream(found.path));
  // Known before its record gets a name, which another may have then.
  if (typeof inner === 'object') yield [broken(found, inner.unreadable, false)];
  else if (inner === 'jsonl') yield* rowItems(found.path, jsonRows(bytes(), options.limits, options.lossy));
  else if (inner === 'csv') yield* rowItems(found.path, csvRows(bytes(), options.limits, options.lossy));
  else yield [await fileItem(found, options)];
}

async function* rowItems(path: string, groups: AsyncIterable<RowAt[]>): AsyncGenerator<Item[]> {
  let isBegun = false;
  try {
    for await (const group of groups) {
      isBegun = true;
      yield group.map(row => rowItem(path, row));
    }
  } catch (error) {
    const reason = messageOf(error);
    const told = isBegun ? `can't be read on: ${reason}` : reason;
    yield [{ label: path, id: null, source: { kind: 'broken', reason: told, missing: false } }];
  }
}

function rowItem(path: string, { line, row, ...beside }: RowAt): Item {
  const label = `${path}:${line}`;
  if ('reason' in row) return { label, id: row.id, source: { kind: 'broken', reason: row.reason, missing: false } };
  return { label, id: row.id, source: { kind: 'row', row, ...beside } };
}

async function fileItem(found: Found, { limits }: ReadOptions): Promise<Item> {
  if ((await stat(found.path)).size > limits.maxBytes)
    return broken(found, tooLarge(limits.maxBytes, '--max-bytes'), false);
  const { sidecar, odd } = found.sidecar === null ? { sidecar: {}, odd: [] } : await readSidecar(found.sidecar);
  const { id = found.id, ...said } = sidecar;
  const source: Source = { kind: 'file', id, path: found.path, bytes: await readFile(found.path), sidecar: said, odd };
  return { label: found.path, id, source };
}

function broken({ path, id }: Found, reason: string, missing: boolean): Item {
  return { label: path, id, source: { kind: 'broken', reason, missing } };
}

const Sidecar = z.object({ id: Id.optional(), ...saidFields });
const FIELDS = Object.keys(Sidecar.shape);

async function readSidecar(path: string): Promise<{ sidecar: z.output<typeof Sidecar>; odd: string[] }> {
  try {
    const value: unknown = JSON.parse(decode(await readFile(path), false).text);
    const parsed = Sidecar.safeParse(value);
    if (parsed.success) return { sidecar: parsed.data, odd: oddFields(value) };
    throw new Error(faultsIn(parsed.error.issues, value, 'it')[0]?.message);
  } catch (error) {
    throw new Error(`its ${SIDECAR} file ${path} can't be used: ${messageOf(error)}`);
  }
}

/** A sidecar is written for us: every field that we don't read is told. */
function oddFields(sidecar: unknown): string[] {
  const unread = Object.keys(Object(sidecar)).filter(name => !FIELDS.includes(name));
  return unread.map(name => {
    const meant = nearest(name, FIELDS);
    return meant === null ? `its field “${name}” is not read: there are ${FIELDS.join(', ')}` : slip(name, meant);
  });
}

/** A blocking read of one block is ten times cheaper than an asynchronous one, and every file needs it. */
function headOf(path: string): Uint8Array {
  const head = Buffer.alloc(HEAD_BYTES);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

function unpackedHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 24 }).subarray(0, HEAD_BYTES);
  } catch {
    // A damaged or bombed file is found out, and reported, when it is read.
    return new Uint8Array();
  }
}
