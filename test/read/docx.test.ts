import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/read/docx.ts';
import { DEFAULT_LIMITS } from '../../src/read/limits.ts';
import { docxOf, zipOf } from './made.ts';

const text = (body: string) => readDocx(docxOf(body), DEFAULT_LIMITS).text;
const run = (said: string) => `<w:r><w:t xml:space="preserve">${said}</w:t></w:r>`;
const struck = (how: string, said: string) => `<w:r><w:rPr>${how}</w:rPr><w:t>${said}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.map(said => paragraph(run(said))).join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const moved = (way: 'From' | 'To', said: string) => `<w:move${way} w:id="1" w:author="x">${run(said)}</w:move${way}>`;
const noteMark = '<w:r><w:footnoteReference w:id="2"/></w:r>';

const boxed = (how: string, inner: string) =>
  `<w:r><w:rPr>${how}</w:rPr><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(inner)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

describe('a Word document', () => {
  test.each([
    [
      'with a table: a row a line',
      `<w:tbl>${row(cell('姓名'), cell('职务'))}${row(cell('沈亦舟'), cell('总裁', '董事'))}</w:tbl>${paragraph(run('完'))}`,
      '姓名\t职务\n沈亦舟\t总裁 董事\n完',
    ],
    [
      'with a table for the layout',
      `<w:tbl>${row(cell('云岚科技任命沈亦舟为总裁。'.repeat(9)), cell('右栏'))}</w:tbl>`,
      `${'云岚科技任命沈亦舟为总裁。'.repeat(9)}\n右栏`,
    ],
    [
      'with tracked changes: as they would be accepted',
      paragraph(
        run('任命'),
        `<w:del w:id="1" w:author="x"><w:r><w:delText>林越</w:delText><w:tab/></w:r></w:del>`,
        `<w:ins w:id="2" w:author="x">${run('沈亦舟')}</w:ins>`,
        run('为总裁。'),
      ),
      '任命沈亦舟为总裁。',
    ],
    [
      'with hidden and struck text, and text that is neither',
      paragraph(
        run('任命'),
        struck('<w:vanish/>', '林越'),
        struck('<w:strike/>', '林若溪'),
        struck('<w:dstrike w:val="true"/>', '周启'),
        struck('<w:strike w:val="0"/><w:dstrike w:val="false"/>', '沈亦舟'),
        run('为总裁。'),
      ),
      '任命沈亦舟为总裁。',
    ],
    [
      'with text that was moved: where it is now',
      paragraph(moved('From', '林越'), run('任命'), moved('To', '沈亦舟'), run('为总裁。')),
      '任命沈亦舟为总裁。',
    ],
    ['with a footnote', paragraph(run('任命沈亦舟'), noteMark, run('为总裁。')), '任命沈亦舟为总裁。'],
    [
      'whose formats were changed: as they are now',
      paragraph(
        struck('<w:rPrChange w:id="1" w:author="x"><w:rPr><w:vanish/></w:rPr></w:rPrChange>', '任命沈亦舟为总裁'),
        struck('<w:vanish/><w:rPrChange w:id="2" w:author="x"><w:rPr/></w:rPrChange>', '林越'),
        run('。'),
      ),
      '任命沈亦舟为总裁。',
    ],
    [
      'with a hidden run that holds a text box, and one in a run that is seen',
      ['<w:vanish/>', ''].map(how => paragraph(boxed(how, struck('<w:strike/>', '林越') + run('沈亦舟')))).join(''),
      '沈亦舟',
    ],
    [
      'with merged cells, a row that was deleted and a control around a cell',
      `<w:tbl>${[
        row(
          '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>沈亦舟</w:t></w:r></w:p></w:tc>',
          cell('总裁'),
        ),
        row(
          '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>',
          `<w:sdt><w:sdtContent>${cell('董事')}</w:sdtContent></w:sdt>`,
        ),
        row('<w:trPr><w:del w:id="1" w:author="x"/></w:trPr>', cell('林越'), cell('总监')),
      ].join('')}</w:tbl>`,
      '沈亦舟\t总裁\n董事',
    ],
    [
      'whose end of a paragraph was deleted',
      `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr>${run('任命沈亦舟')}</w:p>${paragraph(run('为总裁。'))}`,
      '任命沈亦舟为总裁。',
    ],
    [
      'with tabs and tab stops, a field, a link and a hyphen that holds together',
      paragraph(
        '<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>',
        run('总裁'),
        '<w:r><w:tab/></w:r>',
        '<w:r><w:instrText>PAGE</w:instrText></w:r>',
        `<w:hyperlink>${run('沈亦舟')}</w:hyperlink>`,
        '<w:r><w:noBreakHyphen/><w:t>A&amp;B</w:t></w:r>',
      ),
      '总裁\t沈亦舟\u2011A&B',
    ],
    [
      'with drawings told twice and once, and a name that is spelled',
      paragraph(
        `<w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice>${run('任')}</mc:Choice><mc:Fallback>${run('任')}</mc:Fallback></mc:AlternateContent></w:r>`,
        `<w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice>${run('命')}</mc:Choice></mc:AlternateContent></w:r>`,
        `<w:r><w:ruby><w:rt>${run('shěn')}</w:rt><w:rubyBase>${run('沈')}</w:rubyBase></w:ruby></w:r>`,
        run('亦舟。'),
      ),
      '任命沈亦舟。',
    ],
    [
      'with a line break',
      paragraph(run('任命通知'), '<w:r><w:br/></w:r>', run('任命沈亦舟。')),
      '任命通知\n任命沈亦舟。',
    ],
    [
      'with empty paragraphs and indents',
      [paragraph(), paragraph(run('　　任命。  ')), paragraph(run(' ')), paragraph(run('完'))].join(''),
      '　　任命。\n完',
    ],
  ])('%s', (_, body, expected) => {
    expect(text(body)).toBe(expected);
  });
});

describe('what a style hides', () => {
  const style = (id: string, how: string, basedOn = '') =>
    `<w:style w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${how}</w:rPr></w:style>`;
  const styles = [
    style('Hidden', '<w:vanish/>'),
    style('Struck', '<w:strike w:val="1"/>'),
    style('Below', '<w:b/>', 'Hidden'),
    style('Shown', '<w:vanish w:val="false"/>', 'Below'),
    style('Round', '', 'Ring'),
    style('Ring', '', 'Round'),
    '<w:style w:styleId="Table"><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>',
  ].join('');
  const styled = (name: string, how = '') => struck(`<w:rStyle w:val="${name}"/>${how}`, '沈亦舟');
  test.each([
    ['of a run', styled('Hidden'), ''],
    ['that strikes', styled('Struck'), ''],
    ['by the style it is based on', styled('Below'), ''],
    ['not, where it shows again what that hides', styled('Shown'), '沈亦舟'],
    ['not, where the run shows it again', styled('Hidden', '<w:vanish w:val="0"/>'), '沈亦舟'],
    ['also where the run says something else', styled('Hidden', '<w:strike w:val="0"/>'), ''],
    ['not, where styles are based on each other', styled('Round'), '沈亦舟'],
    ['not, where it hides rows of tables only', styled('Table'), '沈亦舟'],
    ['not, where nobody knows the style', styled('None'), '沈亦舟'],
    ['of a paragraph', `<w:pPr><w:pStyle w:val="Hidden"/></w:pPr>${run('沈亦舟')}`, ''],
    [
      'not, where the mark of a paragraph is hidden',
      `<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('沈亦舟')}`,
      '沈亦舟',
    ],
  ])('%s', (_, runs, expected) => {
    const bytes = docxOf(paragraph(runs) + paragraph(run('完')), styles);
    expect(readDocx(bytes, DEFAULT_LIMITS).text).toBe([expected, '完'].filter(Boolean).join('\n'));
  });

  test('in time that does not grow with the length of a chain of styles', () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => style(`S${at}`, '', `S${at + 1}`)).join('');
    const runs = Array.from({ length: 50_000 }, (_, at) => styled(`S${at}`)).join('');
    const before = process.cpuUsage().user;
    expect(readDocx(docxOf(paragraph(runs), chain), DEFAULT_LIMITS).text).toBe('沈亦舟'.repeat(50_000));
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(30);
  }, 60_000);
});

test('with the numbers that Word puts before paragraphs', () => {
  const level = (at: number, format: string, label: string, start = 1, legal = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${legal}<w:lvlText w:val="${label}"/></w:lvl>`;
  const shared = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  const list = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const numbering = [
    shared(
      0,
      level(0, 'chineseCounting', '%1、'),
      level(1, 'decimal', '%1.%2', 1, '<w:isLgl/>'),
      level(2, 'upperRoman', '(%3)', 4),
      level(3, 'decimal', '%1.%4', 1, '<w:isLgl w:val="0"/>'),
    ),
    shared(1, level(0, 'chineseCountingThousand', '第%1章', 20)),
    shared(2, level(0, 'bullet', '\uf06c')),
    shared(3, level(0, 'decimal', '9'.repeat(99))),
    shared(4, level(0, 'ideographTraditional', '%1、'), level(1, 'decimalZero', '%1%2')),
    list(1, 0),
    list(2, 1),
    list(3, 2),
    list(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
    list(5, 3),
    list(7, 4),
    list(8, 4, `<w:lvlOverride w:ilvl="0">${level(0, 'decimalEnclosedCircle', '%1')}</w:lvlOverride>`),
  ].join('');
  const inList = (id: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
  const styles = `<w:style w:styleId="Part"><w:pPr>${inList(2)}</w:pPr></w:style><w:style w:styleId="Sub"><w:basedOn w:val="Part"/></w:style>`;
  const said = (properties: string, text = '任命') => paragraph(`<w:pPr>${properties}</w:pPr>`, run(text));
  const before = (id: number) => `<w:pPrChange><w:pPr>${inList(id)}</w:pPr></w:pPrChange>`;
  const body = [
    [said(inList(1)), '一、任命'],
    [said(inList(1, 1)), '1.1 任命'],
    [said(inList(1), ' '), ''],
    [said(inList(1, 2)), '(IV)任命'],
    [said(inList(1, 2) + before(3)), '(V)任命'],
    [said(inList(1, 3)), '一.1 任命'],
    [said('<w:pStyle w:val="Sub"/>'), '第二十章 任命'],
    [said('<w:pStyle w:val="Sub"/>'), '第二十一章 任命'],
    [said(`<w:pStyle w:val="Sub"/>${inList(0)}`), '任命'],
    [said(before(1)), '任命'],
    [said(inList(3)), '• 任命'],
    [said(inList(1)), '二、任命'],
    [said(inList(1, 1)), '2.1 任命'],
    [said(inList(4)), '七、任命'],
    [said(inList(4)), '八、任命'],
    [said(inList(5)), '任命'],
    [said(inList(6)), '任命'],
    [said(inList(7)), '甲、任命'],
    [said(inList(7)), '乙、任命'],
    [said(inList(8)), '③ 任命'],
    [said(inList(8, 1)), '③01 任命'],
    [said(inList(7)), '丁、任命'],
  ] as const;
  const bytes = docxOf(body.map(([xml]) => xml).join(''), styles, 'document', numbering);
  expect(readDocx(bytes, DEFAULT_LIMITS).text.split('\n')).toEqual(body.flatMap(([, text]) => text || []));
});

test('a body that has a number', () => {
  const bytes = docxOf(paragraph(run('任命沈亦舟。')), '', 'document2');
  expect(readDocx(bytes, DEFAULT_LIMITS).text).toBe('任命沈亦舟。');
});

test('a body in UTF-16', () => {
  const body = `\ufeff<w:document><w:body>${paragraph(run('任命沈亦舟。'))}</w:body></w:document>`;
  const bytes = zipOf({ 'word/document.xml': Buffer.from(body, 'utf16le') });
  expect(readDocx(bytes, DEFAULT_LIMITS).text).toBe('任命沈亦舟。');
});

test.each([
  ['cut off', '<w:p><w:r><w:t>任命', /^is a damaged Word document \(w:t is never closed\): fetch it again/],
  ['too deep', `${'<w:sdt>'.repeat(600)}${'</w:sdt>'.repeat(600)}`, /\(nests its elements more than 500 deep\)/],
])('a body that is %s is a damaged document', (_, body, says) => {
  expect(() => readDocx(docxOf(body), DEFAULT_LIMITS)).toThrow(says);
});
