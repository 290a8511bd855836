import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBatch } from '../src/batch.ts';
import { DEFAULT_LIMITS } from '../src/read/limits.ts';
import { recordSchema } from '../src/record-schema.ts';
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
  const good = records(join(ROOT, 'output')).map(name => join(ROOT, 'output', name));
  expect(await zongheng(['validate', ...good])).toMatchObject({ code: 0, stdout: '' });
  const record = JSON.parse(readFileSync(String(good[0]), 'utf8'));
  const bad = folderOf({ 'bad.json': JSON.stringify({ ...record, people: [{ id: 'person:x' }] }), 'torn.json': '{' });
  const { code, stdout } = await zongheng([
    'validate',
    join(bad, 'bad.json'),
    join(bad, 'torn.json'),
    join(bad, 'none.json'),
  ]);
  expect(code).toBe(2);
  expect(stdout).toMatch(/bad\.json: \/people\/0 must have required property 'name'/);
  expect(stdout).toMatch(/torn\.json: \(record\) is not JSON/);
}, 30_000);

describe('the package, installed from its tarball in an empty folder', () => {
  test('its command and its library work, with types', async () => {
    const folder = folderOf();
    const npm = (...args: string[]) =>
      execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    npm('run', 'build');
    const [packed] = JSON.parse(npm('pack', '--json', '--pack-destination', folder));
    const names: string[] = packed.files.map((file: { path: string }) => file.path);
    expect(names).toEqual(
      expect.arrayContaining([
        'dist/cli.js',
        'dist/index.d.ts',
        'dist/record-validator.cjs',
        'schemas/record.schema.json',
      ]),
    );
    expect(names.filter(name => /^(?:src|test|bench|input|output)\//.test(name))).toEqual([]);
    execFileSync('bash', ['-c', INSTALL, 'install', join(folder, packed.filename), ROOT], {
      cwd: folder,
      stdio: 'pipe',
    });
    const run = (file: string, ...args: string[]) => execFileSync(file, args, { cwd: folder, encoding: 'utf8' });
    const input = join(ROOT, 'input/2016-12-02-tmall.txt');
    const record = JSON.parse(run('node_modules/.bin/zongheng', 'extract', input, '--format', 'jsonl'));
    expect(record.document.id).toBe('tmall-2016-12-02');
    expect(run('node', 'use.mjs').trim()).toBe('1.0.0 沈亦舟 0');
    run(
      join(ROOT, 'node_modules/.bin/tsc'),
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      '',
      'use.ts',
    );
  }, 120_000);
});

/** Unpacks the tarball as npm would, beside the packages that are installed here already: no network, no compiler. */
const INSTALL = `
set -e
mkdir -p node_modules/.bin
for package in "$2"/node_modules/*; do ln -s "$package" node_modules/; done
mkdir node_modules/zongheng
tar -xzf "$1" -C node_modules/zongheng --strip-components 1
chmod +x node_modules/zongheng/dist/cli.js
ln -s ../zongheng/dist/cli.js node_modules/.bin/zongheng
cat > use.mjs <<'USE'
import { documentOfRow, extract, loadGrammar, validate } from 'zongheng';
import schema from 'zongheng/schema.json' with { type: 'json' };
const record = extract(documentOfRow({ id: 'a', text: '云岚科技任命沈亦舟为总裁。' }), loadGrammar());
console.log(record.schemaVersion, record.people.map(person => person.name).join(), validate(JSON.stringify(record)).length, schema.title ? '' : '');
USE
cat > use.ts <<'USE'
import { documentOfRow, extract, loadGrammar, type Record } from 'zongheng';
const record: Record = extract(documentOfRow({ id: 'a', text: 'x' }), loadGrammar());
const name: string | undefined = record.people[0]?.name;
// @ts-expect-error a length is no text
const length: string = record.document.length;
export { name, length };
USE
printf '{"type":"module","private":true}' > package.json
`;
