import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { DIGEST_FILE, sourceDigest } from '../../src/batch/program.ts';
import { COMMAND, ROOT, rowsOf, zongheng } from '../cli/command.ts';
import { folderOf } from '../folder.ts';

const text = (number: number) => `云岚科技任命沈亦舟为第${number}事业部总经理,并由林越兼任副总裁。\n`.repeat(20);
const files = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [`${String(number).padStart(3, '0')}.txt`, text(number)]),
  );

const written = (out: string) => readdirSync(out).filter(name => name.endsWith('.json'));
const records = (out: string) =>
  Object.fromEntries(written(out).map(name => [name, readFileSync(join(out, name), 'utf8')]));
const manifest = (out: string) => rowsOf(readFileSync(join(out, '.zongheng/manifest.jsonl'), 'utf8'));
const statuses = (out: string) => manifest(out).map(row => `${row['source']} ${row['status']}`.replace(/^.*[/\\]/, ''));

describe('the next run does what has to be done again, and nothing else', () => {
  test('text, sidecar, options, damage, force', async () => {
    const input = folderOf(files(3));
    const out = folderOf();
    const run = (...args: string[]) => zongheng(['extract', input, '-o', out, ...args]);
    await run();
    expect(statuses(out)).toEqual(['000.txt written', '001.txt written', '002.txt written']);
    const before = statSync(join(out, '000.json')).mtimeMs;

    await run();
    expect(statuses(out)).toEqual(['000.txt unchanged', '001.txt unchanged', '002.txt unchanged']);
    expect(statSync(join(out, '000.json')).mtimeMs).toBe(before);

    writeFileSync(join(input, '001.txt'), text(9));
    truncateSync(join(out, '002.json'), 10);
    await run();
    expect(statuses(out)).toEqual(['000.txt unchanged', '001.txt written', '002.txt written']);

    // As long as before, but another's.
    const record = readFileSync(join(out, '000.json'), 'utf8');
    writeFileSync(join(out, '000.json'), record.replaceAll('林越', '林月'));
    await run();
    expect(statuses(out)).toEqual(['000.txt written', '001.txt unchanged', '002.txt unchanged']);
    expect(readFileSync(join(out, '000.json'), 'utf8')).toBe(record);

    writeFileSync(join(input, '000.meta.json'), '{"publisher":"江畔商报"}');
    rmSync(join(out, '001.json'));
    await run();
    expect(statuses(out)).toEqual(['000.txt written', '001.txt written', '002.txt unchanged']);
    expect(records(out)['000.json']).toContain('"publisher": "江畔商报"');

    await run('--offsets', 'codepoint');
    expect(statuses(out)).toEqual(['000.txt written', '001.txt written', '002.txt written']);
    await run('--offsets', 'codepoint', '--force');
    expect(statuses(out)).toEqual(['000.txt written', '001.txt written', '002.txt written']);
  }, 60_000);

  test('a function of a rule, ours or the user’s', async () => {
    const place = folderOf({
      'in/a.txt': text(1),
      'names.ts': 'export const know = ["林越"];',
      'zongheng.config.ts': "import { know } from './names.ts';\nexport default { names: { know } };",
      'package.json': '{"type":"module"}',
    });
    // A copy of the program, as if built from other source.
    cpSync(inject('built'), join(place, 'dist'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'));
    const run = () =>
      promisify(execFile)(process.execPath, ['dist/cli.js', 'extract', 'in', '-o', 'out'], { cwd: place });
    const again = async (file: string) => {
      appendFileSync(join(place, file), '// changed\n');
      await run();
      return statuses(join(place, 'out'));
    };
    await run();
    expect(await again('nothing.txt')).toEqual(['a.txt unchanged']);
    expect(await again(`dist/${DIGEST_FILE}`)).toEqual(['a.txt written']);
    expect(await again('names.ts')).toEqual(['a.txt written']);
    expect(await again('zongheng.config.ts')).toEqual(['a.txt written']);
  }, 60_000);

  test('the digest of a program is another when a file of it is changed, added or renamed', () => {
    const digestOf = (files: Readonly<Record<string, string>>) => sourceDigest(folderOf(files));
    const digest = digestOf({ 'a.ts': '1', 'rules/b.ts': '2\n', 'notes.md': '3' });
    expect(digestOf({ 'a.ts': '1', 'rules/b.ts': '2\r\n', 'notes.md': '4' })).toBe(digest);
    for (const other of [
      { 'a.ts': '1', 'rules/b.ts': '3\n' },
      { 'a.ts': '1', 'rules/b.ts': '2\n', 'c.ts': '' },
      { 'a.ts': '1', 'b.ts': '2\n' },
    ])
      expect(digestOf(other)).not.toBe(digest);
  });

  test('--fail-fast stops, and the next run goes on', async () => {
    const input = folderOf({ ...files(2), '000a.txt': '' });
    const out = folderOf();
    const { code } = await zongheng(['extract', input, '-o', out, '--fail-fast']);
    expect(code).toBe(1);
    expect(written(out)).toEqual(['000.json']);
    await zongheng(['extract', input, '-o', out]);
    expect(statuses(out)).toEqual(['000.txt unchanged', '000a.txt failed', '001.txt written']);
  }, 60_000);
});

test('killed at random moments, a run loses and doubles nothing', async () => {
  const input = folderOf(files(120));
  const whole = folderOf();
  await zongheng(['extract', input, '-o', whole]);
  const expected = records(whole);
  const out = folderOf();
  let before = 0;
  for (const share of [1, 12, 24, 36, 48, 60, 72, 84, 96]) {
    const more = share + Math.floor(Math.random() * 12);
    const when = () => written(out).length >= more;
    const { code } = await zongheng(['extract', input, '-o', out], { kill: { signal: 'SIGKILL', when } });
    expect(code, `killed with ${more} records`).toBe(null);
    expect(written(out).length).toBeGreaterThanOrEqual(before);
    before = written(out).length;
    for (const [name, record] of Object.entries(records(out))) expect(record, name).toBe(expected[name]);
  }
  const { code } = await zongheng(['extract', input, '-o', out]);
  expect(code).toBe(0);
  expect(records(out)).toEqual(expected);
  expect(manifest(out)).toHaveLength(120);
  expect(new Set(manifest(out).map(row => row['record'])).size).toBe(120);
  expect(readdirSync(join(out, '.zongheng/drafts'))).toEqual([]);
}, 240_000);

test('Ctrl-C ends with 130 and the next run goes on', async () => {
  const input = folderOf(files(200));
  const out = folderOf();
  const { code, stderr } = await zongheng(['extract', input, '-o', out], {
    kill: { signal: 'SIGINT', when: () => written(out).length > 20 },
  });
  expect(code).toBe(130);
  expect(stderr).toMatch(/^interrupted after \d+ documents: the same command goes on from here$/m);
  const before = written(out).length;
  await zongheng(['extract', input, '-o', out]);
  expect(statuses(out).filter(status => status.endsWith('unchanged'))).toHaveLength(before);
  expect(written(out)).toHaveLength(200);
}, 240_000);

test('two runs into one folder at once lose nothing, and the next one has nothing to do again', async () => {
  const [first, second] = [folderOf(files(30)), folderOf(files(60))];
  const out = folderOf();
  const codes = await Promise.all(
    [first, second, second].map(async folder => (await zongheng(['extract', folder, '-o', out])).code),
  );
  expect(codes).toEqual([0, 0, 0]);
  expect(written(out)).toHaveLength(60);
  const { stderr } = await zongheng(['extract', second, '-o', out]);
  expect(stderr).toBe('');
  expect(new Set(manifest(out).map(row => row['record'])).size).toBe(60);
  expect(readdirSync(join(out, '.zongheng')).sort()).toEqual(['drafts', 'manifest.jsonl']);
}, 240_000);

const long = (id: number) => JSON.stringify({ id, text: text(id).repeat(30) });
const manyLong = () => folderOf({ 'rows.jsonl': Array.from({ length: 40 }, (_, id) => long(id)).join('\n') });

test('Ctrl-C while threads work lets them finish what they have in hand', async () => {
  const input = manyLong();
  const out = folderOf();
  const { code, stderr } = await zongheng(['extract', input, '-o', out, '--workers', '2'], {
    kill: { signal: 'SIGINT', when: () => written(out).length > 0 },
  });
  // A thread that is ended while nodejieba is at work makes the whole process abort.
  expect(stderr).toMatch(/^interrupted after \d+ documents/m);
  expect(code).toBe(130);
}, 120_000);

test.skipIf(process.platform === 'win32')(
  'a second Ctrl-C while threads work ends at once, with 130 for the shell',
  async () => {
    const out = folderOf();
    const args = [process.execPath, ...COMMAND, 'extract', manyLong(), '-o', out, '--workers', '2'];
    const shell = spawn('sh', ['-c', '"$@"; echo $?', 'sh', ...args], { detached: true });
    let said = '';
    shell.stdout.on('data', piece => (said += String(piece)));
    await expect.poll(() => written(out).length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
    const run = execFileSync('pgrep', ['-P', String(shell.pid)], { encoding: 'utf8' }).trim();
    process.kill(Number(run), 'SIGINT');
    await setTimeout(20);
    process.kill(Number(run), 'SIGINT');
    await once(shell, 'close');
    expect(said).toMatch(/^130$/m);
  },
  120_000,
);
