#!/usr/bin/env node
/** The command: argv in, exit code out. One file a command in `commands/`. */
import { run } from './commands/index.ts';

process.exitCode = await run(process.argv.slice(2));
