import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { folderOf } from './folder.ts';

interface Step {
  readonly command: string;
  readonly shown: readonly string[];
}

/** The commands of the README's console blocks, in order, each with the output it shows. A here-document belongs to its command. */
function steps(): Step[] {
  const blocks = readFileSync('README.md', 'utf8').matchAll(/```console\n(?<block>[\s\S]*?)```/g);
  return [...blocks].flatMap(({ groups }) => {
    const found: { command: string; shown: string[]; open: boolean }[] = [];
    for (const line of (groups?.['block'] ?? '').trimEnd().split('\n')) {
      const last = found.at(-1);
      if (last?.open) {
        last.command += `\n${line}`;
        last.open = line !== 'EOF';
      } else if (line.startsWith('$ '))
        found.push({ command: line.slice(2), shown: [], open: line.endsWith("<<'EOF'") });
      else last?.shown.push(line);
    }
    return found;
  });
}

/** Compares line by line; a line `…` stands for any lines. */
function isShown(shown: readonly string[], output: string): boolean {
  const pattern = shown.map(line =>
    line === '…' ? '(?:.*\n)*?' : `${line.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\n`,
  );
  return new RegExp(`^${pattern.join('')}$`).test(output);
}

/** What a command prints, whatever its exit code. Without blocking: a worker that doesn't answer for a minute is taken for lost. */
const printed = (command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string> =>
  new Promise(done => execFile('sh', ['-c', command], { cwd, env }, (_error, stdout) => done(stdout)));

test('the sample of the library prints what it says', async () => {
  const [, sample = ''] =
    /```ts\n(?<sample>import \{[^`]*from 'zongheng';[^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const [, says] = /console\.log\(.*\); \/\/ (?<says>.+)/.exec(sample) ?? [];
  const place = folderOf({ 'package.json': '{"type":"module"}' });
  writeFileSync(join(place, 'sample.ts'), sample.replace("'zongheng'", JSON.stringify(resolve('src/index.ts'))));
  const loader = resolve('node_modules/tsx/dist/loader.mjs');
  const command = `"${process.execPath}" --import "${loader}" sample.ts`;
  expect(says).toBeDefined();
  expect(await printed(command, place, process.env)).toBe(`${says}\n`);
}, 60_000);

test('the transcripts of the README are what happens', async () => {
  const place = folderOf();
  const bin = folderOf();
  const cli = join(inject('built'), 'cli.js');
  writeFileSync(join(bin, 'zongheng'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(bin, 'zongheng'), 0o755);
  const env = { ...process.env, NO_COLOR: '1', PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
  const all = steps();
  expect(all.filter(step => step.command.startsWith('zongheng ')).length).toBeGreaterThanOrEqual(6);
  for (const { command, shown } of all) {
    const stdout = await printed(command, place, env);
    if (shown.length > 0) expect(isShown(shown, stdout), `${command}\n${stdout}`).toBe(true);
  }
}, 120_000);
