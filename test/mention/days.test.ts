import { describe, expect, test } from 'vitest';
import { addMonths, day, iso, parts, weekday } from '../../src/mention/date/days.ts';
import { lunarDay, lunarEve, solarTerm } from '../../src/mention/date/lunar.ts';
import { findNumbers } from '../../src/mention/numbers.ts';
import { fold } from '../../src/segment/fold.ts';

test('days agree with the calendar of the language for two centuries', () => {
  for (let at = day(1900, 1, 1); at <= day(2100, 12, 31); at++) {
    const date = new Date(at * 864e5);
    const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
    if (iso(at) !== date.toISOString().slice(0, 10)) expect(iso(at)).toBe(date.toISOString().slice(0, 10));
    if (parts(at).date !== expected.date) expect(parts(at)).toEqual(expected);
    if (weekday(at) !== (date.getUTCDay() || 7)) expect(weekday(at)).toBe(date.getUTCDay() || 7);
  }
  expect(day(2024, 3, 0)).toBe(day(2024, 2, 29));
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2023-11-30', 3, '2024-02-29'],
] as const)('%s moved by %i months is %s', (from, months, to) => {
  expect(iso(addMonths(Date.parse(from) / 864e5, months))).toBe(to);
});

describe('the lunar calendar', () => {
  test.each([
    [2016, '2016-02-08'],
    [2020, '2020-01-25'],
    [2024, '2024-02-10'],
    [2027, '2027-02-06'],
    [2033, '2033-01-31'],
  ])('%i begins on %s', (year, first) => expect(iso(lunarDay(year, 1, 1) ?? 0)).toBe(first));

  test('months behind a leap month', () => {
    expect(iso(lunarDay(2020, 8, 15) ?? 0)).toBe('2020-10-01');
    expect(iso(lunarDay(2020, 4, 1, true) ?? 0)).toBe('2020-05-23');
    expect(lunarDay(2021, 4, 1, true)).toBeNull();
  });

  test('the eve and the solar terms', () => {
    expect(iso(lunarEve(2023) ?? 0)).toBe('2024-02-09');
    expect(iso(solarTerm(2024, '清明', false) ?? 0)).toBe('2024-04-04');
    expect(iso(solarTerm(2024, '冬至', true) ?? 0)).toBe('2024-12-21');
  });
});

describe('without a publication date no year is guessed', () => {
  test.each([
    ['12月2日公布', '--12-02', '--12-02'],
    ['5月公布', '--05-01', '--05-31'],
    ['2月公布', '--02-01', null],
    ['今年公布', null, null],
    ['2016年12月2日公布', '2016-12-02', '2016-12-02'],
  ])('%s', (text, start, end) => {
    const { dates } = findNumbers(fold(text), { publishedOn: null });
    expect(dates.map(({ period }) => [period.start, period.end])).toEqual([[start, end]]);
  });
});

test.each([
  ['2023财年第一季度', '03-31', '2022-04-01', '2022-06-30'],
  ['2023财年', '03-31', '2022-04-01', '2023-03-31'],
  ['2023财年', '06-30', '2022-07-01', '2023-06-30'],
  ['2024财年', '02-28', '2023-03-01', '2024-02-29'],
  ['2023财年下半年', '12-31', '2023-07-01', '2023-12-31'],
])('%s of an organisation whose fiscal year ends on %s', (text, fiscalYearEnd, start, end) => {
  const { dates } = findNumbers(fold(text), { publishedOn: '2023-09-15', fiscalYearEnd });
  expect(dates.map(({ period }) => [period.start, period.end])).toEqual([[start, end]]);
});

test.each([
  ['民國113年3月1日', '2024-03-01', '2024-03-01'],
  ['中華民國一百一十三年三月一日', '2024-03-01', '2024-03-01'],
  ['民國一一三年八月九日', '2024-08-09', '2024-08-09'],
  ['民國98年', '2009-01-01', '2009-12-31'],
  ['113年7月1日', '2024-07-01', '2024-07-01'],
  ['112年度', '2023-01-01', '2023-12-31'],
  ['113/04/01', '2024-04-01', '2024-04-01'],
])('%s is counted from the year before the Republic began', (text, start, end) => {
  const { dates } = findNumbers(fold(text), { publishedOn: '2024-09-15' });
  expect(dates.map(({ period }) => [period.text, period.start, period.end])).toEqual([[text, start, end]]);
});

test.each(['有113年历史', '生产113台', '民国时期', '2/3董事出席', '当日达业务'])('%s is no date', text => {
  expect(findNumbers(fold(text), { publishedOn: '2024-09-15' }).dates).toEqual([]);
});

test.each([
  ['5/1生效', '5/1', '2024-05-01'],
  ['今（21）日公告', '今（21）日', '2024-09-21'],
])('%s says a day', (text, words, day) => {
  const { dates } = findNumbers(fold(text), { publishedOn: '2024-09-21' });
  expect(dates.map(({ period }) => [period.text, period.start])).toEqual([[words, day]]);
});

test('谷雨生 is somebody, and no day', () => {
  const text = '谷雨生、周一鸣持股。谷雨前上线。';
  const people = [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
  ];
  const { dates } = findNumbers(fold(text), { publishedOn: '2024-03-15', people });
  expect(dates.map(({ start }) => start)).toEqual([10]);
});

test('前, 后 and 首 may belong to the word before', () => {
  const { dates } = findNumbers(fold('目前年产能3万吨，建成后年产能5万吨，上线首月流水1亿元。'), {
    publishedOn: '2024-03-15',
  });
  expect(dates).toEqual([]);
});

test.each([
  ['2023年收入3亿元。其中下半年收入2亿元，全年亏损1亿元。', ['2023-01-01', '2023-07-01', '2023-01-01']],
  [
    '2023年收入3亿元。全年目标5亿元，下半年公司计划开店。一季度收入1亿元。',
    ['2023-01-01', '2024-01-01', '2024-07-01', '2024-01-01'],
  ],
])('%s is told in March 2024: what is far from over is of the year spoken of, unless it is aimed at', (text, found) => {
  const { dates } = findNumbers(fold(text), { publishedOn: '2024-03-15' });
  expect(dates.map(({ period }) => period.start)).toEqual(found);
});

test('what was to come is counted from the day on which it was told', () => {
  const { dates } = findNumbers(fold('2月20日宣布，林越将于3月1日卸任。'), { publishedOn: '2024-03-15' });
  expect(dates.map(({ period }) => period.start)).toEqual(['2024-02-20', '2024-03-01']);
});

test('a number in a row of documents is no day, and a day that the month does not have is of another month', () => {
  const { dates } = findNumbers(fold('金复〔2024〕31号文称，将于31日开会。'), { publishedOn: '2024-06-25' });
  expect(dates.map(({ period }) => [period.text, period.start])).toEqual([['31日', '2024-07-31']]);
});

test.each([
  ['公司2021年成立。第四季度营收12亿元。', ['2021-01-01', '--10-01']],
  ['营收较2022年增长8%。四季度开店。', ['2022-01-01', '--10-01']],
  ['2021年营收3亿元。四季度开店。', ['2021-01-01', '2021-10-01']],
])('a year in which something began, or that is compared with, is not the year of a quarter: %s', (text, found) => {
  const { dates } = findNumbers(fold(text), { publishedOn: null });
  expect(dates.map(({ period }) => period.start)).toEqual(found);
});

test.each([
  ['过去一年，全年收入3亿元，四季度亏损。', '2026-01-06', ['2025-01-01', '2025-01-01', '2025-10-01']],
  ['全年收入3亿元，四季度亏损。', '2026-01-06', ['2025-01-01', '2025-10-01']],
  ['全年目标5亿元。', '2026-01-06', ['2026-01-01']],
  ['税前年薪50万元。', '2024-08-28', []],
  ['预计上半年净利润2亿元。', '2026-07-15', ['2026-01-01']],
  ['2026年1-6月收入3亿元，2025年1-6月2亿元。报告期内…', '2026-08-28', ['2026-01-01', '2025-01-01', '2026-01-01']],
  ['上半年收入3亿元（2025年：5亿元）；期内…', '2026-08-28', ['2026-01-01', '2025-01-01', '2026-01-01']],
  ['二季度毛利率由一年前的50%升至54%。去年同期…', '2026-08-28', ['2026-04-01', '2025-01-01', '2025-04-01']],
])('%s, told on %s', (text, publishedOn, starts) => {
  expect(findNumbers(fold(text), { publishedOn }).dates.map(date => date.period.start)).toEqual(starts);
});
