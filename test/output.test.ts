/** The records in output/ are what the shipped inputs give today. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Record by name; the manifest of the run is no record. */
function records(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter(name => name.endsWith('.json'));
  return Object.fromEntries(names.sort().map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}

test('output/ is current: npm start makes it so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zongheng-'));
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  execFileSync(process.execPath, [tsx, 'src/cli.ts', 'extract', 'input', '-o', folder], { cwd: root, stdio: 'pipe' });
  const expected = records(folder);
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(5);
  expect(records(join(root, 'output'))).toEqual(expected);
}, 60_000);
