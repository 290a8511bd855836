/** All commands, listed by hand, and how their outcome becomes an exit code. */
import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import { blindspotsCommand } from './blindspots.ts';
import { checkCommand } from './check.ts';
import type { AddCommand } from './command.ts';
import { exit } from './exit.ts';
import { explainCommand } from './explain.ts';
import { extractCommand } from './extract.ts';
import { mentionsCommand } from './mentions.ts';
import { schemaCommand } from './schema.ts';
import { validateCommand } from './validate.ts';

const commands: readonly AddCommand[] = [
  extractCommand,
  mentionsCommand,
  checkCommand,
  explainCommand,
  blindspotsCommand,
  schemaCommand,
  validateCommand,
];

/** Runs one command line (without `node` and the script) and resolves to its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = exit.ok;
  const program = new Command('zongheng')
    .description('纵横: reads Chinese corporate announcements and writes what they say as structured, checked data')
    .version(VERSION)
    .showHelpAfterError('(zongheng --help shows all commands and options)')
    .exitOverride();
  for (const add of commands) {
    add(program, given => {
      code = given;
    });
  }
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exit.ok : exit.misuse;
  }
  return code;
}
