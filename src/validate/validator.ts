/** ajv's validator of records: compiled here, or already compiled to code by `npm run build`. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { ROOT } from '../root.ts';
import { recordSchema } from './record-schema.ts';

const require = createRequire(import.meta.url);

/** The validator beside the built code when it is there, otherwise compiled from the schema (a quarter of a second). */
export function loadValidator(): ValidateFunction {
  const built = fileURLToPath(new URL('record-validator.cjs', ROOT));
  // Written by `validatorCode`, whose default export is the validate function.
  if (existsSync(built)) return (require(built) as { default: ValidateFunction }).default;
  return newAjv().compile(JSON.parse(recordSchema()));
}

/** The same validator as the source of a CommonJS module. */
export function validatorCode(): string {
  const ajv = newAjv();
  // The package's typings describe another module system than it has.
  const { default: standalone } = require('ajv/dist/standalone') as typeof import('ajv/dist/standalone/index.js');
  return standalone(ajv, ajv.compile(JSON.parse(recordSchema())));
}

function newAjv(): Ajv2020 {
  const { Ajv2020: Ajv } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  return new Ajv({ strict: true, allErrors: true, inlineRefs: false, code: { source: true } });
}
