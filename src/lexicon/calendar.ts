/** Words for days and stretches of time. Numbers are counted from the day the text appeared, unless said otherwise. */
import { words } from './words.ts';

/** The year before the first of the Republic, by which Taiwan counts: 民國1年 is 1912. */
export const YEAR_BEFORE_MINGUO = 1911;

/** Years, counted from this one. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  这一年: 0,
  今年度: 0,
  本年度: 0,
  去年: -1,
  去年度: -1,
  前年: -2,
  大前年: -3,
  明年: 1,
  明年度: 1,
  来年: 1,
  下一年: 1,
  下年度: 1,
  后年: 2,
  大后年: 3,
};

/** Years that take up the one named before, or this one. */
export const ANAPHORIC_YEARS: Readonly<Record<string, number>> = {
  当年: 0,
  同年: 0,
  次年: 1,
  翌年: 1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  上一年度: -1,
  本财年: 0,
  该财年: 0,
  上财年: -1,
  上一财年: -1,
  上个财年: -1,
  下财年: 1,
  下一财年: 1,
};

/** The year the sentence has named, or this one. */
export const WHOLE_YEAR = '全年';

/** Months, counted from this one. */
export const RELATIVE_MONTHS: Readonly<Record<string, number>> = {
  本月: 0,
  这个月: 0,
  上月: -1,
  上个月: -1,
  上一个月: -1,
  下月: 1,
  下个月: 1,
  下一个月: 1,
};

export const ANAPHORIC_MONTHS: Readonly<Record<string, number>> = { 当月: 0, 同月: 0, 次月: 1, 翌月: 1 };

/** Quarters, counted from this one. */
export const RELATIVE_QUARTERS: Readonly<Record<string, number>> = {
  本季度: 0,
  本季: 0,
  这个季度: 0,
  上季度: -1,
  上季: -1,
  上个季度: -1,
  上一季度: -1,
  上一季: -1,
  下季度: 1,
  下个季度: 1,
  下一季度: 1,
};

/** Weeks, counted from this one (Monday to Sunday). */
export const RELATIVE_WEEKS: Readonly<Record<string, number>> = {
  本周: 0,
  这周: 0,
  本星期: 0,
  这个星期: 0,
  这星期: 0,
  这个礼拜: 0,
  上周: -1,
  上一周: -1,
  上星期: -1,
  上个星期: -1,
  上礼拜: -1,
  上个礼拜: -1,
  上上周: -2,
  下周: 1,
  下一周: 1,
  下星期: 1,
  下个星期: 1,
  下礼拜: 1,
  下个礼拜: 1,
};

/** Days, counted from today. The second word of 今晚 says only when in the day. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  今晚: 0,
  今早: 0,
  今晨: 0,
  今夜: 0,
  即日: 0,
  本日: 0,
  全天: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  昨早: -1,
  前天: -2,
  前日: -2,
  前晚: -2,
  大前天: -3,
  大前晚: -3,
  明天: 1,
  明日: 1,
  明晚: 1,
  明早: 1,
  后天: 2,
  后早: 2,
  大后天: 3,
  大后早: 3,
  大大后天: 4,
};

/** Days that take up the one named before, or today. */
export const ANAPHORIC_DAYS: Readonly<Record<string, number>> = {
  当天: 0,
  当日: 0,
  当晚: 0,
  同日: 0,
  同一天: 0,
  次日: 1,
  翌日: 1,
};

export const WEEKDAY_HEADS: readonly string[] = ['周', '星期', '礼拜'];
export const WEEKDAYS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };

/** Years taken together: the first, counted from this one, and how many. */
export const YEARS_TOGETHER: Readonly<Record<string, readonly [number, number]>> = {
  今明两年: [0, 2],
  去今两年: [-1, 2],
  今明后三年: [0, 3],
};

/** Parts of a year as months. */
export const YEAR_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  上半年度: [1, 6],
  半年度: [1, 6],
  半年报: [1, 6],
  下半年: [7, 12],
  下半年度: [7, 12],
  H1: [1, 6],
  H2: [7, 12],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  首季: [1, 3],
  首季度: [1, 3],
  末季: [10, 12],
  年初: [1, 2],
  年中: [6, 7],
  年底: [11, 12],
  年末: [11, 12],
  岁末: [11, 12],
  暑假: [7, 8],
  首月: [1, 1],
};

/** The same words right after a year, without its own 年. */
export const AFTER_YEAR_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 2],
  底: [11, 12],
  末: [11, 12],
  伊始: [1, 1],
  中: [6, 7],
  中报: [1, 6],
};

/** Feasts by month and day. The longer words also name the days around them. */
export const FIXED_FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  元旦节: [1, 1],
  情人节: [2, 14],
  妇女节: [3, 8],
  三八节: [3, 8],
  植树节: [3, 12],
  劳动节: [5, 1],
  青年节: [5, 4],
  儿童节: [6, 1],
  建党节: [7, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆: [10, 1],
  国庆节: [10, 1],
  万圣节: [10, 31],
  双11: [11, 11],
  双十一: [11, 11],
  双12: [12, 12],
  双十二: [12, 12],
  平安夜: [12, 24],
  圣诞: [12, 25],
  圣诞节: [12, 25],
};

/** Feasts written as bare numbers, that need one of the words beside them to be a feast. */
export const NUMBER_FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  五一: [5, 1],
  十一: [10, 1],
  六一: [6, 1],
  三八: [3, 8],
  七一: [7, 1],
  八一: [8, 1],
};
export const FEAST_COMPANIONS: readonly string[] = words(`
期间 假期 黄金周 小长假 长假 国庆 劳动节 节假日 建军节 儿童节
`);

/** 618, which is a feast wherever it is no quantity. */
export const JUNE_FEASTS: readonly string[] = ['618', '6·18', '6.18', '六一八'];

/** Feasts by lunar month and day. */
export const LUNAR_FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  春节: [1, 1],
  大年初一: [1, 1],
  元宵: [1, 15],
  元宵节: [1, 15],
  端午: [5, 5],
  端午节: [5, 5],
  七夕: [7, 7],
  七夕节: [7, 7],
  中秋: [8, 15],
  中秋节: [8, 15],
  重阳节: [9, 9],
  腊八: [12, 8],
  腊八节: [12, 8],
};

/** The eve of the lunar year that follows. */
export const LUNAR_EVE: readonly string[] = ['除夕', '大年三十', '年三十'];

/** Feasts on the nth weekday (Sunday is 7) of a month. */
export const WEEKDAY_FEASTS: Readonly<Record<string, readonly [number, number, number]>> = {
  母亲节: [5, 2, 7],
  父亲节: [6, 3, 7],
  感恩节: [11, 4, 4],
};

/** How many days a feast lasts with 期间, 假期 or 长假. */
export const FEAST_LENGTHS: Readonly<Record<string, number>> = {
  国庆: 7,
  国庆节: 7,
  十一: 7,
  春节: 7,
  五一: 5,
  元旦: 3,
  中秋: 3,
  端午: 3,
  清明: 3,
};
export const FEAST_SPANS: readonly string[] = ['期间', '假期', '长假', '黄金周', '小长假'];

/** Thirds and edges of a month, as days; 0 is the last. */
export const MONTH_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 0],
  初: [1, 5],
  月初: [1, 5],
  底: [25, 0],
  月底: [25, 0],
  末: [25, 0],
  月末: [25, 0],
  中: [11, 20],
};

/** Seasons by the solar terms that open them and the next. */
export const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  春: ['立春', '立夏'],
  春季: ['立春', '立夏'],
  春天: ['立春', '立夏'],
  夏季: ['立夏', '立秋'],
  夏天: ['立夏', '立秋'],
  秋季: ['立秋', '立冬'],
  秋天: ['立秋', '立冬'],
  冬季: ['立冬', '立春'],
  冬天: ['立冬', '立春'],
};

/** Times of day: they widen the words of a date and change nothing else. */
export const DAY_PARTS: readonly string[] = words(`
凌晨 清晨 早晨 早上 早间 早盘 上午 午前 中午 正午 午间 午盘 午后 下午 傍晚 晚上 晚间 晚 夜晚 夜间 夜里 半夜 深夜 午夜
盘前 盘中 盘后 收盘后 早 后半夜 黎明 白天 当晚
`);

/** The words of time that follow a number and point before or after today, with how a length is counted. */
export const LENGTH_UNITS: Readonly<
  Record<string, 'day' | 'working' | 'week' | 'month' | 'quarter' | 'year' | 'hour' | 'instant'>
> = {
  天: 'day',
  日: 'day',
  个工作日: 'working',
  工作日: 'working',
  个交易日: 'working',
  交易日: 'working',
  周: 'week',
  星期: 'week',
  个星期: 'week',
  个礼拜: 'week',
  月: 'month',
  个月: 'month',
  个季度: 'quarter',
  季度: 'quarter',
  季: 'quarter',
  年: 'year',
  小时: 'hour',
  个小时: 'hour',
  钟头: 'hour',
  个钟头: 'hour',
  个钟: 'hour',
  分钟: 'instant',
  刻钟: 'instant',
  秒: 'instant',
  秒钟: 'instant',
};

/** 前三季度, 近三年, 年内, 本报告期末: when, in words, for patterns. No name of a company is one. */
export const TIME_WORDS =
  '(?:过去[一二两三四五六七八九十几数]{1,2}[年月周天]|(?:最?近|未来|今后|首|前)[一二两三四五六七八九十几数]{1,2}个?(?:[年月周天]|季度)|(?:[上下前后]半|[今去前明本当全近同单每上次])年|(?:[本上下当单前第首]?[一二三四]?个?季|[本上全财]?年|半年)度|(?:前[一二三]|第[一二三四]|[本当单首上下])季|[本当单上下次首][月周日天]|(?:[本当同上该]|[本该]?报告)?期|[年月](?=[内末初底中])|季)[内末初底中]?';

/** A year of our time, in digits or in characters, for patterns. */
export const YEAR = '(?:(?:19|20)\\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2})';
