import { expect, test } from 'vitest';
import { loadGrammar, mentions } from '../src/pipeline.ts';
import { documentOfRow } from '../src/read/read.ts';

test('every kind of mention is named where it stands', () => {
  const text =
    '2023年5月8日，云岚集团总裁林越表示：“新的零售事业部会走得更远，也会走得更稳。”零售事业部涵盖服装、鞋类、箱包等业务，销售额过亿。';
  const found = mentions(documentOfRow({ id: 'test', text }), loadGrammar());
  const said = found.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  expect(said).toEqual([
    'date 2023年5月8日',
    'organization 云岚集团',
    'title 总裁',
    'person 林越',
    'quote “新的零售事业部会走得更远，也会走得更稳。”',
    'unit 零售事业部',
    'unit 零售事业部',
    'business 服装',
    'business 鞋类',
    'business 箱包',
    'quantity 过亿',
  ]);
  expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
});

test('who wrote the page is named on it, though the record does not tell of them', () => {
  const text = '本报讯（记者 裘砚）云岚集团总裁林越辞职。';
  const found = mentions(documentOfRow({ id: 'test', text }), loadGrammar());
  expect(found.filter(({ kind }) => kind === 'person').map(({ start, end }) => text.slice(start, end))).toEqual([
    '裘砚',
    '林越',
  ]);
});
