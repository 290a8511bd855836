import { z } from 'zod';
import { Record } from '../schema.ts';
import type { AddCommand } from './index.ts';

/** The JSON Schema of a record (draft 2020-12), generated from the contract, with a final newline. */
export function recordSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(Record), null, 2)}\n`;
}

export const schemaCommand: AddCommand = program => {
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .action(() => {
      process.stdout.write(recordSchema());
    });
};
