import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();
const companiesOf = (text: string) =>
  extract(documentOf(text), grammar).organizations.map(({ name, aliases }) => [name, ...aliases.map(a => a.name)]);

const COMPANIES: readonly (readonly [why: string, text: string, companies: readonly (readonly string[])[]])[] = [
  [
    'before a company with a 海 of its own 前 is no part of a place',
    '云岚科技任命前海棠集团副总裁林越为总裁。前海沃科技总监周启离职。前海控股、前海再保险股份有限公司未回应。',
    [['云岚科技'], ['海棠集团'], ['海沃科技'], ['前海控股'], ['前海再保险股份有限公司']],
  ],
  [
    'a group and a stock company of one brand are two',
    '云岚股份有限公司公告，周启明辞职。林越现任云岚集团有限公司副总裁，曾任云岚集团总监。云岚称影响有限。',
    [
      ['云岚股份有限公司', '云岚'],
      ['云岚集团有限公司', '云岚集团'],
    ],
  ],
  [
    'what a paper is about is no company',
    '云岚科技股份有限公司2023年年度业绩快报公告\n云岚科技股份有限公司股份回购进展公告\n截至六月三十日止六個月之中期業績公告。',
    [['云岚科技股份有限公司']],
  ],
  ['nor is when it tells', '跨国药企诺赛克今日宣布，任命林越为总裁。', [['诺赛克']]],
  [
    'the short and the full name of one group are one',
    '云岚集团公告，周启明辞职。云岚集团有限公司总裁林越接任。',
    [['云岚集团有限公司', '云岚集团']],
  ],
  [
    'what a company is to another is no part of its name',
    '云岚集团公告，周启明任子公司远衡新材总经理。',
    [['云岚集团'], ['远衡新材']],
  ],
  ['one that opens the text before a colon', '南屿水务：总经理变更\n董事会同意聘任林越为总经理。', [['南屿水务']]],
  [
    'numbers in circles part a digest',
    '①北山光电：总裁周启辞职；②远衡能源：董事长林越退休。',
    [['北山光电'], ['远衡能源']],
  ],
  ['a name in Latin letters may stand behind it', '青石鸣（Azure Mist）宣布成立数据部，由林越负责。', [['青石鸣']]],
];

test.each(COMPANIES)('%s', (_why, text, companies) => {
  expect(companiesOf(text)).toEqual(companies);
});

test('a meeting of the leaders is no company', () => {
  expect(companiesOf('经总裁办公会、总经理办公会研究决定，任命林越为总经理。')).toEqual([]);
});

test('a board that is changed is no company', () => {
  expect(companiesOf('云岚董事会换血：周启明任总裁。')).toEqual([['云岚']]);
});

test('what many do is told of nobody', () => {
  const { events } = extract(documentOf('云岚集团总裁周启明今日表示，也有不少公司裁撤了品牌部。'), grammar);
  expect(events).toEqual([]);
});

test('nobody of a sponsor holds his title at the company that announces', () => {
  const { roles } = extract(documentOf('云岚集团公告，周启明辞任总裁。保荐代表人林越表示没有影响。'), grammar);
  expect(roles.map(({ organization }) => organization)).toEqual(['organization:云岚集团', null]);
});

test('a title of the state is held at no company', () => {
  const { roles } = extract(documentOf('云岚集团今日宣布开业，副市长周启明、云岚集团总裁林越出席。'), grammar);
  expect(roles.map(({ title, organization }) => [title, organization])).toEqual([
    ['副市长', null],
    ['总裁', 'organization:云岚集团'],
  ]);
  const officers = extract(documentOf('云岚集团今日公告，市场总监周启明、区域总监林越辞职。'), grammar).roles;
  expect(officers.map(({ organization }) => organization)).toEqual(['organization:云岚集团', 'organization:云岚集团']);
});
