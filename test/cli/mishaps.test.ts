/** What befalls files and terminals. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../src/batch/items.ts';
import { shown } from '../../src/commands/say.ts';
import { DEFAULT_LIMITS } from '../../src/read/limits.ts';
import type { Record } from '../../src/schema.ts';
import { folderOf } from '../folder.ts';
import { COMMAND, rowsOf, zongheng } from './command.ts';

const GOOD = '云岚科技任命沈亦舟为总裁。\n';

test('standard output in the folder that is read is no announcement', async () => {
  const cwd = folderOf({ 'a.txt': GOOD, 'z.txt': GOOD });
  const stdout = join(cwd, 'all.jsonl');
  const { code, stderr } = await zongheng(['extract', '.', '--format', 'jsonl'], { cwd, stdout });
  expect([code, stderr]).toEqual([0, '']);
  expect(rowsOf<Record>(readFileSync(stdout, 'utf8')).map(({ document }) => document.id)).toEqual(['a', 'z']);
}, 30_000);

describe('what stands in the place of a record and is none is told, and left alone', () => {
  test('a folder', async () => {
    const cwd = folderOf({ 'a.txt': GOOD, 'out/a.json/x': '' });
    const { code, stderr } = await zongheng(['extract', 'a.txt', '-o', 'out'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^failed: a\.txt: .*a\.json is there already and is no record of ours: move it away/);
  }, 30_000);

  test.skipIf(process.platform === 'win32')(
    'a named pipe, which is not waited for',
    async () => {
      const cwd = folderOf({ 'a.txt': GOOD, 'out/x': '' });
      execFileSync('mkfifo', [join(cwd, 'out/a.json')]);
      const { code, stderr } = await zongheng(['extract', 'a.txt', '-o', 'out'], { cwd });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^failed: a\.txt: .*a\.json is there already and is no record of ours/);
    },
    30_000,
  );

  test('a folder in the place of the manifest', async () => {
    const cwd = folderOf({ 'a.txt': GOOD, 'out/.zongheng/manifest.jsonl/x': '' });
    const { code, stderr } = await zongheng(['extract', 'a.txt', '-o', 'out'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: the manifest of the output folder out can't be used \(EISDIR.*\): move it away$/m);
  }, 30_000);

  test('a manifest of other things', async () => {
    const rows = ['null', '1', '[]', '{"record":5}', '{"record":"a.json","fingerprint":7}', '{broken', '\0'].join('\n');
    const cwd = folderOf({ 'a.txt': GOOD, 'out/.zongheng/manifest.jsonl': rows });
    expect(await zongheng(['extract', 'a.txt', '-o', 'out', '-q'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  }, 30_000);
});

test.each(['jsonl', 'csv'])(
  'of a dump that breaks off all rows before are read, and none is half (%s)',
  async format => {
    // Text that packs badly, so that a cut in the middle is a cut in the middle.
    const numbers = Array.from({ length: 400 }, (_, at) => `${(at * 2_654_435_761) % 4_294_967_296}`);
    const texts = numbers.map(number => `云岚科技任命沈亦舟为总裁${number}。`);
    const lines =
      format === 'csv'
        ? ['id,text', ...texts.map((text, at) => `${at},${text}`)]
        : texts.map((text, id) => JSON.stringify({ id, text }));
    const packed = gzipSync(lines.map(line => `${line}\n`).join(''));
    const torn = packed.subarray(0, packed.length / 2);
    const there = gunzipSync(torn, { finishFlush: constants.Z_SYNC_FLUSH }).toString().split('\n').length - 1;
    const cwd = folderOf({ [`dump.${format}.gz`]: torn, 'z.txt': GOOD });
    const { code, stdout, stderr } = await zongheng(['mentions', `dump.${format}.gz`, 'z.txt'], { cwd });
    const rows = rowsOf<{ id: string }>(stdout);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^failed: dump\.\w+\.gz: can't be read on: is damaged gzip \(unexpected end of file\): fetch it again$/m,
    );
    const read = rows.slice(0, -2);
    expect(read).toHaveLength(format === 'csv' ? there - 1 : there);
    expect(read.map(row => row.id)).toEqual(read.map((_, at) => String(at)));
    writeFileSync(join(cwd, `dump.${format}.gz`), packed);
    const whole = await zongheng(['mentions', `dump.${format}.gz`], { cwd });
    expect(read).toEqual(rowsOf(whole.stdout).slice(0, read.length));
    expect(rows.at(-1)).toMatchObject({ id: 'z' });
  },
  60_000,
);

const reasonsIn = async (path: string, see: (reason: string) => void) => {
  const options = { limits: DEFAULT_LIMITS, lossy: false, said: {} };
  const stdin = (async function* () {})();
  for await (const [item] of itemsOf({ paths: [path], stdin }, options))
    see(item?.source.kind === 'broken' ? item.source.reason : (item?.id ?? ''));
};

test('a file that goes away while others are read fails alone', async () => {
  const folder = folderOf({ '1.txt': GOOD, '2.txt': GOOD, '3.txt': GOOD });
  const seen: string[] = [];
  await reasonsIn(folder, reason => {
    if (seen.length === 0) rmSync(join(folder, '2.txt'));
    seen.push(reason);
  });
  expect(seen).toEqual(['1', 'went away while the others were read', '3']);
});

test.skipIf(process.platform !== 'linux')(
  'a name in another encoding is told of files, folders and paths',
  async () => {
    const folder = folderOf({ 'a.txt': GOOD });
    const foreign = (ending: string) =>
      Buffer.concat([Buffer.from(`${folder}/z`), Buffer.of(0xb9, 0xab), Buffer.from(ending)]);
    writeFileSync(foreign('.txt'), GOOD);
    mkdirSync(foreign(''));
    const seen: string[] = [];
    await reasonsIn(folder, reason => seen.push(reason));
    await reasonsIn(foreign('.txt').toString(), reason => seen.push(reason));
    const told = 'has a name that is not UTF-8: rename it';
    expect(seen).toEqual(['a', told, told, told]);
  },
);

test('what a name holds that would steer a terminal is spelled out', async () => {
  expect(shown('a\u001b[2Jb\n\u009b\u202e公告😀')).toBe('a\\u001b[2Jb\\u000a\\u009b\\u202e公告😀');
  const stdin = '{"id":"\\u001b[2J","text":"云岚"}\n'.repeat(2);
  const { stderr } = await zongheng(['extract', '-', '--format', 'jsonl'], { stdin });
  expect(stderr).toBe('warning: -:2: another document before it has the id “\\u001b[2J” too\n');
}, 30_000);

test.each(['-', 'none'])(
  '--watch with %s is wrong use',
  async path => {
    const { code, stderr } = await zongheng(['extract', path, '--watch'], { stdin: '{"id":"a","text":"云岚"}\n' });
    expect([code, stderr]).toEqual([2, `error: --watch is for files and folders that are there: ${path} is none\n`]);
  },
  30_000,
);

test('--watch stays when all that it watches goes away', async () => {
  const cwd = folderOf({ 'in/a.txt': GOOD });
  let gone = 0;
  const when = () => {
    if (gone === 0 && existsSync(join(cwd, 'out/a.json'))) {
      gone = Date.now();
      rmSync(join(cwd, 'in'), { recursive: true });
    }
    return gone > 0 && Date.now() - gone > 4000;
  };
  const kill = { signal: 'SIGINT', when } as const;
  const { code } = await zongheng(['extract', 'in', '-o', 'out', '--watch', '-q'], { cwd, kill });
  expect(code).toBe(130);
}, 60_000);

const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

test.skipIf(!hasTerminal)(
  'on a dumb terminal there is no bar and no colour',
  () => {
    const folder = folderOf({ 'in/a.txt': '', 'in/b.txt': GOOD });
    const command = [process.execPath, ...COMMAND, 'extract', join(folder, 'in'), '-o', join(folder, 'out')].join(' ');
    const env = { ...process.env, TERM: 'dumb' };
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/^failed: .*a\.txt: is empty/);
  },
  30_000,
);
