import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { CheckFlags } from '../check/check.ts';
import type { AddCommand } from './command.ts';
import { exit } from './exit.ts';

/** Where a checkout has them. */
const DEFAULT = 'test/fixtures';
const FORMATS = ['text', 'json', 'junit', 'markdown'] as const;

export const checkCommand: AddCommand = (program, done) => {
  program
    .command('check')
    .description('compare what is read today with what was approved, fact by fact')
    .argument('[fixtures...]', 'folders of fixtures, or .jsonl files whose rows have “expected”', [DEFAULT])
    .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('text'))
    .option('--closed [kinds]', 'treat facts that are not listed as errors, in these kinds or in all')
    .option('--strict', 'compare ids, order and offsets too')
    .option('--min-f1 <kind=share,…>', 'fail only below these F1, such as roles=0.95,figures=0.9')
    .option('--baseline <file>', 'an earlier run (--format json): fail only on what got worse')
    .option('--update', 'accept what is read today for the fixtures named, after showing the difference')
    .option('--yes', 'with --update: accept without being asked')
    .option('--watch', 'run again whenever rules, words or fixtures change')
    .option('--verbose', 'list the facts that matched, too')
    .option('--config <file>', 'use this configuration instead of zongheng.config.{json,ts}')
    .action(async (paths: string[], flags: CheckFlags, command: Command) => {
      const wrongUse = (message: string): never => command.error(`error: ${message}`, { exitCode: exit.misuse });
      if (flags.update && command.args.length === 0)
        wrongUse('--update accepts fixtures by name: zongheng check --update test/fixtures/NAME');
      if (flags.update && flags.watch) wrongUse('--update and --watch are not for one run');
      if (flags.watch) {
        const { watch } = await import('../check/watch.ts');
        done(await watch(paths, flags));
        return;
      }
      if (command.args.length === 0 && !existsSync(DEFAULT))
        wrongUse(`there is no ${DEFAULT} here: name your fixtures, such as zongheng check approved`);
      const { check } = await import('../check/check.ts');
      done(await check(paths, flags, wrongUse));
    });
};
