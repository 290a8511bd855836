import { once } from 'node:events';
import type { Product } from '../batch.ts';
import type { AddCommand } from './index.ts';

export const extractCommand: AddCommand = program => {
  program
    .command('extract')
    .description('write one record a document')
    .argument('[paths...]', 'files, folders, or - for JSON Lines on standard input', ['input'])
    .option('--format <format>', 'json or jsonl', 'json')
    .action(async () => filter('record'));
};

export async function filter(product: Product): Promise<void> {
  const [{ lineOf }, { loadGrammar }, { lines }] = await Promise.all([
    import('../batch.ts'),
    import('../pipeline.ts'),
    import('../read/lines.ts'),
  ]);
  const grammar = loadGrammar();
  for await (const group of lines(process.stdin)) {
    for (const line of group) {
      if (!process.stdout.write(`${lineOf(line, product, grammar)}\n`)) await once(process.stdout, 'drain');
    }
  }
}
