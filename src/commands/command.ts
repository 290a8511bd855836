/** What each file of a command gives. */
import type { Command } from 'commander';

/** Adds one command to the program; its action reports its exit code through `done`. */
export type AddCommand = (program: Command, done: (code: number) => void) => void;
