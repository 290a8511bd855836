/** Runs the real command, as a user would. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Asked {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  /** End the process with this signal after so many milliseconds. */
  readonly kill?: { readonly signal: NodeJS.Signals; readonly after: number };
}

export function zongheng(args: readonly string[], { stdin = '', cwd = ROOT, kill }: Asked = {}): Promise<Result> {
  const child = spawn(process.execPath, [TSX, join(ROOT, 'src/cli.ts'), ...args], { cwd });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', piece => out.push(piece));
  child.stderr.on('data', piece => err.push(piece));
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  if (kill) setTimeout(() => child.kill(kill.signal), kill.after);
  return new Promise(done => {
    child.on('close', code =>
      done({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    );
  });
}

/** A new folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'zongheng-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The rows of JSON Lines. */
export function rowsOf(lines: string): { [key: string]: unknown }[] {
  return lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
}
