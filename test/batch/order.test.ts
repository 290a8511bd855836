import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMAND, ROOT, rowsOf, zongheng } from '../cli/command.ts';
import { folderOf } from '../folder.ts';

const rows = Array.from({ length: 60 }, (_, number) =>
  JSON.stringify({ id: `d${number}`, text: '云岚科技任命沈亦舟为总裁,增长12%。\n'.repeat(1 + ((number * 7) % 30)) }),
).join('\n');

test('output is the same, and in input order, at any concurrency and number of threads', async () => {
  const file = join(folderOf({ 'rows.jsonl': rows }), 'rows.jsonl');
  const run = async (...args: string[]) => (await zongheng(['extract', file, '--format', 'jsonl', ...args])).stdout;
  const one = await run('--concurrency', '1');
  expect(rowsOf(one).map(row => (row['document'] as { id: string }).id)).toEqual(
    Array.from({ length: 60 }, (_, number) => `d${number}`),
  );
  expect(await run('--concurrency', '16')).toBe(one);
  expect(await run('--workers', '2')).toBe(one);
}, 60_000);

const start = (args: string[]) => spawn(process.execPath, [...COMMAND, ...args], { cwd: ROOT });

test('a line is answered before the next one comes', async () => {
  const child = start(['extract', '-', '--format', 'jsonl']);
  const answers: string[] = [];
  for (const id of ['a', 'b', 'c']) {
    child.stdin.write(`${JSON.stringify({ id, text: '任命沈亦舟为总裁。' })}\n`);
    const [answer] = await once(child.stdout, 'data');
    answers.push(JSON.parse(String(answer)).document.id);
  }
  child.stdin.end();
  const [code] = await once(child, 'close');
  expect([answers, code]).toEqual([['a', 'b', 'c'], 0]);
}, 60_000);

test('a reader that goes away ends it quietly', async () => {
  const child = start(['extract', '-', '--format', 'jsonl']);
  child.stdin.on('error', () => {});
  const err: string[] = [];
  child.stderr.on('data', piece => err.push(String(piece)));
  child.stdin.write(`${rows}\n`);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stdin.write(`${rows}\n`);
  const [code] = await once(child, 'close');
  expect([code, err.join('')]).toEqual([0, '']);
}, 60_000);

test('a slow reader holds the run back', async () => {
  const child = start(['mentions', '-', '--format', 'jsonl']);
  const line = (number: number) =>
    `${JSON.stringify({ id: String(number).padEnd(4000, 'x'), text: '任命沈亦舟为总裁。' })}\n`;
  child.stdin.write(line(0));
  // It is at work, and nobody reads on.
  await once(child.stdout, 'readable');
  let taken = 1;
  let isHeld = false;
  for (; taken < 4000 && !isHeld; taken++) {
    if (!child.stdin.write(line(taken)))
      isHeld = !(await Promise.race([
        once(child.stdin, 'drain'),
        once(AbortSignal.timeout(5000), 'abort').then(() => null),
      ]));
  }
  child.kill('SIGKILL');
  expect(isHeld).toBe(true);
}, 60_000);
