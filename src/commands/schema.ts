import type { AddCommand } from './command.ts';

export const schemaCommand: AddCommand = program => {
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .action(async () => {
      const { recordSchema } = await import('../validate/record-schema.ts');
      process.stdout.write(recordSchema());
    });
};
