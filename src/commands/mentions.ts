import { filter } from './extract.ts';
import type { AddCommand } from './index.ts';

export const mentionsCommand: AddCommand = program => {
  program
    .command('mentions')
    .description(
      'print what each document names: people, titles, organizations, units, businesses, quantities, dates, quotations',
    )
    .argument('[paths...]', 'files, folders, or - for JSON Lines on standard input', ['input'])
    .option('--format <format>', 'json or jsonl', 'jsonl')
    .action(async () => filter('mentions'));
};
