import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../src/mention/numbers.ts';
import { findFigures } from '../../src/rules/figure/find.ts';
import { fold } from '../../src/segment/fold.ts';
import { splitSentences } from '../../src/segment/sentences.ts';

const amounts = (raw: string): string[] =>
  findNumbers(fold(raw), { publishedOn: null }).quantities.map(({ value, unit }) => `${value} ${unit}`);

describe('cells without a unit are in the unit that the table, its column or their label has', () => {
  test.each([
    [
      '单位：万元\n项目 本期 上期\n收入 386,200 336,700\n成本 1,200 1,100',
      ['3862000000 CNY', '3367000000 CNY', '12000000 CNY', '11000000 CNY'],
    ],
    ['单位：万元\n收入 386 336\n净利润 12 (1,411)', ['3860000 CNY', '3360000 CNY', '120000 CNY', '-14110000 CNY']],
    [
      '项目 5月 同比\n业务量（亿票） 20.8 9.2%\n周转量（百万人公里） 8 5%\n国内 6 2%',
      ['2080000000 count', '9.2 percent', '8000000 count', '5 percent', '6000000 count', '2 percent'],
    ],
    [
      '（人民币百万元）\n收入 386 336\n成本 12 -11',
      ['386000000 CNY', '336000000 CNY', '12000000 CNY', '-11000000 CNY'],
    ],
    ['单位：万美元\n收入 386 336\n毛利率 12.5 11.5', ['3860000 USD', '3360000 USD', '12.5 percent', '11.5 percent']],
    [
      '单位：万元\n项目 本期 增减（%）\n收入 386 14.7\n成本 12 9.5',
      ['3860000 CNY', '14.7 percent', '120000 CNY', '9.5 percent'],
    ],
    ['（金额单位：人民币万元）\n收入 1,234.5\n成本：12\n员工人数 120', ['12345000 CNY', '120000 CNY', '120 count']],
    ['单位：万元\n报告日期：2023\n收入：12', ['2023 count', '120000 CNY']],
    [
      '单位：万元\n其中：主营业务收入 386 336\n其他收入 12 9',
      ['3860000 CNY', '3360000 CNY', '120000 CNY', '90000 CNY'],
    ],
    [
      '单位：万元\n项目 本期 上期\n收入 386 336\n项目 期末 期初\n总资产 820 650',
      ['3860000 CNY', '3360000 CNY', '8200000 CNY', '6500000 CNY'],
    ],
    [
      '单位：万元\n项目 本期 上期\n收入 386 336\n员工如下。\n项目 期末 期初\n员工 820 650',
      ['3860000 CNY', '3360000 CNY', '820 count', '650 count'],
    ],
    ['单位：亿元\n收入 12.5\n单位：万元\n成本 12\n\n门店 120', ['1250000000 CNY', '120000 CNY', '120 count']],
    [
      '项目\t本期\t增减\n收入（亿元）\t12.5\t23.8%\n用户数（万户）\t12\t9%',
      ['1250000000 CNY', '23.8 percent', '120000 count', '9 percent'],
    ],
    [
      '| 项目 | 本期（万元） |  上期 |\n| --- | --: | :-: |\n| 收入 | 386 | 336 |\n| 成本（亿元） | 12 | 9 |',
      ['3860000 CNY', '336 count', '1200000000 CNY', '900000000 CNY'],
    ],
  ])('%j', (text, found) => {
    expect(amounts(text)).toEqual(found);
  });

  test.each([
    [
      'a table without a unit',
      '项目 本期 上期\n员工 386 336\n门店 12 11',
      ['386 count', '336 count', '12 count', '11 count'],
    ],
    ['one line alone is no table', '单位：万元\n收入 386 336', ['386 count', '336 count']],
  ])('%s', (_, text, found) => {
    expect(amounts(text)).toEqual(found);
  });
});

test.each([
  ['营收30，000万元', ['300000000 CNY']],
  ['万一市场变化', []],
  ['三万一千人', ['31000 count']],
])('%s', (text, found) => {
  expect(amounts(text)).toEqual(found);
});

const figuresIn = (raw: string) => {
  const text = fold(raw);
  const { quantities, dates } = findNumbers(text, { publishedOn: '2024-02-28' });
  return findFigures({
    text,
    sentences: splitSentences(text.folded),
    mentions: [...quantities, ...dates].sort((a, b) => a.start - b.start),
    document: { title: null, publisher: null, publishedOn: { value: '2024-02-28', basis: 'given' } },
  });
};

test('a row tells the metric in its label, the period in the head of its column, and changes where the head says so', () => {
  const figures = figuresIn(
    '单位：万元\n项目 2023年 2022年 同比增减\n营业收入 386 336 14.9%\n净利润（注） 40 43 -7.0%',
  );
  expect(figures.map(({ metric, of, period, change }) => [metric?.text, of?.text, period?.text, change])).toEqual([
    ['营业收入', undefined, '2023年', null],
    ['营业收入', undefined, '2022年', null],
    ['同比增减', '营业收入', '2023年', 'yoy'],
    ['净利润', undefined, '2023年', null],
    ['净利润', undefined, '2022年', null],
    ['同比增减', '净利润', '2023年', 'yoy'],
  ]);
});

test('本月, 去年同期 and 累计 are counted from the month that the table is of', () => {
  const figures = figuresIn(
    '云岚汽车2023年9月产销快报\n单位：辆\n项目 本月数 去年同期 同比变动 本年累计 去年累计 累计同比\n产量 41 35 15% 312 268 16%\n销量 40 36 11% 305 270 12%',
  );
  expect(figures.slice(0, 6).map(({ period }) => `${period?.start} ${period?.end}`)).toEqual([
    '2023-09-01 2023-09-30',
    '2022-09-01 2022-09-30',
    '2023-09-01 2023-09-30',
    '2023-01-01 2023-09-30',
    '2022-01-01 2022-09-30',
    '2023-01-01 2023-09-30',
  ]);
});

test.each([
  [
    '营业收入分行业情况（单位：亿元）\n项目 2023年 同比增减\n厨电 46.2 10.5%\n合计 64.5 -4.4%',
    ['46.2 营业收入 厨电', '10.5% 同比增减 厨电', '64.5 营业收入 -', '-4.4% 同比增减 -'],
  ],
  [
    '单位：辆\n车型 本月销量 本年累计销量\nSUV 8,200 17,300\n轿车 4,300 9,100',
    ['8,200 销量 SUV', '17,300 累计销量 SUV', '4,300 销量 轿车', '9,100 累计销量 轿车'],
  ],
  [
    '云岚股份有限公司产销快报\n单位：辆\n项目 5月 6月\n产量 41 42\n销量 40 43\n其中：轿车 28 29\n皮卡 12 14',
    [
      '41 产量 -',
      '42 产量 -',
      '40 销量 -',
      '43 销量 -',
      '28 销量 轿车',
      '29 销量 轿车',
      '12 销量 皮卡',
      '14 销量 皮卡',
    ],
  ],
  [
    '项目 5月 同比\n周转量（百万人公里） 8,321 9.2%\n国内 6,012 5.2%\n客座率 84.2% 1.3个百分点',
    ['8,321 周转量 -', '9.2% 同比 -', '6,012 周转量 国内', '5.2% 同比 国内', '84.2% 客座率 -', '1.3个百分点 同比 -'],
  ],
])('a row whose label is no metric is of what the label names: %j', (text, found) => {
  const said = figuresIn(text).map(({ span, metric, subject }) =>
    [text.slice(span.start, span.end), metric?.text ?? '-', subject?.text ?? '-'].join(' '),
  );
  expect(said).toEqual(found);
});

test('the sign of the next cell makes no range', () => {
  expect(amounts('单位：元\n项目 本期 增减\n每股收益 2.89 -9.00%\n每股净资产 12.1 -3.5%')).toEqual([
    '2.89 CNY',
    '-9 percent',
    '12.1 CNY',
    '-3.5 percent',
  ]);
});
