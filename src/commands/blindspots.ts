import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { messageOf } from '../message-of.ts';
import type { AddCommand } from './command.ts';
import { exit } from './exit.ts';
import { say } from './say.ts';

interface BlindspotsFlags {
  readonly format: 'text' | 'json';
  readonly most: number;
  readonly config?: string;
}

function count(given: string): number {
  if (!/^[1-9]\d*$/.test(given)) throw new InvalidArgumentError('must be a whole number from 1.');
  return Number(given);
}

export const blindspotsCommand: AddCommand = (program, done) => {
  program
    .command('blindspots')
    .description('show where the rules are blind: triggers without a fact, words in no list, rules that never fired')
    .argument('[paths...]', 'announcements, folders, .jsonl files', ['input'])
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .option('--most <n>', 'how much of each list to show', count, 20)
    .option('--config <file>', 'use this configuration instead of zongheng.config.{json,ts}')
    .action(async (paths: string[], flags: BlindspotsFlags, command) => {
      try {
        done(await show(paths, flags));
      } catch (error) {
        command.error(`error: ${messageOf(error)}`, { exitCode: exit.misuse });
      }
    });
};

async function show(paths: readonly string[], { format, most, config }: BlindspotsFlags): Promise<number> {
  const [{ configured }, { blindspots }, { blindspotsText }, { painter, wantsColour }, { documentsIn }] =
    await Promise.all([
      import('../config/grammar.ts'),
      import('../explain/blindspots.ts'),
      import('../render/blindspots-text.ts'),
      import('../render/paint.ts'),
      import('../check/documents.ts'),
    ]);
  const { grammar } = await configured(config);
  const gathering = blindspots(grammar);
  let failed = 0;
  let read = 0;
  for await (const document of documentsIn(paths)) {
    if ('reason' in document) {
      failed++;
      say(`failed: ${document.label}: ${document.reason}`);
    } else {
      read++;
      gathering.add(document);
    }
  }
  if (read === 0 && !paths.some(path => existsSync(path))) return exit.misuse;
  const found = gathering.result();
  const paint = painter(wantsColour(process.stdout, process.env));
  process.stdout.write(`${format === 'json' ? JSON.stringify(found, null, 2) : blindspotsText(found, paint, most)}\n`);
  return failed > 0 ? exit.differences : exit.ok;
}
