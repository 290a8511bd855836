import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { count, newSummary, summaryTable } from '../../src/commands/summary.ts';
import { folderOf } from '../folder.ts';
import { COMMAND } from './command.ts';

test('the closing table fits into 80 columns, also that of a resumed run', async () => {
  const summary = newSummary();
  const counts = { people: 30_000, roles: 40_000, units: 5000, figures: 90_000, diagnostics: 900 };
  count(summary, { label: 'a', id: 'a', status: 'written', counts });
  count(summary, { label: 'b', id: 'b', status: 'unchanged' });
  Object.assign(summary, { documents: 200_000, seconds: () => 99.9 });
  for (const line of (await summaryTable(summary)).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

test.skipIf(!hasTerminal)(
  'on a terminal a failure is told to its end, and stays there',
  () => {
    const folder = folderOf({ 'in/a.txt': '', 'in/b.txt': '云岚科技任命沈亦舟为总裁。' });
    const command = [process.execPath, ...COMMAND, 'extract', join(folder, 'in'), '-o', join(folder, 'out')].join(' ');
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
    const [before = '', after = ''] = stdout.split(/failed: .*a\.txt: .*/);
    // Lines wrap while it is told, the place behind it is where the bar goes back to, and then they don't.
    expect(before.endsWith('\u001b[?7h')).toBe(true);
    expect(after.trimStart().startsWith('\u001b7\u001b[?7l')).toBe(true);
    expect(after).toMatch(/documents {2}people/);
  },
  30_000,
);
