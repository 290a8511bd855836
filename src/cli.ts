#!/usr/bin/env node
/** The command: argv in, exit code out. One file a command in `commands/`. */
import { leaveWhenIdle } from './batch/leave.ts';
import './commands/compile-late.ts';
import { exit } from './commands/exit.ts';
import { run } from './commands/index.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `zongheng … | head` is no error: its reader has what it wanted.
  if (error.code === 'EPIPE') return void leaveWhenIdle(exit.ok);
  const why =
    error.code === 'ENOSPC' ? `there is no more room for standard output` : "standard output can't be written";
  process.stderr.write(`error: ${why} (${error.code}): nothing more is read\n`);
  void leaveWhenIdle(exit.differences);
});
// Where nobody listens to messages the records still matter.
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2));
