import type { AddCommand } from './command.ts';
import { addDocumentOptions, type DocumentFlags } from './document-options.ts';

export const mentionsCommand: AddCommand = (program, done) => {
  const command = program
    .command('mentions')
    .description(
      'print what each document names: people, titles, organizations, units, businesses, quantities, dates, quotes',
    );
  addDocumentOptions(command, 'jsonl').action(async (paths: string[], flags: DocumentFlags) => {
    const { runDocuments } = await import('./run-documents.ts');
    done(await runDocuments(paths, flags, 'mentions'));
  });
};
