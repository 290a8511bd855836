import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../src/read/csv.ts';
import { DEFAULT_LIMITS } from '../../src/read/limits.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

interface Seen {
  readonly line: number;
  readonly id?: string | null;
  readonly text?: string;
  readonly reason?: string;
  readonly odd?: readonly string[];
}

async function rowsOf(content: string | Uint8Array, { lossy = false, size = 7, limits = DEFAULT_LIMITS } = {}) {
  const rows: Seen[] = [];
  for await (const group of csvRows(inPieces(Buffer.from(content), size), limits, lossy))
    rows.push(...group.map(({ row, line, odd }) => ({ line, ...row, ...(odd.length > 0 && { odd }) })));
  return rows;
}

const iconv = (text: string, to: string) => execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: text });

const EXPECTED = [
  { line: 2, id: 'a', text: '任命沈亦舟为总裁,\r\n即"日"起;', title: '通知', publishedOn: '2021-03-01' },
  { line: 4, id: 'b', text: '免去林越职务' },
];
/** As Excel writes it. */
const written = (separator: string) =>
  [
    ['id', 'title', 'text', 'note', 'publishedOn'],
    ['a', '通知', '"任命沈亦舟为总裁,\r\n即""日""起;"', 'x', '2021/3/1'],
    ['b', '', '免去林越职务', '', ''],
  ]
    .map(cells => `${cells.join(separator)}\r\n`)
    .join('');

describe('the same rows, however a program writes them', () => {
  const comma = written(',');
  test.each([
    ['with commas', comma],
    ['with semicolons', written(';')],
    ['with tabs', written('\t')],
    ['with a line that says the separator', `sep=;\r\n${written(';')}`, 1],
    ['with a mark', `\ufeff${comma}`],
    ['with a mark before a quote', `\ufeff${comma.replace('id', '"id"')}`],
    ['in GB18030', iconv(comma, 'GB18030')],
    ['in UTF-16', Buffer.from(`\ufeff${written('\t')}`, 'utf16le')],
    ['with names in capitals', comma.replace('id', 'ID').replace('publishedOn', 'Published_On')],
    ['with empty lines between', comma.replace('\r\nb', '\r\n\r\nb'), 0, 1],
  ])('%s', async (_, content, before = 0, between = 0) => {
    const lines = EXPECTED.map((row, index) => ({ ...row, line: row.line + before + between * index }));
    for (const size of [1, 7, 1 << 16]) expect(await rowsOf(content, { size })).toEqual(lines);
  });

  test('of old Macs', async () => {
    expect(await rowsOf('id,text\ra,任命沈亦舟\rb,免去林越\r')).toEqual([
      { line: 2, id: 'a', text: '任命沈亦舟' },
      { line: 3, id: 'b', text: '免去林越' },
    ]);
  });
});

describe('a broken row is one broken row', () => {
  test('of bytes that can not be decoded', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,text\na,云岚'),
      Buffer.of(0xff),
      Buffer.from(`科技\nb,林越\n${'c,云岚科技任命\n'.repeat(9)}`),
    ]);
    const [bad, good] = await rowsOf(bytes);
    expect(bad).toMatchObject({ line: 2, id: 'a', reason: expect.stringMatching(/^text: byte 6 .*--lossy/) });
    expect(good).toMatchObject({ line: 3, id: 'b', text: '林越' });
    expect((await rowsOf(bytes, { lossy: true }))[0]).toMatchObject({ text: '云岚\ufffd科技' });
  });

  test('that is too short, and of one of another length it is told', async () => {
    const odd = (count: number) => [expect.stringMatching(`^its row has ${count} cells under 3 names: put a text`)];
    expect(await rowsOf('id,text,note\na\nb,林越,,more\nc,林越\nd,林越,,,\n')).toEqual([
      { line: 2, id: 'a', reason: expect.stringMatching(/^has no text/), odd: odd(1) },
      { line: 3, id: 'b', text: '林越', odd: odd(4) },
      { line: 4, id: 'c', text: '林越', odd: odd(2) },
      { line: 5, id: 'd', text: '林越' },
    ]);
  });

  const limits = { ...DEFAULT_LIMITS, maxBytes: 99 };
  const before = { line: 2, id: 'a', text: '林越' };
  const open = (line: number) => expect.stringMatching(`^line ${line} opens a quote that is never closed`);
  test.each([
    ['to the end', 'b,"云岚\nc,林越\n', [3, open(3)], [4, 'c']],
    ['to the end of the file', 'b,"云岚', [3, open(3)]],
    ['to another cell in quotes', 'b,"云岚\nc,"林\n越"\nd,林越\n', [3, open(3)], [4, 'c'], [6, 'd']],
    [
      'on a line below its row',
      'b\n,"云岚\nc,林越\n',
      [3, expect.stringMatching('^has no text')],
      [4, open(4)],
      [5, 'c'],
    ],
    ['in a second cell', '"b\nb","云岚\nc,林越\n', [3, open(4)], [5, 'c']],
    ['in each row', 'b,"云岚\nc,"林越\n"d","云岚\n', [3, open(3)], [4, open(4)], [5, open(5)]],
    ['above more of its text', 'b,"云岚\n任命\n\n林越;即日\nc,林越\n', [3, open(3)], [7, 'c']],
    [
      'over the limit',
      `b,"云岚\n${'任命\n'.repeat(40)}c,林越\n`,
      [3, expect.stringMatching(/99 bytes: close the quote that line 3/)],
      [44, 'c'],
    ],
    [
      'in a line over the limit',
      `b,"${'云岚'.repeat(40)}\nc,林越\n`,
      [3, expect.stringMatching(/^is larger .* raise/)],
      [4, 'c'],
    ],
  ])('whose quote is left open %s', async (_, content, ...rows) => {
    for (const size of [1, 7, 1 << 16]) {
      const [first, ...found] = await rowsOf(`id,text\na,林越\n${content}`, { size, limits });
      expect(first).toEqual(before);
      expect(found.map(({ line, id, reason }) => [line, reason ?? id])).toEqual(rows);
    }
  });

  test('that opens a quote has the id that stands before it', async () => {
    expect(await rowsOf('id,text\nb,"云岚\n')).toMatchObject([{ id: 'b', reason: open(2) }]);
  });

  test('a stream that breaks off has the rows before', async () => {
    const rows: unknown[] = [];
    async function* cut() {
      yield Buffer.from('id,text\na,林越\nb,云');
      throw new Error('cut off');
    }
    const read = async () => {
      for await (const group of csvRows(cut(), DEFAULT_LIMITS, false)) rows.push(...group.map(({ row }) => row.id));
    };
    await expect(read()).rejects.toThrow('cut off');
    expect(rows).toEqual(['a']);
  });

  test('a quote inside a cell is a quote', async () => {
    expect(await rowsOf('id,text\na,云岚"科技\nb,林越\n')).toMatchObject([{ text: '云岚"科技' }, { text: '林越' }]);
  });
});

describe('where no row can be made out it says why', () => {
  test.each([
    ['without names', '云岚科技,任命\n', /names no column id, but 云岚科技, 任命: name the columns id, text/],
    ['with names of its own', 'id,正文\n', /names no column text, but id, 正文/],
    ['with a name twice', 'id,text,Text\n', /names the column text twice/],
    ['with names that open a quote', 'id,"text\na,林越\n', /line 1 opens a quote that is never closed/],
  ])('%s', async (_, content, says) => {
    await expect(rowsOf(content)).rejects.toThrow(says);
  });
});
