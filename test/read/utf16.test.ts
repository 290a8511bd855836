import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/read/limits.ts';
import { jsonRows } from '../../src/read/rows.ts';

const LINES = '{"id":"a","text":"任命沈亦舟\\n"}\r\n\r\n{"id":"b","text":"𠮷林"}\r\n';

test.each([
  ['with a mark', `\ufeff${LINES}`, 'utf-16le'],
  ['without', LINES, 'utf-16le'],
  ['the other way round', `\ufeff${LINES}`, 'utf-16be'],
])('JSON Lines in UTF-16, %s', async (_, text, encoding) => {
  const bytes = Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') bytes.swap16();
  async function* pieces() {
    for (let from = 0; from < bytes.length; from += 5) yield bytes.subarray(from, from + 5);
  }
  const rows = [];
  for await (const group of jsonRows(pieces(), DEFAULT_LIMITS, false)) rows.push(...group);
  expect(rows).toMatchObject([
    { line: 1, row: { id: 'a', text: '任命沈亦舟\n' }, encoding },
    { line: 2, row: { reason: 'is blank' } },
    { line: 3, row: { id: 'b', text: '𠮷林' }, encoding },
  ]);
});

test.each(['utf-32le', 'utf-32be', 'utf-32'])('JSON Lines in %s say what they are', async to => {
  const bytes = execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: LINES });
  async function* pieces() {
    yield bytes;
  }
  await expect(jsonRows(pieces(), DEFAULT_LIMITS, false).next()).rejects.toThrow('is UTF-32: save it as UTF-8');
});
