import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { constants, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpackFile } from '../../src/read/gzip.ts';
import { DEFAULT_LIMITS } from '../../src/read/limits.ts';
import { read } from '../../src/read/read.ts';
import { folderOf } from '../folder.ts';
import { docxOf, type Placed, pdfOf, zipOf } from './made.ts';

const BODY = '云岚科技今日宣布,任命沈亦舟为公司总裁,自即日起生效。公司对其前任表示感谢,并祝愿他在新的岗位上一切顺利。';

const options = { limits: DEFAULT_LIMITS, lossy: false, said: {} };
const readFile = async (path: string, bytes: Uint8Array, limits = DEFAULT_LIMITS) =>
  (await read({ kind: 'file', id: 'x', path, bytes, sidecar: {} }, { ...options, limits })).document;

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>任命 - 江畔商报</title>
<meta property="og:title" content="云岚科技任命新总裁"><meta property="og:site_name" content="江畔商报">
<meta property="article:published_time" content="2021-03-01T08:00:00+08:00"><script>document.title='x';throw 1</script></head>
<body><nav><a href="/">首页</a><a href="/b">更多新闻</a></nav><article><h1>云岚科技任命新总裁</h1>${`<p>${BODY}</p>`.repeat(4)}</article>
<footer>版权所有<script>alert(1)</script></footer></body></html>`;

const DOCX = docxOf(`<w:p><w:r><w:t>关于任命的通知</w:t></w:r></w:p><w:p><w:r><w:t>${BODY}</w:t></w:r></w:p>`);

describe('the content decides, whatever the name', () => {
  test.each(['a.html', 'a.txt', 'a'])('a page named %s', async name => {
    const document = await readFile(name, Buffer.from(PAGE));
    expect(document).toMatchObject({
      mediaType: 'text/html',
      title: '云岚科技任命新总裁',
      publisher: '江畔商报',
      publishedOn: { value: '2021-03-01', basis: 'text' },
    });
    expect(document.text).toContain(`${BODY}\n${BODY}`);
    expect(document.text).not.toMatch(/首页|版权|alert|throw/);
  });

  test('a page in GBK that declares GB2312', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
      Buffer.from('d4c6e1b0bfc6bcbc', 'hex'),
      Buffer.from('</p></body></html>'),
    ]);
    expect(await readFile('a.html', page)).toMatchObject({ text: '云岚科技', encoding: 'gb18030' });
  });

  test('a page in UTF-16', async () => {
    const page = Buffer.from(`\ufeff${PAGE}`, 'utf16le');
    expect(await readFile('a.txt', page)).toMatchObject({ mediaType: 'text/html', encoding: 'utf-16le' });
  });

  test('brackets of a heading are no JSON', async () => {
    expect(await readFile('a.txt', Buffer.from('[公告]任命\n{草案}'))).toMatchObject({ mediaType: 'text/plain' });
  });

  test.each([
    ['a.docx', DOCX],
    ['a.txt', DOCX],
    ['a.docx.gz', gzipSync(DOCX)],
    ['a.gz', gzipSync(DOCX)],
  ])('a Word document named %s', async (name, bytes) => {
    expect(await readFile(name, bytes)).toMatchObject({
      text: `关于任命的通知\n${BODY}`,
      mediaType: expect.stringContaining('wordprocessingml'),
    });
  });

  test.each(['a.txt.gz', 'a.txt', 'a.gz'])('gzip named %s', async name => {
    expect(await readFile(name, gzipSync(BODY))).toMatchObject({ text: BODY, mediaType: 'text/plain' });
  });

  test('a PDF, without its running headers, page numbers and line breaks', async () => {
    const header = 'Yunlan Tech Announcement';
    const pdf = pdfOf([
      [header, 'The board has appointed Shen Yizhou as president of', 'the company.', '1'],
      [header, 'Thanks to all.', '2'],
    ]);
    const { text, mediaType } = await readFile('a.bin', pdf);
    expect(mediaType).toBe('application/pdf');
    expect(text).toBe('The board has appointed Shen Yizhou as president of the company.\nThanks to all.');
  });
});

test.each([
  ['packed', 'a.pdf.gz', gzipSync(pdfOf([['任命沈亦舟为总裁。']]))],
  [
    'behind what was left of a transfer',
    'a',
    Buffer.concat([Buffer.from('HTTP/1.1 200 OK\n\n'), pdfOf([['任命沈亦舟为总裁。']])]),
  ],
])('a PDF %s', async (_, name, bytes) => {
  expect((await readFile(name, bytes)).text).toBe('任命沈亦舟为总裁。');
});

test('a text that speaks of PDF is none', async () => {
  const text = '附件为%PDF-1.4格式。任命沈亦舟为总裁。';
  expect(await readFile('a.pdf', Buffer.from(text))).toMatchObject({ text, mediaType: 'text/plain' });
});

test('the glyphs of a PDF that have no meaning are told, and what a symbol font puts before an item is a bullet', async () => {
  const bytes = pdfOf([['\uf06c 任命沈亦舟为总裁,自即日起生\ue123效。', '\uf0b7任命林越为副总裁\u0003。']]);
  const { document, replaced } = await read({ kind: 'file', id: 'x', path: 'a.pdf', bytes, sidecar: {} }, options);
  expect(document.text).toBe('• 任命沈亦舟为总裁,自即日起生\ufffd效。\n•任命林越为副总裁\ufffd。');
  expect(replaced).toBe(2);
});

const SMALL = { maxBytes: 1 << 20, maxUnpacked: 1 << 20, maxCharacters: 100_000 };

test('a Chinese PDF, without its running headers, page numbers and line breaks', async () => {
  const header = '云岚科技股份有限公司 公告编号:2021-003';
  const pdf = pdfOf([
    [header, '公司董事会今日召开会议,决定任命沈亦舟为公司', '总裁,自即日起生效。', '第1页 共2页'],
    [header, '公司对其前任表示感谢。', '第2页 共2页'],
  ]);
  expect((await readFile('a.pdf', pdf)).text).toBe(
    '公司董事会今日召开会议,决定任命沈亦舟为公司总裁,自即日起生效。\n公司对其前任表示感谢。',
  );
});

describe('the lines of a PDF', () => {
  /** Thirty characters between margins of 50 points. */
  const full = (said: string) => said.repeat(30).slice(0, 30);
  const at = (left: number, top: number, said: string): Placed => ({ said, left, top });
  const bodies = ['甲', '乙', '丙'].map(letter => [at(50, 400, full(letter)), at(50, 380, `${letter}完。`)]);
  const body = ['甲', '乙', '丙'].map(letter => `${full(letter)}${letter}完。`).join('\n');
  const numbered = (number: (page: number) => string) =>
    pdfOf(bodies.map((lines, page) => [...lines, at(190, 40, number(page))]));
  test.each([
    ['numbers', (page: number) => `${page + 1}`],
    ['numbers between dashes', (page: number) => `- ${page + 1} -`],
    ['full-width numbers', (page: number) => ['１', '２', '３'][page] ?? ''],
    ['Chinese numbers', (page: number) => `第${'一二三'[page]}页`],
    ['Roman numbers', (page: number) => 'i'.repeat(page + 1)],
    ['numbers of so many', (page: number) => `共3页 第${page + 1}页`],
    ['English numbers', (page: number) => `Page ${page + 1} of 3`],
  ])('without %s of pages', async (_, number) => {
    expect((await readFile('a.pdf', numbered(number))).text).toBe(body);
  });

  test('without what runs along the edges, wherever in the file it stands', async () => {
    const pages = bodies.map(([first, second], page) =>
      [
        at(50, 20, `第${page + 1}期`),
        first,
        at(50, 780, '云岚科技 公告'),
        second,
        at(50, 760, '证券代码600000'),
      ].flatMap(line => line ?? []),
    );
    expect((await readFile('a.pdf', pdfOf(pages))).text).toBe(body);
  });

  test('with the rows of a table that goes over pages, each on its own', async () => {
    const rows = [0, 1].map(page =>
      [0, 1].flatMap(row => [at(50, 700 - 20 * row, `${page}1`), at(300, 700 - 20 * row, '12.5%')]),
    );
    expect((await readFile('a.pdf', pdfOf(rows))).text).toBe('01\t12.5%\n01\t12.5%\n11\t12.5%\n11\t12.5%');
  });

  test('joined to paragraphs, but for items, rows and indented lines', async () => {
    const text = [
      '公告',
      full('甲'),
      `${full('乙').slice(2)}${full('丙').slice(1)}；`,
      `（一）${full('丁')}`,
      '戊列\t己列',
      '庚',
    ];
    const lines = [
      at(100, 700, '公'),
      at(150, 700, '告'),
      at(50, 680, full('甲')),
      at(70, 660, full('乙').slice(2)),
      at(50, 640, `${full('丙').slice(1)}；`),
      at(50, 620, `（一）${full('丁').slice(3)}`),
      at(50, 600, '丁丁丁'),
      at(50, 580, '戊列'),
      at(320, 580, '己列'),
      at(50, 560, '庚'),
    ];
    expect((await readFile('a.pdf', pdfOf([lines]))).text).toBe(text.join('\n'));
  });

  const wrapped = [
    '各位同事：为适应业务发展需要，经研究决定，自2024',
    '年3月1日起对组织架构作如下调整，现予公布。',
    '一、设立智能出行事业部，由林越担任总经理，负责车',
    '载系统与出行服务等业务；',
    '二、撤销零售业务中心，其业务并入消费事业部，原零',
    '售业务中心总经理周启另有任用，由沈亦舟暂时接管日',
    '常工作。',
  ];
  const unwrapped = `${wrapped.slice(0, 2).join('')}\n${wrapped.slice(2, 4).join('')}\n${wrapped.slice(4).join('')}`;
  const larger = { said: '关于调整组织架构的通知甲乙丙丁', left: 50, top: 760, size: 20 };
  test.each([
    ['counted in characters', wrapped, unwrapped],
    [
      'below a line that is wider',
      ['编号：2024-012 密级：内部 地址：云岚市江畔路一百二十八号', ...wrapped],
      `编号：2024-012 密级：内部 地址：云岚市江畔路一百二十八号\n${unwrapped}`,
    ],
    ['below a heading as wide as they are', [larger, ...wrapped], `${larger.said}\n${unwrapped}`],
  ])('joined to paragraphs, %s', async (_, lines, text) => {
    expect((await readFile('a.pdf', pdfOf([lines]))).text).toBe(text);
  });

  test('up to the margins of pages of their width', async () => {
    const across = '戊'.repeat(70);
    const pdf = pdfOf(
      [
        [full('甲'), '乙'],
        [across, '己'],
      ],
      { widths: [400, 800] },
    );
    expect((await readFile('a.pdf', pdf)).text).toBe(`${full('甲')}乙\n${across}己`);
  });
});

describe('a Chinese PDF that leaves the meaning of its codes to Adobe', () => {
  const line = '任命沈亦舟';
  const traditional = '任命沈亦舟為總裁';
  test.each([
    ['UTF-16', line, { encoding: 'UniGB-UCS2-H', collection: 'GB1' }],
    ['UTF-16, written downwards', line, { encoding: 'UniGB-UTF16-V', collection: 'GB1' }],
    ['GBK', line, { encoding: 'GBK-EUC-H', collection: 'GB1', codes: () => 'c8cec3fcc9f2d2e0d6db' }],
    ['GB 2312 in seven bits', line, { encoding: 'GB-H', collection: 'GB1', codes: () => '484e437c49725260565b' }],
    [
      'Big5',
      traditional,
      { encoding: 'ETen-B5-H', collection: 'CNS1', codes: () => 'a5f4a952a848a5e7a6e0acb0c160b5f4' },
    ],
  ] as const)('%s', async (_name, said, making) => {
    expect((await readFile('a.pdf', pdfOf([[said]], making))).text).toBe(said);
  });

  // As wide as Chinese characters, digits would stand beside the page, and what does is let go.
  const numbers = '營收1,234,567,890.12元,~1,234,567,890.12 元';
  test.each([
    ['UniGB-UCS2-H', 'GB1', undefined],
    ['UniCNS-UTF16-H', 'CNS1', undefined],
    ['GBK-EUC-H', 'GB1', 'GBK'],
    ['GBK2K-H', 'GB1', 'GBK'],
    ['ETen-B5-H', 'CNS1', 'BIG5'],
    ['B5pc-H', 'CNS1', 'BIG5'],
  ] as const)('whose digits are half as wide: %s', async (encoding, collection, to) => {
    const codes =
      to && ((line: string) => execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: line }).toString('hex'));
    const pdf = pdfOf([[numbers]], { encoding, collection, ...(codes && { codes }) });
    expect((await readFile('a.pdf', pdf)).text).toBe(numbers);
  });
});

describe('what can not be read says why', () => {
  const bomb = zipOf({ 'word/document.xml': '0'.repeat(5_000_000) });
  test.each([
    ['a scan', pdfOf([[]]), /without a text layer.*OCR/],
    [
      'a PDF of glyph numbers only',
      pdfOf([['任命沈亦舟']], { collection: 'GB1', codes: () => '0c8d0d5e10aa' }),
      /numbers of glyphs/,
    ],
    ['a PDF of private characters', pdfOf([['\ue001\ue002\ue003任命沈亦舟']]), /numbers of glyphs/],
    [
      'a broken PDF',
      Buffer.from('%PDF-1.7\n1 0 obj\ngarbage'),
      /damaged PDF \(Invalid PDF structure\): fetch it again/,
    ],
    ['a PDF of its first four bytes', Buffer.from('%PDF'), /damaged PDF/],
    [
      'a PDF whose tree of pages is a ring',
      Buffer.from(
        pdfOf([['x']])
          .toString('latin1')
          .replace('/Kids [9 0 R]', '/Kids [2 0 R]'),
        'latin1',
      ),
      /damaged PDF \(Pages tree contains circular reference\): fetch it again/,
    ],
    ['another zip', zipOf({ 'a.txt': 'x' }), /no Word document/],
    ['a torn zip', DOCX.subarray(0, DOCX.length - 30), /damaged zip/],
    ['a zip bomb', bomb, /unpacked is larger than 1 MB: raise --max-unpacked/],
    ['a gzip bomb', gzipSync('0'.repeat(5_000_000)), /unpacked is larger than 1 MB/],
    ['torn gzip', gzipSync(BODY).subarray(0, 30), /damaged gzip/],
    ['gzip in gzip', gzipSync(gzipSync(BODY)), /gzip inside gzip/],
    ['too large', Buffer.alloc(2_000_000, 'a'), /is larger than 1 MB: raise --max-bytes/],
    ['deep HTML', Buffer.from(`<html>${'<div>'.repeat(9999)}`), /nests its elements/],
    ['deep HTML of cells', Buffer.from(`<html><p>${'<p><td>'.repeat(99_999)}`), /nests its elements/],
    ['an empty page', Buffer.from('<html><body></body></html>'), /page without text: a script/],
    ['a page cut off in its head', Buffer.from('<html><head><style>p {'), /page without text: it ends before/],
    ['a page of frames', Buffer.from('<html><frameset><frame src="a.html"></frameset></html>'), /frames; save the one/],
    ['deep lists', Buffer.from(`<html>${'<ul><li>云'.repeat(9999)}`), /nests its elements/],
    ['wide HTML', Buffer.from(`<html>${'<b>云</b>'.repeat(60_000)}`), /more than 100000 elements/],
    ['HTML of nothing but <', Buffer.from(`<html>${'<'.repeat(200_000)}`), /more than 100000 elements/],
    ['a bomb in a PDF', pdfOf([[' '.repeat(5_000_000)]], { isPacked: true }), /unpacked is larger than 1 MB/],
    ['a long PDF', pdfOf(Array.from({ length: 80 }, () => Array(30).fill('x'.repeat(80)))), /more than 100,000 char/],
    ['a text of a line', Buffer.from('a'.repeat(100_001)), /more than 100,000 characters: raise --max-characters/],
    ['a packed text of a line', gzipSync('a'.repeat(100_001)), /more than 100,000 characters/],
    ['NUL bytes', Buffer.from('a\0\0\0\0\0\0\0\0\0b'), /runs of NUL/],
    ['a workbook', zipOf({ 'xl/workbook.xml': '<x/>' }), /Excel workbook: save it as \.csv/],
    ['xz', Buffer.from('fd377a585a00', 'hex'), /archive: unpack/],
    ['a saved mail', Buffer.from('From: a\r\nMIME-Version: 1.0\r\n\r\n任命'), /MIME\): save it as text/],
    ['a record', Buffer.from('{\n  "$schema": "urn:zongheng:record:1.0.0",\n'), /is a record that zongheng wrote/],
    ['an object over several lines', Buffer.from('{\n  "id": "a",\n  "text": "任命"\n}\n'), /no.* JSON Lines: .*jq -c/],
    ['an array of rows', Buffer.from('[{"id":"a","text":"任命"}]'), /not JSON Lines/],
    ['other JSON', Buffer.from('{"code":0,"data":"任命"}'), /not JSON Lines/],
    ['RTF', Buffer.from('{\\rtf1 x}'), /RTF: save it as \.docx/],
  ])('%s', async (_name, bytes, says) => {
    await expect(readFile('a', bytes, SMALL)).rejects.toThrow(says);
  });

  test.each([
    ['a.docx', Buffer.from('84031a2efe91', 'hex'), /is no \.docx, whatever its name says: it is damaged/],
    ['a.docx', Buffer.from(`PK${'\0'.repeat(100)}`), /is no \.docx/],
    ['a.docx', Buffer.from('PK'), /is no \.docx/],
    ['a.docx', Buffer.alloc(0), /is empty/],
    ['a.pdf', Buffer.from('84031a2efe91', 'hex'), /is no \.pdf/],
    ['a.txt.gz', Buffer.from('84031a2efe91', 'hex'), /is no \.gz/],
    ['a.docx', docxOf('<w:p><w:r></w:p>'), /^is a damaged Word document \([^\n]*\): fetch it again[^\n]*$/],
  ])('junk named %s', async (name, bytes, says) => {
    await expect(readFile(name, bytes)).rejects.toThrow(says);
  });

  test('a limit is told in the unit it has', async () => {
    const limits = { ...SMALL, maxBytes: 10 };
    await expect(readFile('a.txt', Buffer.alloc(11, 'a'), limits)).rejects.toThrow('is larger than 10 bytes: raise');
  });

  test('a zip that lies about its sizes is still counted', async () => {
    const packed = deflateRawSync('0'.repeat(5_000_000));
    const lying = zipOf({ 'word/document.xml': packed }, { method: 8, declared: 10 });
    await expect(readFile('a.docx', lying, SMALL)).rejects.toThrow(/unpacked is larger/);
  });
});

test('a Word document of more elements than an announcement has', async () => {
  const pieces = zipOf({ 'word/document.xml': '<w:p/>'.repeat(1_000_001) });
  await expect(readFile('a.docx', pieces)).rejects.toThrow(/more than 1000000 XML elements/);
});

test('a text of brackets, controls and surrogates is read as it is', async () => {
  const text = `${'('.repeat(100_000)}\u202e\ufeff𠮷\u0001`;
  expect((await readFile('a.txt', Buffer.from(text))).text).toBe(text);
});

test('the front matter of Markdown is metadata, and no text', async () => {
  const text = `---\ntitle: "云岚科技任命新总裁"\ndate: 2021-03-01T08:00:00+08:00\ntags: [任命]\n---\n${BODY}`;
  expect(await readFile('a.md', Buffer.from(text))).toMatchObject({
    text,
    title: '云岚科技任命新总裁',
    publishedOn: { value: '2021-03-01', basis: 'text' },
  });
  expect(await readFile('a.md', Buffer.from(`---\n${BODY}\ntitle: x`))).toMatchObject({ title: null });
});

test.each<[what: string, damage: (packed: Buffer) => Buffer, lost: number, says: RegExp]>([
  ['breaks off', packed => packed.subarray(0, packed.length / 2), 0, /unexpected end of file/],
  // zlib gives nothing of the 16 KB in which it finds damage.
  [
    'has other bytes behind it',
    packed => Buffer.concat([packed, Buffer.from('x'.repeat(99))]),
    1 << 14,
    /incorrect header/,
  ],
])('of a gzipped file that %s all before is handed out, also to who is slow', async (_, damage, lost, says) => {
  // They pack badly, and yet many times what zlib hands out at once comes of one piece of the file.
  const numbers = Array.from({ length: 1500 }, (_, at) => String((at * 2_654_435_761) % 4_294_967_296).repeat(9));
  const damaged = damage(gzipSync(numbers.join()));
  const before = gunzipSync(damaged.subarray(0, gzipSync(numbers.join()).length), {
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  const place = join(folderOf({ 'a.gz': damaged }), 'a.gz');
  const pieces: Uint8Array[] = [];
  const reading = async () => {
    for await (const piece of unpackFile(place)) {
      pieces.push(piece);
      await setTimeout(5);
    }
  };
  await expect(reading()).rejects.toThrow(says);
  const sure = before.length - lost;
  expect(Buffer.concat(pieces).subarray(0, sure)).toEqual(before.subarray(0, sure));
});
