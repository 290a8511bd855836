import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, loadGrammar, mentions } from '../../src/pipeline.ts';
import { documentOfRow } from '../../src/read/read.ts';
import type { Record } from '../../src/schema.ts';
import { unwrap } from '../../src/segment/unwrap.ts';
import { misquotes } from '../../src/validate/validate.ts';

const grammar = loadGrammar();

/** Every line broken behind so many characters, as an editor does it. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map(line => line.match(new RegExp(`.{1,${width}}`, 'gsu'))?.join('\n') ?? '')
    .join('\n');

/** What a record says, without where it is said. */
const said = ({ document: _document, ...facts }: Record): unknown =>
  JSON.parse(
    JSON.stringify(facts, (key, value: unknown) => (key === 'evidence' || key === 'span' ? undefined : value)),
  );

const recordOf = (text: string): Record =>
  extract(documentOfRow({ id: 'test', text, publishedOn: '2023-03-20' }), grammar);

describe.each(readdirSync('input').filter(name => /\.(?:txt|md)$/.test(name)))('%s wrapped', name => {
  const text = readFileSync(`input/${name}`, 'utf8').trim();
  test.each([32, 38])('at %i characters says the same', width => {
    const broken = wrapped(text, width);
    const record = recordOf(broken);
    expect(said(record)).toEqual(said(recordOf(text)));
    expect(misquotes(record, broken)).toEqual([]);
    expect(record.document.length).toBe(broken.length);
  });
});

const LIST = Array.from({ length: 12 }, (_, i) => `华东区域第${i + 10}分公司总经理由林若溪女士兼任`).join('\n');
test.each([
  ['a list whose lines are alike', LIST],
  ['paragraphs of one line each', '云岚科技今天宣布，成立零售事业部，由林若溪负责，并向总裁周启明汇报。\n'.repeat(8)],
  ['a table with blanks between its numbers', '产量 43,210 38,900 11.08% 201,345 188,220 6.97%\n'.repeat(8)],
  ['a table', '| 部门名称 | 负责人姓名，职务 | 汇报对象，职务 |\n'.repeat(8)],
])('%s stays as it is', (_, text) => expect(unwrap(text).text).toBe(text));

test('the items of a list stay apart', () => {
  const items = ['一、', '二、', '三、', '四、'].map(
    number =>
      `${number}成立零售事业部，负责线上和线下的全部销售业务，由林若溪担任总经理，直接向总裁周启明汇报，即日起生效`,
  );
  expect(unwrap(wrapped(items.join('\n'), 30)).text).toBe(items.join('\n'));
});

test('lines below one that is wider are joined, and that one is not', () => {
  const field = '公告编号：云岚〔2024〕第012号　　证券代码：600000　　证券简称：云岚科技　　单位：云岚科技总裁办公室';
  const text = '云岚科技成立零售事业部，由林若溪担任总经理，直接向总裁周启明汇报，'.repeat(5);
  expect(unwrap(`${field}\n${wrapped(text, 26)}`).text).toBe(`${field}\n${text}`);
});

test('what is named stands where it stood', () => {
  const text = wrapped('云岚科技成立零售事业部，由林若溪担任总经理，直接向总裁周启明汇报，即日起生效。'.repeat(5), 24);
  const units = mentions(documentOfRow({ id: 'test', text }), grammar).filter(({ kind }) => kind === 'unit');
  const words = units.map(({ start, end }) => text.slice(start, end));
  expect(words).toHaveLength(5);
  expect(words.some(word => word.includes('\n'))).toBe(true);
  for (const word of words) expect(word.replace('\n', '')).toBe('零售事业部');
});

test('every span leads back to the same characters', () => {
  const words = fc.array(fc.constantFrom('组织', '，', '调整', 'CEO ', '。', '负责', '\n'), { minLength: 80 });
  fc.assert(
    fc.property(words, pieces => {
      const broken = wrapped(pieces.join(''), 24);
      const { text, given } = unwrap(broken);
      for (let start = 0; start + 3 < text.length; start += 3) {
        const span = given({ start, end: start + 3 });
        expect(broken.slice(span.start, span.end).replace(/\s/g, '')).toBe(
          text.slice(start, start + 3).replace(/\s/g, ''),
        );
      }
    }),
  );
});
