/** One document as a line of JSON Lines, or a line of CSV, holds it. */
import { z } from 'zod';
import { saidFields } from './said.ts';

export const Row = z.object({ id: z.string().min(1).max(4096), text: z.string(), ...saidFields });
export type Row = z.infer<typeof Row>;

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
    return { id: idIn(line), reason: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  return rowOf(value);
}

/** Checks the shape of a row; never throws. */
export function rowOf(value: unknown): Row | BrokenRow {
  const parsed = Row.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the line';
  const id =
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
  return {
    id,
    reason: `${where}: ${issue?.message ?? 'is no row'}; expected {"id","text","title"?,"publishedOn"?,"publisher"?,"uri"?}`,
  };
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
