/** The contract on disk, made from the contract in memory. */
import * as z from 'zod';
import { Record } from '../schema.ts';

/** The JSON Schema of a record (draft 2020-12), as `schemas/record.schema.json` holds it, with a final newline. */
export function recordSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(Record), null, 2)}\n`;
}
