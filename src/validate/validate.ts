/** The contract: checks a record against its schema, as bytes read back or as the object that is to be written. */
import { isEvidence } from '../assemble/evidence.ts';
import { messageOf } from '../message-of.ts';
import type { Evidence, Record } from '../schema.ts';
import { loadValidator } from './validator.ts';

let validateRecord: ReturnType<typeof loadValidator> | undefined;

/** One thing that is wrong in a record: where (a JSON pointer) and what. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Checks one serialised record against the JSON Schema. Returns every fault found, none for a valid record; never throws. */
export function validate(json: string): Fault[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return [{ path: '', message: `is not JSON: ${messageOf(error)}` }];
  }
  return faultsOf(value);
}

/**
 * Checks what is about to be serialised. As strict as the check of its bytes: of plain data JSON leaves out only what is
 * undefined, which the schema's checks pass over too, and the numbers it can't write are faults. Reading nine times a text's
 * length back would cost more than to check it.
 */
export function faultsOf(value: unknown): Fault[] {
  validateRecord ??= loadValidator();
  if (validateRecord(value)) return [];
  return (validateRecord.errors ?? []).map(error => ({
    path: error.instancePath,
    message: error.message ?? error.keyword,
  }));
}

/**
 * Checks that every evidence's quote is what the text says at its offsets. A record in code points is checked against the
 * text's characters, `Array.from(text)`.
 */
export function misquotes(record: Record, text: string | readonly string[]): Fault[] {
  const faults: Fault[] = [];
  if (typeof text === 'string' && quotesRight(record, text)) return faults;
  walk(record, '', ({ start, end, quote }, path) => {
    const found = typeof text === 'string' ? text.slice(start, end) : text.slice(start, end).join('');
    if (found !== quote) faults.push({ path, message: `quotes “${quote}” where the text has “${found}”` });
  });
  return faults;
}

/** The same question without the places, which nearly every record answers with yes. */
function quotesRight(value: unknown, text: string): boolean {
  if (typeof value !== 'object' || value === null) return true;
  // No piece of the text is cut out for it.
  if (isEvidence(value))
    return value.quote.length === value.end - value.start && text.startsWith(value.quote, value.start);
  if (Array.isArray(value)) return value.every(inner => quotesRight(inner, text));
  // A record is made of plain objects, which have nothing but what they say.
  for (const key in value) if (!quotesRight(value[key as keyof typeof value], text)) return false;
  return true;
}

function walk(value: unknown, path: string, visit: (evidence: Evidence, path: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isEvidence(value)) {
    visit(value, path);
    return;
  }
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`, visit);
}
