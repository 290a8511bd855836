/**
 * Generates what is made from src/schema.ts: `schemas/record.schema.json`, and, with a folder as argument, the validator as
 * code in it, so that the built command need not compile the schema at each start.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSchema } from '../src/record-schema.ts';
import { validatorCode } from '../src/validator.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) writeFileSync(new URL('record.schema.json', import.meta.url), recordSchema());
else writeFileSync(join(folder, 'record-validator.cjs'), validatorCode());
