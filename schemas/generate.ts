/** Generates what is made from src/schema.ts: `schemas/record.schema.json`. */
import { writeFileSync } from 'node:fs';
import { recordSchema } from '../src/validate/record-schema.ts';

writeFileSync(new URL('record.schema.json', import.meta.url), recordSchema());
