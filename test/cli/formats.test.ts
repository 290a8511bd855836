import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Record } from '../../src/schema.ts';
import { folderOf } from '../folder.ts';
import { rowsOf, zongheng } from './command.ts';

const CSV = 'id,text,publishedOn,note\na,"云岚科技任命沈亦舟为总裁。\n全文完",2021-03-04,x\nb,"他说,""好""",,\n';
const TRADITIONAL = '晴嵐電子今日宣布,由簡鴻儒出任總經理,自2020年1月1日起生效。\n';
const iconv = (text: string, to: string) => execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: text });

test('one folder of every container and encoding', async () => {
  const folder = folderOf({
    'csv.csv': CSV,
    'csv.gb.csv': iconv(CSV, 'GB18030'),
    'csv.packed.csv.gz': gzipSync(CSV),
    'rows.jsonl.gz': gzipSync('{"id":"r","text":"云岚科技任命沈亦舟为总裁。"}\n'),
    'text.big5.txt': iconv(TRADITIONAL, 'BIG5'),
    'text.gb.txt': iconv('云岚科技任命沈亦舟为总裁。\n'.repeat(4), 'GB18030'),
    'text.utf16.txt': Buffer.from(`\ufeff${TRADITIONAL}`, 'utf16le'),
  });
  const { code, stdout, stderr } = await zongheng(['extract', folder, '--format', 'jsonl']);
  expect(code).toBe(0);
  // The three tables hold the same two documents.
  const doubled = ['csv.gb.csv:2 a', 'csv.gb.csv:4 b', 'csv.packed.csv.gz:2 a', 'csv.packed.csv.gz:4 b'];
  expect(stderr.trimEnd().split('\n')).toEqual(
    doubled.map(row => {
      const [place, id] = row.split(' ');
      return `warning: ${join(folder, place ?? '')}: another document before it has the id “${id}” too`;
    }),
  );
  const read = rowsOf<Record>(stdout).map(({ document, people }) => [
    document.id,
    document.encoding,
    document.publishedOn.value,
    people.map(person => person.name).join(),
  ]);
  const csv = (encoding: string) => [
    ['a', encoding, '2021-03-04', '沈亦舟'],
    ['b', encoding, null, ''],
  ];
  expect(read).toEqual([
    ...csv('utf-8'),
    ...csv('gb18030'),
    ...csv('utf-8'),
    ['r', 'utf-8', null, '沈亦舟'],
    ['text.big5', 'big5', null, '簡鴻儒'],
    ['text.gb', 'gb18030', null, '沈亦舟'],
    ['text.utf16', 'utf-16le', null, '簡鴻儒'],
  ]);
}, 60_000);

test('--offsets codepoint: evidence stands at its offsets for who counts characters, names outside the BMP too', async () => {
  const text = '😀云岚科技任命王𠮷为总裁,𬭚光事业部总经理由陈𬭚兼任。';
  const stdin = `${JSON.stringify({ id: 'a', text })}\n`;
  const at = (start: number, end: number) => [...text].slice(start, end).join('');
  const { stdout } = await zongheng(['extract', '-', '--format', 'jsonl', '--offsets', 'codepoint'], { stdin });
  const [record] = rowsOf<Record>(stdout);
  expect(record?.document).toMatchObject({ offsetUnit: 'codepoint', length: [...text].length });
  expect(record?.people.map(person => person.name)).toEqual(['王𠮷', '陈𬭚']);
  const evidence = record?.roles.flatMap(role => role.evidence) ?? [];
  expect(evidence.length).toBeGreaterThan(1);
  for (const { start, end, quote } of evidence) expect(at(start, end)).toBe(quote);

  const named = await zongheng(['mentions', '-', '--offsets', 'codepoint'], { stdin });
  const [row] = rowsOf<{ mentions: { start: number; end: number; text: string }[] }>(named.stdout);
  expect(row?.mentions.length).toBeGreaterThan(4);
  for (const mention of row?.mentions ?? []) expect(at(mention.start, mention.end)).toBe(mention.text);
}, 60_000);
