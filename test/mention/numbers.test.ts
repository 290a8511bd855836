import { expect, test } from 'vitest';
import { dateInShort, quantityInShort } from '../../bench/pages/understood.ts';
import { findNumbers } from '../../src/mention/numbers.ts';
import { fold } from '../../src/segment/fold.ts';

/** All that is read in a text of 15 September 2023, and nothing besides. */
test.each<[text: string, dates: string[], quantities: string[]]>([
  ['项目位于3号楼，3号店开业。', [], []],
  ['合同2月1日到期。', ['2024-02-01…2024-02-01'], []],
  ['二三年六月公布。', ['2023-06-01…2023-06-30'], []],
  ['2021年3月至现在', ['2021-03-01…2023-09-15'], []],
  ['2023年农历腊月三十', ['2024-02-09…2024-02-09'], []],
  ['请于30日前完成交割，3日前已提交。', ['2023-09-15…2023-09-30', '2023-09-12…2023-09-12'], []],
  ['农历2023年正月二十九', ['2023-02-19…2023-02-19'], []],
  ['营收一百零五元，一百五元。', [], ['105 CNY', '150 CNY']],
  ['净利润为-6.8亿元至-5.4亿元，-3至-2亿元', [], ['-680000000…-540000000 CNY', '-300000000…-200000000 CNY']],
  ['变动-20%至30%，3%至-5%', [], ['-20…30 percent', '3 percent', '-5 percent']],
  ['增长2 1/3倍，1 2/3，排名前三的', [], ['2.3333333333 times', '1.6666666667 ratio', '3 count']],
  ['预计亏损8.5亿元至7.2亿元，盈利8亿元至7亿元', [], ['720000000…850000000 CNY', '800000000 CNY', '700000000 CNY']],
  ['营收分别为58.6、66.2、74.8亿元', [], ['5860000000 CNY', '6620000000 CNY', '7480000000 CNY']],
  ['票价由680块涨到890块，3块地', [], ['680 CNY', '890 CNY']],
  ['收入$3.2 billion、US$45m', [], ['3200000000 USD', '45000000 USD']],
  ['收益HK$12.3bn、RMB 30 million', [], ['12300000000 HKD', '30000000 CNY']],
  ['派息€30 Million，估值1.5bn美元、45m美元', [], ['30000000 EUR', '1500000000 USD', '45000000 USD']],
  ['指引US$1.40 billion至US$1.46 billion，$45-50m', [], ['1400000000…1460000000 USD', '45000000…50000000 USD']],
  ['全长45m，产量2.1t，交付1.2 million台', [], ['45 metre', '2.1 tonne', '1200000 count']],
  ['拥有12 million users，5 million yuan', [], ['12000000 count', '5000000 CNY']],
  ['集装箱230万标箱，银幕718块。', [], ['2300000 teu', '718 count']],
  ['容量5千字节，写了5千字。', [], ['5 kilobyte', '5000 count']],
  [
    '单位：万元\n项目\t本期\t变动\n收入\t386\t增长12%\n成本\t12\t增长9%',
    [],
    ['3860000 CNY', '12 percent', '120000 CNY', '9 percent'],
  ],
])('%s', (text, dates, quantities) => {
  const found = findNumbers(fold(text), { publishedOn: '2023-09-15' });
  expect(found.dates.map(dateInShort)).toEqual(dates);
  expect(found.quantities.map(quantityInShort)).toEqual(quantities);
});

test('a month of a fiscal year that nobody has named has no days', () => {
  const { dates } = findNumbers(fold('2023财年同月'), { publishedOn: '2023-09-15' });
  expect(dates.map(({ period }) => [period.start, period.end])).toEqual([[null, null]]);
});
