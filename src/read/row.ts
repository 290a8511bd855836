/** One document as a line of JSON Lines, or a line of CSV, holds it. */
import { z } from 'zod';
import { messageOf } from '../message-of.ts';
import { RECORD_URN } from '../schema.ts';
import { RECORD_NO_DOCUMENT } from './format.ts';
import { saidFields } from './said.ts';

/** A number names a document as well as a string does, as long as JavaScript keeps it exact. */
const Id = z.union(
  [z.string().min(1).max(4096), z.int().transform(String)],
  'must be a string of 1 to 4096 characters, or a whole number that needs no more than 15 digits',
);
export const Row = z.object({ id: Id, text: z.string(), ...saidFields });
export type Row = z.output<typeof Row>;
export type RowField = keyof Row;
export const ROW_FIELDS = [
  'id',
  'text',
  'title',
  'publishedOn',
  'publisher',
  'uri',
] as const satisfies readonly RowField[];
const SHAPE = '{"id","text","title"?,"publishedOn"?,"publisher"?,"uri"?}';

/** A broken row: what is wrong with it, and its id if it could be made out. */
export interface BrokenRow {
  readonly id: string | null;
  readonly reason: string;
}

/** Parses one line `{"id","text","title"?,"publishedOn"?,"publisher"?,"uri"?}`; never throws. */
export function parseRow(line: string): Row | BrokenRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: idIn(line), reason: `is not JSON: ${messageOf(error)}` };
  }
  return rowOf(value);
}

/** Checks the shape of a row; never throws. */
export function rowOf(value: unknown): Row | BrokenRow {
  if (!isObject(value))
    return { id: null, reason: `is JSON, but no object: write each announcement as ${SHAPE} on a line of its own` };
  const parsed = Row.safeParse(value);
  if (parsed.success) return parsed.data;
  const id = Id.safeParse(value['id']).data ?? null;
  if (String(value['$schema']).startsWith(RECORD_URN)) return { id, reason: RECORD_NO_DOCUMENT };
  const [issue] = parsed.error.issues;
  return { id, reason: issue ? reasonOf(issue, value) : `is no row; a row is ${SHAPE}` };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reasonOf({ code, path, message }: z.core.$ZodIssue, value: Record<string, unknown>): string {
  const field = String(path[0]);
  const given = value[field];
  if (given === undefined) return `has no ${field}; a row is ${SHAPE}`;
  if (code !== 'invalid_type') return `its ${field} ${message}`;
  return `its ${field} is ${given === null ? 'null' : `of type ${typeof given}`}, not a string`;
}

/** The id in a line that is no JSON, when it stands near its beginning. */
function idIn(line: string): string | null {
  const found = /"id"\s{0,9}:\s{0,9}(?<id>"(?:[^"\\]|\\["\\/bfnrtu]){1,200}")/.exec(line.slice(0, 1000))?.groups?.[
    'id'
  ];
  if (found === undefined) return null;
  try {
    return String(JSON.parse(found));
  } catch {
    // The id is part of what is broken.
    return null;
  }
}
