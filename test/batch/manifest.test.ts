import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOf, zongheng } from '../cli/command.ts';
import { folderOf } from '../folder.ts';

const TEXT = '云岚科技任命沈亦舟为总裁。';
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

test('the manifest has a line a document: what it is of, what became of it, what it cost', async () => {
  const cwd = folderOf({
    'in/a.txt': TEXT,
    'in/b.txt': 'Nothing in Chinese.',
    'in/c.txt': ' ',
    'in/d.jsonl': JSON.stringify({ id: 'row', text: TEXT }),
  });
  const run = async () => {
    await zongheng(['extract', 'in', '-o', 'out'], { cwd });
    return rowsOf(readFileSync(join(cwd, 'out/.zongheng/manifest.jsonl'), 'utf8'));
  };
  const fingerprint = expect.stringMatching(/^[0-9a-f]{32}$/);
  const row = (document: string, source: string, content: string) => ({
    document,
    source: join('in', source),
    sha256: sha256(content),
    fingerprint,
    record: `${document}.json`,
  });
  const recordSha256 = (document: string) => sha256(readFileSync(join(cwd, `out/${document}.json`), 'utf8'));
  const milliseconds = expect.any(Number);
  const written = await run();
  expect(written).toEqual([
    { ...row('a', 'a.txt', TEXT), status: 'written', recordSha256: recordSha256('a'), milliseconds, diagnostics: 0 },
    {
      ...row('b', 'b.txt', 'Nothing in Chinese.'),
      status: 'written',
      recordSha256: recordSha256('b'),
      milliseconds,
      diagnostics: 1,
    },
    { ...row('c', 'c.txt', ' '), status: 'failed', milliseconds, error: 'is empty: there is nothing to read' },
    {
      ...row('row', 'd.jsonl:1', TEXT),
      status: 'written',
      recordSha256: recordSha256('row'),
      milliseconds,
      diagnostics: 0,
    },
  ]);
  expect(written.every(each => Number(each['milliseconds']) > 0)).toBe(true);
  const again = await run();
  expect(again.map(each => each['status'])).toEqual(['unchanged', 'unchanged', 'failed', 'unchanged']);
  expect(again[0]).toEqual({ ...row('a', 'a.txt', TEXT), status: 'unchanged', recordSha256: recordSha256('a') });
}, 60_000);
