/** Runs the real command, as a user would. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';

export const ROOT = resolve(import.meta.dirname, '../..');
export const COMMAND = [join(inject('built'), 'cli.js')];
/** The same from the source, in one process, not tsx's own command with another below it: signals must reach the run itself. */
export const SOURCE_COMMAND = [
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
  join(ROOT, 'src/cli.ts'),
];

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Asked {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  /** A file or device that standard output goes to; then none of it is returned. */
  readonly stdout?: string;
  /** Ends the process with this signal as soon as `when` holds. */
  readonly kill?: { readonly signal: NodeJS.Signals; readonly when: () => boolean };
}

export function zongheng(
  args: readonly string[],
  { stdin = '', cwd = ROOT, stdout, kill }: Asked = {},
): Promise<Result> {
  const target = stdout === undefined ? 'pipe' : openSync(stdout, 'w');
  const child = spawn(process.execPath, [...COMMAND, ...args], { cwd, stdio: ['pipe', target, 'pipe'] });
  if (typeof target === 'number') closeSync(target);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', piece => out.push(piece));
  child.stderr?.on('data', piece => err.push(piece));
  child.stdin?.on('error', () => {});
  child.stdin?.end(stdin);
  const looking = setInterval(() => {
    if (kill?.when()) {
      clearInterval(looking);
      child.kill(kill.signal);
    }
  }, 2);
  return new Promise(done => {
    child.on('close', code => {
      clearInterval(looking);
      done({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') });
    });
  });
}

/** The rows of JSON Lines. */
export function rowsOf<Row = { [key: string]: unknown }>(lines: string): Row[] {
  return lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
}
