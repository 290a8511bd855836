/** One document as a line of JSON Lines, or a line of CSV, holds it. */
import * as z from 'zod';
import { messageOf } from '../message-of.ts';
import { RECORD_URN } from '../schema.ts';
import { RECORD_NO_DOCUMENT } from './format.ts';
import { nearest, slip } from './nearest.ts';
import { saidFields } from './said.ts';

/** A number names a document as well as a string does, as long as JavaScript keeps it exact. */
const ID = 'must be a string of 1 to 4096 characters, or a whole number that needs no more than 15 digits';
export const Id = z.union([z.string().min(1, ID).max(4096, ID), z.int().transform(String)], ID);
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

/** What a line of JSON Lines gives. */
export interface ParsedRow {
  readonly row: Row | BrokenRow;
  /** Halves of characters that became U+FFFD: no other program could read the record. */
  readonly replaced: number;
  readonly odd: readonly string[];
}

/** Parses one line `{"id","text","title"?,"publishedOn"?,"publisher"?,"uri"?}`; never throws. */
export function parseRow(line: string): ParsedRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { row: { id: idIn(line), reason: `is not JSON: ${messageOf(error)}` }, replaced: 0, odd: [] };
  }
  if (!isObject(value)) return { row: rowOf(value), replaced: 0, odd: [] };
  return { replaced: /\\ud/i.test(line) ? repair(value) : 0, row: rowOf(value), odd: oddFields(value) };
}

/** Replaces lone surrogates, which JSON can spell and UTF-8 can't, in what is read of a row; says how many there were. */
function repair(value: Record<string, unknown>): number {
  let replaced = 0;
  for (const field of ROW_FIELDS) {
    const said = value[field];
    if (typeof said !== 'string') continue;
    value[field] = said.replace(/\p{Surrogate}/gu, () => {
      replaced++;
      return '\ufffd';
    });
  }
  return replaced;
}

/** Other fields may stand in a row, but one that is nearly one of ours is a slip. */
function oddFields(value: Record<string, unknown>): string[] {
  const missing = ROW_FIELDS.filter(field => value[field] === undefined);
  return Object.keys(value).flatMap(name => {
    const meant = isField(name) ? null : nearest(name, missing);
    return meant === null ? [] : [slip(name, meant)];
  });
}

const isField = (name: string): boolean => ROW_FIELDS.some(field => field === name);

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
    return String(JSON.parse(found)).replace(/\p{Surrogate}/gu, '\ufffd');
  } catch {
    // The id is part of what is broken.
    return null;
  }
}
