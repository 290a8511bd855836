import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Record } from '../../src/schema.ts';
import { folderOf } from '../folder.ts';
import { COMMAND, rowsOf, zongheng } from './command.ts';

const GOOD = '云岚科技任命沈亦舟为总裁。\n';

/** Bad files beside a good one: what is said, and that the good one is written. */
const BAD: readonly (readonly [name: string, content: string | Uint8Array, says: RegExp])[] = [
  ['empty.txt', '', /empty\.txt: is empty/],
  ['blank.txt', ' \n\t\n', /blank\.txt: is empty/],
  [
    'utf8.txt',
    Buffer.concat([Buffer.from(GOOD.repeat(9)), Buffer.from([0xff]), Buffer.from(GOOD)]),
    /byte 360 \(ff .*--lossy/,
  ],
  ['scan.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /scan\.png: is a picture/],
  ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old\.doc: is an old Word.*\.docx/],
  ['rows.jsonl', `{"id":"x","text":"${GOOD.trim()}"}\n{"id":"y"`, /rows\.jsonl:2: is not JSON/],
  ['date.txt', GOOD, /date\.txt: its \.meta\.json file .*publishedOn/],
];

test('each bad file fails alone, with a reason, and exit code 1', async () => {
  const folder = folderOf({
    'good.txt': GOOD,
    'date.meta.json': '{"publishedOn":"2016-13-40"}',
    ...Object.fromEntries(BAD),
  });
  const out = folderOf();
  const { code, stderr } = await zongheng(['extract', folder, '-o', out]);
  expect(code).toBe(1);
  for (const [name, , says] of BAD) expect(stderr, name).toMatch(says);
  expect(stderr.match(/^failed: /gm)).toHaveLength(BAD.length);
  expect(readdirSync(out).filter(name => name.endsWith('.json'))).toEqual(['good.json', 'x.json']);
}, 30_000);

test('a path that does not exist beside one that does fails like a document', async () => {
  const folder = folderOf({ 'good.txt': GOOD });
  const out = folderOf();
  const { code, stderr } = await zongheng(['extract', join(folder, 'none.txt'), folder, '-o', out]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/none\.txt: does not exist/);
  expect(existsSync(join(out, 'good.json'))).toBe(true);
}, 30_000);

test('records are never read as announcements, wherever the output folder lies', async () => {
  const folder = folderOf({ 'good.txt': GOOD });
  const [out, other] = [join(folder, 'out'), join(folder, 'deep/other')];
  for (const to of [out, other, out]) expect(await zongheng(['extract', folder, '-o', to])).toMatchObject({ code: 0 });
  for (const place of [out, other])
    expect(readdirSync(place).filter(name => name !== '.zongheng')).toEqual(['good.json']);
  const { code, stderr } = await zongheng(['extract', out, '-o', join(folder, 'third')]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/out: is a folder of records/);
}, 30_000);

test.skipIf(!existsSync('/dev/zero'))(
  'a device is not read',
  async () => {
    const { code, stderr } = await zongheng(['extract', '/dev/zero', '--format', 'jsonl']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/\/dev\/zero: is neither a file nor a folder: pipe JSON Lines to - instead/);
  },
  30_000,
);

test.skipIf(process.platform === 'win32')(
  'a link to a named pipe is not waited for, and a ring of links is nothing',
  async () => {
    const folder = folderOf({ 'good.txt': GOOD });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('pipe', join(folder, 'to-pipe.txt'));
    symlinkSync('ring.txt', join(folder, 'ring.txt'));
    symlinkSync('.', join(folder, 'here'));
    const { code, stdout, stderr } = await zongheng(['mentions', folder]);
    expect(code).toBe(1);
    expect(rowsOf(stdout)).toHaveLength(4);
    expect(stderr).toMatch(/to-pipe\.txt: is neither a file nor a folder/);
    expect(stderr).toMatch(/ring\.txt: is a link to nothing/);
  },
  30_000,
);

test('a text without Chinese gives a record, and a warning that says so', async () => {
  const { code, stdout, stderr } = await zongheng(['extract', '-', '--format', 'jsonl'], {
    stdin: '{"id":"en","text":"Quarterly results are out."}\n',
  });
  expect(code).toBe(0);
  expect(rowsOf(stdout)[0]).toMatchObject({
    document: { id: 'en' },
    people: [],
    units: [],
    diagnostics: [{ severity: 'warning', code: 'no-chinese' }],
  });
  expect(stderr).toMatch(/^warning: .*no Chinese character/m);
}, 30_000);

test('a field of a sidecar that nobody reads is told, and what was meant', async () => {
  const folder = folderOf({ 'a.txt': GOOD, 'a.meta.json': '{"publishdOn":"2021-03-01","day":1}' });
  const { code, stderr } = await zongheng(['extract', folder, '-o', folderOf()]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^warning: .*a\.txt: its field “publishdOn” is not read: is publishedOn meant\?$/m);
  expect(stderr).toMatch(/^warning: .*its field “day” is not read: there are id, title, publisher, publishedOn, uri$/m);
}, 30_000);

test.each(['2016', '2016-12', '2016年12月2日', '2016/12/2 8:00'])(
  '--published-on %s',
  async given => {
    const args = ['extract', '-', '--format', 'jsonl', '--published-on', given];
    const { stdout } = await zongheng(args, { stdin: JSON.stringify({ id: 'a', text: GOOD }) });
    const value = '2016-12-02'.slice(0, Math.min(given.length, 10));
    expect(rowsOf<Partial<Record>>(stdout)[0]?.document?.publishedOn).toEqual({ value, basis: 'given' });
  },
  30_000,
);

test('--lossy reads undecodable bytes and says how many', async () => {
  const folder = folderOf({ 'a.txt': Buffer.concat([Buffer.from(GOOD.repeat(9)), Buffer.from([0xff])]) });
  const { code, stdout } = await zongheng(['extract', folder, '--format', 'jsonl', '--lossy']);
  expect(code).toBe(0);
  expect(rowsOf(stdout)[0]).toMatchObject({
    document: { encoding: 'utf-8' },
    diagnostics: [{ code: 'undecodable-replaced', message: '1 undecodable places were read as U+FFFD' }],
  });
}, 30_000);

test.skipIf(!existsSync('/dev/full')).each([['extract', 'input', '--format', 'jsonl'], ['schema']])(
  'an output that is full: %s',
  async (...args) => {
    const { code, stderr } = await zongheng(args, { stdout: '/dev/full' });
    expect(code).toBe(1);
    expect(stderr).toBe('error: there is no more room for standard output (ENOSPC): nothing more is read\n');
  },
  30_000,
);

test.skipIf(process.platform === 'win32')(
  'a folder without room for more ends the run with one message',
  async () => {
    const folder = folderOf(Object.fromEntries([1, 2, 3].map(n => [`${n}.txt`, GOOD])));
    const command = ['sh', '-c', 'ulimit -f 1; trap "" XFSZ; exec "$@"', 'sh', process.execPath, ...COMMAND];
    const { status, stderr } = spawnSync(command[0] ?? '', [...command.slice(1), 'extract', folder, '-o', folderOf()], {
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^error: there is no more room for .* \(EFBIG\): .* goes on from here\n$/);
    expect(status).toBe(1);
  },
  30_000,
);

describe('nothing is overwritten but a record of ours', () => {
  const whole = '{ "roles": [] }';
  test.each([
    ['the input itself', { 'data.json': '{"id":"data","text":"云岚集团任命林越为总裁。"}\n' }, 'data.json'],
    ['a file of others', { 'a.txt': GOOD, 'a.json': '{"name":"mine"}' }, 'a.txt'],
  ])(
    '%s',
    async (_what, files, source) => {
      const cwd = folderOf(files);
      const { code, stderr } = await zongheng(['extract', source, '-o', '.'], { cwd });
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /failed: .* is there already and is no record of ours: move it away, or choose another folder/,
      );
      for (const [name, content] of Object.entries(files)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(content);
    },
    30_000,
  );

  test('sidecars and what is approved, which no record is named as', async () => {
    const rows = ['x.meta', 'expected'].map(id => JSON.stringify({ id, text: GOOD })).join('\n');
    const files = { 'x.txt': GOOD, 'x.meta.json': '{"publisher":"江畔商报"}', 'expected.json': whole };
    const cwd = folderOf({ ...files, 'rows.jsonl': rows });
    const { code } = await zongheng(['extract', 'rows.jsonl', '-o', '.'], { cwd });
    expect(code).toBe(0);
    for (const [name, content] of Object.entries(files)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(content);
    expect(readdirSync(cwd).filter(name => /^_.*~[0-9a-f]{8}\.json$/.test(name))).toHaveLength(2);
  }, 30_000);

  test('a record, what is named in a document, and a record that was torn', async () => {
    const cwd = folderOf({ 'a.txt': GOOD });
    for (const run of ['extract', 'mentions', 'extract'])
      expect(await zongheng([run, 'a.txt', '-o', '.', '--format', 'json'], { cwd })).toMatchObject({ code: 0 });
    truncateSync(join(cwd, 'a.json'), 5);
    expect(await zongheng(['extract', 'a.txt', '-o', '.'], { cwd })).toMatchObject({ code: 0 });
  }, 30_000);
});

test('a document that can never be one takes no name, and a doubled id is told', async () => {
  const cwd = folderOf({
    'in/x.json': '{\n  "a": 1\n}',
    'in/x.txt': GOOD,
    'in/rows.jsonl': `{"id":"r","text":"${GOOD.trim()}"}\n`.repeat(2),
  });
  const { stderr } = await zongheng(['extract', 'in', '-o', 'out'], { cwd });
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.zongheng', 'r.json', 'r~2.json', 'x.json']);
  expect(stderr).toMatch(/^warning: .*rows\.jsonl:2: its id “r” gives a file name that .* its record is “r~2\.json”$/m);
  const lines = await zongheng(['extract', 'in/rows.jsonl', '--format', 'jsonl'], { cwd });
  expect(rowsOf<Record>(lines.stdout).map(({ document }) => document.id)).toEqual(['r', 'r']);
  expect(lines).toMatchObject({
    code: 0,
    stderr: 'warning: in/rows.jsonl:2: another document before it has the id “r” too\n',
  });
}, 30_000);

test('of warnings that are alike the first five are told', async () => {
  const rows = Array.from({ length: 20 }, (_, at) => `{"id":"${at % 10}","text":"${GOOD.trim()}"}\n`).join('');
  const { stderr } = await zongheng(['extract', '-', '--format', 'jsonl'], { stdin: rows });
  expect(stderr.split('\n')).toEqual([
    ...[0, 1, 2, 3].map(id => `warning: -:${id + 11}: another document before it has the id “${id}” too`),
    'warning: -:15: another document before it has the id “4” too (there may be more of these: only so many are told)',
    '',
  ]);
}, 30_000);

describe('wrong use is exit code 2', () => {
  test('paths of which none exists', async () => {
    const { code, stderr } = await zongheng(['extract', 'none.txt', 'nor-this', '-o', folderOf()]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/none\.txt: does not exist\n.*nor-this: does not exist/);
  }, 30_000);

  test.each([
    ['a place where no folder can be made', '/proc/none/below', /\/proc\/none\/below can't be written/],
    ['the input folder', 'input', /the output folder input is the input folder: choose another with -o/],
  ])(
    'an output folder that is %s',
    async (_what, output, says) => {
      const { code, stderr } = await zongheng(['extract', 'input', '-o', output]);
      expect(code).toBe(2);
      expect(stderr).toMatch(says);
    },
    30_000,
  );

  test('an output folder that is a file', async () => {
    const folder = folderOf({ 'good.txt': GOOD, out: '' });
    const { code, stderr } = await zongheng(['extract', join(folder, 'good.txt'), '-o', join(folder, 'out')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/output folder .*out can't be written .*choose another with -o/);
  }, 30_000);

  test.skipIf(process.getuid?.() === 0)(
    'an output folder that may not be written',
    async () => {
      const folder = folderOf({ 'good.txt': GOOD });
      const out = folderOf();
      chmodSync(out, 0o500);
      const { code, stderr } = await zongheng(['extract', folder, '-o', out]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/can't be written \(EACCES\)/);
    },
    30_000,
  );

  test.skipIf(process.getuid?.() === 0)(
    'a folder that can not be listed is a failed row, and the others go on',
    async () => {
      const folder = folderOf({ 'good.txt': GOOD });
      mkdirSync(join(folder, 'closed'), { mode: 0 });
      const { code, stderr } = await zongheng(['extract', folder, '-o', folderOf()]);
      expect(code).toBe(1);
      expect(stderr).toMatch(/closed: is a folder that can't be listed \(EACCES\)/);
    },
    30_000,
  );

  test.each([
    [['extract', '--published-on', '2016-02-30'], /Expected a date/],
    [['extract', '-o', '-'], /--format jsonl/],
    [['extract', '--format', 'jsonl', '-o', 'out'], /lines go to standard output, .* leave -o away/],
    [['mentions', 'input', '-o', 'out'], /or say --format json$/m],
    [['extract', '--format', 'xml'], /Allowed choices are json, jsonl/],
    [['extract', '--workers', '0'], /whole number from 1 up/],
    [['extract', '--max-bytes', 'huge'], /Expected a size/],
    [['extrakt'], /unknown command/],
  ])(
    '%j',
    async (args, says) => {
      const { code, stderr } = await zongheng(args);
      expect(code).toBe(2);
      expect(stderr).toMatch(says);
    },
    30_000,
  );
});

test('broken lines keep their place', async () => {
  const stdin = [
    '{"id":"a","text":"任命沈亦舟为总裁。"}',
    '{"id":"b" broken',
    '',
    '[1]',
    '{"id":"e","text":"","x":1}',
    '{"id":"__proto__","text":"沈亦舟"}',
    '',
  ].join('\n');
  const { code, stdout } = await zongheng(['extract', '-', '--format', 'jsonl'], { stdin });
  expect(code).toBe(1);
  const rows = rowsOf(stdout);
  expect(rows.map(row => (row['document'] as { id: string } | undefined)?.id ?? row['id'])).toEqual([
    'a',
    'b',
    null,
    null,
    'e',
    '__proto__',
  ]);
  expect(rows.map(row => 'error' in row)).toEqual([false, true, true, true, true, false]);
}, 30_000);

test('hostile rows cost themselves alone, and what is odd in a text is kept', async () => {
  const deep = '['.repeat(300_000);
  const row = (id: string, text: string, more = '') =>
    `{"id":${JSON.stringify(id)},"text":${JSON.stringify(text)}${more}}`;
  const odd = '云岚\0科技\u202e任命沈亦舟\u2066为总裁。\ud800𠮷';
  const stdin = [
    `{"id":"open","text":${deep}`,
    row('deep', GOOD, `,"x":${deep}${deep.replaceAll('[', ']')}`),
    row('brackets', '('.repeat(1_000_000)),
    row('long', '云'.repeat(1_100_000)),
    row('odd', odd),
    row('__proto__', GOOD, ',"__proto__":{"title":"x"},"constructor":1'),
  ].join('\n');
  const { code, stdout } = await zongheng(['extract', '-', '--format', 'jsonl'], { stdin });
  expect(code).toBe(1);
  const rows = rowsOf<Partial<Record> & { id?: string; error?: string }>(stdout);
  expect(rows.map(({ id, error, document }) => [id ?? document?.id, error?.replace(/: [^:]*$/, '')])).toEqual([
    ['open', '-:1: is not JSON'],
    ['deep', undefined],
    ['brackets', undefined],
    ['long', '-:4: has more than 1,048,576 characters'],
    ['odd', undefined],
    ['__proto__', undefined],
  ]);
  expect(rows[4]).toMatchObject({ document: { length: odd.length } });
  expect(rows[5]).toMatchObject({ document: { title: null } });
}, 60_000);

test('nothing is written outside the output folder, whatever the ids and links', async () => {
  const base = folderOf({
    'in/ids.jsonl': [
      '../../x',
      '/etc/x',
      'a/b',
      '..',
      'CON',
      '.hidden',
      '__proto__',
      'x'.repeat(999),
      'same',
      'same',
      'SAME',
    ]
      .map(id => JSON.stringify({ id, text: GOOD }))
      .join('\n'),
    'secret.txt': GOOD,
  });
  symlinkSync(join(base, 'secret.txt'), join(base, 'in/link.txt'));
  const out = join(base, 'out');
  const { code, stderr } = await zongheng(['extract', join(base, 'in'), '-o', out]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/link\.txt: is a link that leaves the folder/);
  expect(readdirSync(base).sort()).toEqual(['in', 'out', 'secret.txt']);
  expect(readdirSync(out).filter(name => name !== '.zongheng')).toHaveLength(11);
}, 30_000);

test('what is approved of an announcement is none itself', async () => {
  const folder = folderOf({ 'a/announcement.txt': GOOD, 'a/expected.json': '{ "roles": [] }' });
  const out = folderOf();
  expect(await zongheng(['blindspots', folder])).toMatchObject({ code: 0, stderr: '' });
  expect(await zongheng(['extract', folder, '-o', out])).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(join(out, 'a'))).toEqual(['announcement.json']);
}, 60_000);

test('blindspots of nothing that exists is wrong use', async () => {
  const { code, stderr } = await zongheng(['blindspots', 'no-such-folder']);
  expect(code).toBe(2);
  expect(stderr).toContain('no-such-folder');
}, 60_000);
