import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBatch } from '../src/batch/batch.ts';
import { DIGEST_FILE, programDigest } from '../src/batch/program.ts';
import { DEFAULT_LIMITS } from '../src/read/limits.ts';
import { recordSchema } from '../src/validate/record-schema.ts';
import { VERSION } from '../src/version.ts';
import { ROOT, zongheng } from './cli/command.ts';
import { folderOf } from './folder.ts';

const rootFile = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const records = (folder: string) => readdirSync(folder).filter(name => name.endsWith('.json'));

test('schemas/record.schema.json is what src/schema.ts says; npm run schemas makes it again', () => {
  expect(rootFile('schemas/record.schema.json')).toBe(recordSchema());
});

test('the version is that of package.json', () => {
  expect(VERSION).toBe(JSON.parse(rootFile('package.json')).version);
});

test('output/ holds the records of input/ as they are read today; npm start makes them again', async () => {
  const folder = folderOf();
  const isComplete = await runBatch(
    {
      input: { paths: ['input'], stdin: process.stdin },
      to: { folder, force: false },
      product: 'record',
      layout: 'pretty',
      offsets: 'utf16',
      read: { limits: DEFAULT_LIMITS, lossy: false, said: {} },
      concurrency: 4,
      workers: 1,
      config: undefined,
      failFast: true,
      signal: new AbortController().signal,
    },
    () => {},
  );
  expect(isComplete).toBe(true);
  expect(records(join(ROOT, 'output'))).toEqual(records(folder));
  for (const name of records(folder))
    expect(rootFile('output', name), name).toBe(readFileSync(join(folder, name), 'utf8'));
}, 30_000);

test('zongheng validate finds nothing in output/ and something in a record that was changed', async () => {
  expect(await zongheng(['validate', join(ROOT, 'output')])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  const [good = ''] = records(join(ROOT, 'output'));
  const record = JSON.parse(rootFile('output', good));
  const changed = JSON.stringify({ ...record, people: [{ id: 'person:x' }] });
  const bad = folderOf({ 'a/bad.json': changed, 'a/torn.json': '{', 'none/a.txt': '', 'rows.jsonl': `\n${changed}\n` });
  symlinkSync(bad, join(bad, 'a/ring'));
  const paths = ['a', 'none', 'none.json', 'rows.jsonl'].map(name => join(bad, name));
  const { code, stdout, stderr } = await zongheng(['validate', ...paths]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/none: can't be read \(there is no \.json file in it.*\n.*none\.json: can't be read \(ENOENT/);
  expect(stdout).toMatch(/rows\.jsonl:2: \/people\/0 must/);
  expect(stdout).toMatch(/bad\.json: \/people\/0 must have required property 'name'/);
  expect(stdout.match(/torn\.json: \(record\) is not JSON/g)).toHaveLength(1);
}, 30_000);

/** What npm says where the registry can't be reached. */
const OFFLINE = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/;

const USES = {
  'package.json': '{"type":"module","private":true}',
  'use.mjs': `import { documentOfRow, extract, loadGrammar, validate } from 'zongheng';
import schema from 'zongheng/schema.json' with { type: 'json' };
const record = extract(documentOfRow({ id: 'a', text: '云岚科技任命沈亦舟为总裁。' }), loadGrammar());
console.log(record.people.map(person => person.name).join(), validate(JSON.stringify(record)).length, typeof schema.$schema);`,
  'use.ts': `import { documentOfRow, extract, loadGrammar, type Record } from 'zongheng';
const record: Record = extract(documentOfRow({ id: 'a', text: 'x' }), loadGrammar());
const name: string | undefined = record.people[0]?.name;
// @ts-expect-error a length is no text
const length: string = record.document.length;
export { name, length };`,
};

function run(cwd: string, file: string, ...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise(done => {
    execFile(file, args, { cwd, maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      done({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

test('the package, installed from its tarball in an empty folder: command, library and types work', async ({
  skip,
}) => {
  const folder = folderOf(USES);
  expect(await run(ROOT, 'npm', 'run', 'build')).toMatchObject({ code: 0 });
  const pack = await run(ROOT, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  const [packed] = JSON.parse(pack.stdout);
  const names: string[] = packed.files.map((file: { path: string }) => file.path);
  expect(names).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/index.d.ts', 'schemas/record.schema.json']));
  expect(names.filter(name => /^(?:src|test|bench|input|output)\//.test(name))).toEqual([]);
  expect(rootFile('dist', DIGEST_FILE)).toBe(programDigest());

  const install = await run(
    folder,
    'npm',
    'install',
    '--yes',
    '--no-audit',
    '--no-fund',
    join(folder, packed.filename),
  );
  if (install.code !== 0 && OFFLINE.test(install.stderr)) skip('no registry can be reached: nothing was installed');
  expect(install, install.stderr).toMatchObject({ code: 0 });

  const input = join(ROOT, 'input/2016-12-02-tmall.txt');
  const command = await run(
    folder,
    'node_modules/.bin/zongheng',
    'extract',
    input,
    '--format',
    'jsonl',
    '--workers',
    '2',
  );
  expect(command, command.stderr).toMatchObject({ code: 0 });
  expect(`${JSON.stringify(JSON.parse(command.stdout), null, 2)}\n`).toBe(
    rootFile('output/tmall-2016-12-02.json').replace(/"path": ".*"/, `"path": ${JSON.stringify(input)}`),
  );
  expect(await run(folder, 'node', 'use.mjs')).toMatchObject({ code: 0, stdout: '沈亦舟 0 string\n' });
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', 'use.ts'];
  expect(await run(folder, join(ROOT, 'node_modules/.bin/tsc'), ...options)).toMatchObject({ code: 0, stdout: '' });
}, 600_000);
