import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/read/docx.ts';
import { DEFAULT_LIMITS } from '../../src/read/limits.ts';
import { docxOf } from './made.ts';

const text = async (body: string) => (await readDocx(docxOf(body), DEFAULT_LIMITS)).text;
const run = (said: string) => `<w:r><w:t xml:space="preserve">${said}</w:t></w:r>`;
const struck = (how: string, said: string) => `<w:r><w:rPr>${how}</w:rPr><w:t>${said}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.map(said => paragraph(run(said))).join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

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
        `<w:del w:id="1" w:author="x"><w:r><w:delText>林越</w:delText></w:r></w:del>`,
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
      'with a line break',
      paragraph(run('任命通知'), '<w:r><w:br/></w:r>', run('任命沈亦舟。')),
      '任命通知\n任命沈亦舟。',
    ],
    [
      'with empty paragraphs and indents',
      [paragraph(), paragraph(run('　　任命。  ')), paragraph(run(' ')), paragraph(run('完'))].join(''),
      '　　任命。\n完',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await text(body)).toBe(expected);
  });
});
