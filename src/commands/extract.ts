import type { AddCommand } from './command.ts';
import { addDocumentOptions, type DocumentFlags } from './document-options.ts';

export const extractCommand: AddCommand = (program, done) => {
  const command = program.command('extract').description('write one record a document');
  addDocumentOptions(command, 'json').action(async (paths: string[], flags: DocumentFlags) => {
    const { runDocuments } = await import('./run-documents.ts');
    done(await runDocuments(paths, flags, 'record'));
  });
};
