/** Reads one moment at a place in the text: an optional year and a part of it. */
import { FEAST_LENGTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { characterSet } from '../character-sets.ts';
import { isChineseNumeral } from '../quantity/numeral.ts';
import { isHan, isLatin } from '../quantity/unit.ts';
import {
  AFTER_YEAR,
  CALENDAR,
  type CalendarWord,
  COMPANIONS,
  DAY_PART,
  dayPart,
  HEADS,
  JUNE_FEASTS,
  MONTH_PART,
  monthDays,
  monthPart,
  monthsPart,
  NUMBER_FEASTS,
  SEASONS,
  SPANS,
  weekdayPart,
  weekPart,
  yearPart,
} from './calendar-words.ts';
import { day, isDate, monthExtent, nthWeekday, parts as partsOf } from './days.ts';
import { lunarDay, lunarMonth } from './lunar.ts';
import type { Moment, Part, YearReference } from './moment.ts';
import { readLunarDay, readSmall, readYearDigits, type Small } from './small.ts';

interface PartRead {
  readonly part: Part;
  readonly end: number;
}

/** The moment at `at`, or null. */
export function readMoment(text: string, at: number): Moment | null {
  const year = readYear(text, at);
  if (year === null) {
    const rest = readPart(text, at, false);
    return rest === null ? null : { start: at, end: rest.end, year: null, part: rest.part };
  }
  const from = pastJoint(text, year.end);
  const rest = readPart(text, from, true) ?? (from > year.end ? readPart(text, year.end, true) : null);
  if (rest === null) return year.whole ? { start: at, end: year.end, year: year.reference, part: null } : null;
  const end = from < rest.end ? rest.end : year.end;
  return { start: at, end, year: year.reference, part: rest.part };
}

/** 的, a space or a comma between a year and what follows it. */
function pastJoint(text: string, at: number): number {
  let from = at;
  if (text.charAt(from) === '的') from++;
  if (
    '，,'.includes(text.charAt(from) || '。') &&
    /^[，,] ?[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}[日号]/.test(text.slice(from, from + 10))
  )
    from++;
  while (text.charCodeAt(from) === 32 && from < at + 3) from++;
  return from;
}

interface YearRead {
  readonly reference: YearReference;
  readonly end: number;
  /** It says a year even with nothing after it. */
  readonly whole: boolean;
}

function readYear(text: string, at: number): YearRead | null {
  const word = CALENDAR.from(text, at);
  if (word?.value.is === 'year') return { reference: word.value.year, end: word.end, whole: true };
  if (text.startsWith('FY', at)) return fiscalYear(text, at + 2);
  const long = readYearDigits(text, at, 4);
  if (long !== null && long.value >= 1800 && long.value < 2200) return writtenYear(text, long);
  const short = readYearDigits(text, at, 2);
  if (short === null || text.charAt(short.end) !== '年') return null;
  const value = short.value + (short.value <= 32 ? 2000 : 1900);
  const spoken =
    isChineseNumeral(text, at) && (text.charAt(at) === '零' || text.charAt(at) === '〇' || short.value >= 80);
  const alone = at === 0 && short.end + 1 === text.length;
  return { reference: { kind: 'written', value, fiscal: false }, end: short.end + 1, whole: spoken || alone };
}

function fiscalYear(text: string, at: number): YearRead | null {
  const digits = readYearDigits(text, at, 4) ?? readYearDigits(text, at, 2);
  if (digits === null) return null;
  const value = digits.value < 100 ? 2000 + digits.value : digits.value;
  return { reference: { kind: 'written', value, fiscal: true }, end: digits.end, whole: true };
}

const YEAR_WORD = / ?(?:(财政年度|财年)|年度|年(?!代))/y;

function writtenYear(text: string, digits: Small): YearRead | null {
  YEAR_WORD.lastIndex = digits.end;
  const found = YEAR_WORD.exec(text);
  const value = digits.value;
  if (found !== null) {
    const fiscal = found[1] !== undefined;
    return { reference: { kind: 'written', value, fiscal }, end: YEAR_WORD.lastIndex, whole: true };
  }
  const next = text.charAt(digits.end);
  const quarter = next === 'Q' || next === 'H' || (next === '第' && text.charAt(digits.end + 2) === '季');
  return quarter ? { reference: { kind: 'written', value, fiscal: false }, end: digits.end, whole: false } : null;
}

function readPart(text: string, at: number, hasYear: boolean): PartRead | null {
  return (
    readWord(text, at, hasYear) ??
    readLunar(text, at, hasYear) ??
    readFirst(text, at, hasYear) ??
    readNumbered(text, at, hasYear) ??
    readWeekday(text, at) ??
    readTimeOfDay(text, at) ??
    (hasYear ? readAfterYear(text, at) : readSeason(text, at))
  );
}

function readSeason(text: string, at: number): PartRead | null {
  const season = SEASONS.from(text, at);
  return season === null || season.end - at < 2 || text.charAt(season.end) === '赛'
    ? null
    : { part: season.value, end: season.end };
}

function readAfterYear(text: string, at: number): PartRead | null {
  const found = AFTER_YEAR.from(text, at);
  if (found !== null && !'期次学国'.includes(text.charAt(found.end) || '。'))
    return { part: monthsPart(found.value[0], found.value[1]), end: found.end };
  const season = SEASONS.from(text, at);
  if (season !== null && !'招节运季'.includes(text.charAt(season.end) || '。'))
    return { part: season.value, end: season.end };
  const half = /^(?:报告期|全年|以来)/.exec(text.slice(at, at + 3));
  return half?.[0] === '全年' ? { part: monthsPart(1, 12), end: at + 2 } : null;
}

/** Words that would make another word of a calendar word: 本周期, 前天津, 今日头条. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  本周: '期',
  上周: '期',
  前天: '津',
  明天: '系',
  今日: '头',
  本日: '本',
  当天: '地',
  全天: '候',
  年中: '国',
  年初: '期',
  元旦: '',
  大雪: '山球',
  小雪: '糕',
  本季: '报',
  上季: '',
  国庆: '',
  圣诞: '',
};

function readWord(text: string, at: number, hasYear: boolean): PartRead | null {
  const found = CALENDAR.from(text, at);
  if (found === null) return readNumberFeast(text, at);
  const { value, end } = found;
  if (NOT_BEFORE[text.slice(at, end)]?.includes(text.charAt(end) || '。') === true) return null;
  if (value.is === 'year') return null;
  if (value.is === 'week') return readWeek(text, end, value.offset);
  if (value.is === 'month') return inMonth(text, end, { offset: value.offset, anaphoric: value.anaphoric });
  if (text.charAt(at) === '年' && !hasYear && isYearCount(text, at)) return null;
  return feastOr(text, at, end, value);
}

/** 3年底, 每年初: the 年 counts years. */
function isYearCount(text: string, at: number): boolean {
  return isChineseNumeral(text, at - 1) || /[\d每周青少]/.test(text.charAt(at - 1));
}

function feastOr(text: string, at: number, end: number, value: CalendarWord & { is: 'part' }): PartRead {
  if (value.feast === undefined) {
    const edge = value.part.precision === 'quarter' ? quarterEdge(text, end, value.part) : null;
    return edge ?? { part: value.part, end: value.daily ? pastTime(text, end) : end };
  }
  const length = FEAST_LENGTHS[text.slice(at, end)];
  const span = SPANS.from(text, end);
  if (span !== null) return { part: value.feast(length ?? 1), end: span.end };
  return { part: value.part, end: pastTime(text, end) };
}

function readNumberFeast(text: string, at: number): PartRead | null {
  const june = JUNE_FEASTS.from(text, at);
  if (june?.value.is === 'part' && standsAsFeast(text, at, june.end)) return feastOr(text, at, june.end, june.value);
  const found = NUMBER_FEASTS.from(text, at);
  if (found?.value.is !== 'part' || COMPANIONS.from(text, found.end) === null) return null;
  if (isChineseNumeral(text, at - 1)) return null;
  return feastOr(text, at, found.end, found.value);
}

/** 618 is a feast unless it counts or measures something. */
function standsAsFeast(text: string, at: number, end: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if (/[\d.,，A-Za-z¥￥$+\-/]/.test(before)) return false;
  return !/[\d.,%万亿元个家名人件台套倍年月日号点分亩吨美港欧:：/\-A-Za-z]/.test(after);
}

function readWeek(text: string, end: number, offset: number): PartRead {
  const again = HEADS.from(text, end)?.end ?? end;
  const which = WEEKDAYS[text.charAt(again)];
  if (which === undefined) return { part: weekPart(offset), end };
  return { part: weekdayPart(which, offset), end: pastTime(text, again + 1) };
}

/** 周五, 星期天; not 周一鸣 or 一周三次. */
function readWeekday(text: string, at: number): PartRead | null {
  const head = HEADS.from(text, at);
  if (head === null) return null;
  const which = WEEKDAYS[text.charAt(head.end)];
  const before = text.charAt(at - 1);
  if (
    which === undefined ||
    isChineseNumeral(text, at - 1) ||
    (before !== '' && '每第两数几本上下这一'.includes(before))
  )
    return null;
  const after = text.charAt(head.end + 1);
  const short = head.end - at === 1;
  if (
    short &&
    after !== '' &&
    isHan(after.charCodeAt(0)) &&
    DAY_PART.from(text, head.end + 1) === null &&
    !'要将起前后召发宣公收开举到至的在是）'.includes(after)
  ) {
    return null;
  }
  return { part: weekdayPart(which, null), end: pastTime(text, head.end + 1) };
}

/** 前三季度, 前10个月, 首月. */
function readFirst(text: string, at: number, hasYear: boolean): PartRead | null {
  const first = text.charAt(at);
  if (first !== '前' && first !== '首' && first !== '后') return null;
  const count = readSmall(text, at + 1) ?? pair(text, at + 1);
  if (count === null || count.value < 1 || count.value > 12) return null;
  const unit = /^个?(季度|月|季)(?!以?[前内来])/.exec(text.slice(count.end, count.end + 4));
  if (unit === null || (first === '后' && !hasYear)) return null;
  const end = count.end + unit[0].length;
  if (text.charAt(at - 1) === '的' && unit[1] === '月') return { part: firstMonths(count.value), end };
  const months = unit[1] === '月' ? count.value : count.value * 3;
  if (months > 12) return null;
  return { part: first === '后' ? monthsPart(13 - months, 12) : fromJanuary(months), end };
}

function fromJanuary(months: number): Part {
  const part = monthsPart(1, months);
  return { ...part, choice: 'started' };
}

/** 首发的前两个月: counted from the launch, which was named before. */
function firstMonths(months: number): Part {
  return {
    of: 'anchor',
    precision: 'month',
    choice: 'same',
    within: (anchor, _today) => {
      const start = new Date(anchor.start * 864e5);
      return {
        start: anchor.start,
        end: day(start.getUTCFullYear(), start.getUTCMonth() + 1 + months, start.getUTCDate()) - 1,
      };
    },
  };
}

function pair(text: string, at: number): Small | null {
  return text.charAt(at) === '两' ? { value: 2, end: at + 1 } : null;
}

/** What begins with a number: months, days, quarters, and stretches of them (1-10月). */
function readNumbered(text: string, at: number, hasYear: boolean): PartRead | null {
  const ordinal = text.charAt(at) === '第';
  const from = ordinal ? at + 1 : at;
  const first = readSmall(text, from);
  if (first === null) return null;
  const second = secondNumber(text, first.end);
  const last = second ?? first;
  const unitAt = text.charCodeAt(last.end) === 32 ? last.end + 1 : last.end;
  const unit = text.charAt(unitAt);
  if (unit === '季') return readQuarter(text, unitAt, first.value, last.value, ordinal || hasYear);
  if (unit === 'Q' && last.value <= 4 && !isLatin(text.charCodeAt(unitAt + 1)))
    return { part: quarters(first.value, last.value), end: unitAt + 1 };
  if (ordinal) return hasYear ? readNthOfYear(text, last) : null;
  if (unit === '月') return readMonth(text, unitAt + 1, first.value, last.value);
  if (unit === '日' || unit === '号') return readDays(text, unitAt + 1, first.value, last.value, unit);
  return second === null ? slashedDay(text, first) : null;
}

const BETWEEN = / ?(?:至|到|[-–—－~～〜]{1,2}) ?/y;

function secondNumber(text: string, at: number): Small | null {
  BETWEEN.lastIndex = at;
  return BETWEEN.test(text) ? readSmall(text, BETWEEN.lastIndex) : null;
}

function quarters(first: number, last: number): Part {
  return monthsPart(first * 3 - 2, last * 3);
}

/** 三季度, 第三季; without 度 only after 第 or a year. */
function readQuarter(text: string, at: number, first: number, last: number, marked: boolean): PartRead | null {
  if (first < 1 || last > 4 || last < first) return null;
  const full = text.charAt(at + 1) === '度';
  if (!full && (!marked || '节赛刊'.includes(text.charAt(at + 1) || '。'))) return null;
  const end = at + (full ? 2 : 1);
  const part = quarters(first, last);
  return quarterEdge(text, end, part) ?? { part, end };
}

/** The first or last month of a quarter: 一季度末. */
function quarterEdge(text: string, at: number, part: Part): PartRead | null {
  const edge = text.charAt(at);
  if (edge !== '末' && edge !== '初' && edge !== '底') return null;
  if (part.of === 'month' || part.of === 'anchor') return null;
  const narrow = (extent: { start: number; end: number } | null) => {
    if (extent === null) return null;
    const { year, month } = partsOf(edge === '初' ? extent.start : extent.end);
    return monthExtent(year, month);
  };
  const end = at + 1;
  if (part.of === 'year')
    return { part: { ...part, precision: 'month', within: (year: number) => narrow(part.within(year)) }, end };
  return { part: { ...part, precision: 'month', within: (today: number) => narrow(part.within(today)) }, end };
}

/** 第一天, 第37周, 第8个月 of a year. */
function readNthOfYear(text: string, nth: Small): PartRead | null {
  const unit = /^(天|日|个?月|周|个?星期|个?礼拜)/.exec(text.slice(nth.end, nth.end + 3))?.[0];
  if (unit === undefined) return null;
  const end = nth.end + unit.length;
  if (unit === '天' || unit === '日') {
    return {
      part: yearPart(y => ({ start: day(y, 1, nth.value), end: day(y, 1, nth.value) }), 'day'),
      end: pastTime(text, end),
    };
  }
  if (unit.endsWith('月')) return nth.value > 12 ? null : { part: monthsPart(nth.value, nth.value), end };
  return { part: yearPart(y => weekOf(nthWeekday(y, 1, 1, 1), nth.value), 'day'), end };
}

const weekOf = (monday: number, nth: number): { start: number; end: number } => ({
  start: monday + (nth - 1) * 7,
  end: monday + nth * 7 - 1,
});

function readMonth(text: string, at: number, first: number, last: number): PartRead | null {
  if (first < 1 || last > 12 || last < first) return null;
  const share = text.charAt(at) === '份' && text.charAt(at + 1) !== '额';
  let end = share ? at + 1 : at;
  if (first !== last) return { part: monthsPart(first, last), end };
  if (text.charAt(end) === '的' && /^的第/.test(text.slice(end, end + 2))) end++;
  return inGivenMonth(text, end, first) ?? { part: monthsPart(first, first), end };
}

/** What narrows a month: a day, a third of it, its nth week. */
function inGivenMonth(text: string, at: number, month: number): PartRead | null {
  const lunar = text.charAt(at) === '初' || text.charAt(at) === '廿' ? readLunarDay(text, at) : null;
  if (lunar !== null)
    return { part: yearPart(y => single(lunarDay(y, month, lunar.value)), 'day'), end: pastTime(text, lunar.end) };
  if (month === 8 && text.startsWith('十五', at) && !'日号'.includes(text.charAt(at + 2) || '。')) {
    return { part: yearPart(y => single(lunarDay(y, 8, 15)), 'day'), end: pastTime(text, at + 2) };
  }
  const third = MONTH_PART.from(text, at);
  if (third !== null && !'期次学国'.includes(text.charAt(third.end) || '。')) {
    const [from, to] = third.value;
    const within = (y: number) => ({
      start: day(y, month, from),
      end: to === 0 ? day(y, month + 1, 0) : day(y, month, to),
    });
    return { part: yearPart(within, 'month'), end: third.end };
  }
  if (text.charAt(at) === '第') return nthWeekOfMonth(text, at + 1, month);
  if (text.charAt(at) === '前') return firstDays(text, at + 1, month);
  return dayOfMonth(text, at, month);
}

const single = (at: number | null): { start: number; end: number } | null =>
  at === null ? null : { start: at, end: at };

function dayOfMonth(text: string, at: number, month: number): PartRead | null {
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  const first = readSmall(text, from);
  if (first === null) return null;
  const second = secondNumber(text, first.end);
  const last = second ?? first;
  const unitAt = text.charCodeAt(last.end) === 32 ? last.end + 1 : last.end;
  const unit = text.charAt(unitAt);
  const marked = unit === '日' || unit === '号';
  if (second !== null && !marked) return bareDay(text, first, month);
  if (!marked) return bareDay(text, first, month);
  if (!isDate(month, first.value) || !isDate(month, last.value) || last.value < first.value) return null;
  const within = (y: number) => ({ start: day(y, month, first.value), end: day(y, month, last.value) });
  return { part: yearPart(within, 'day'), end: pastTime(text, unitAt + 1) };
}

/** 1月3: a day without its 日 only where nothing it could count follows. */
function bareDay(text: string, date: Small, month: number): PartRead | null {
  const next = text.charCodeAt(date.end);
  const open =
    Number.isNaN(next) ||
    (!isHan(next) && !isLatin(next) && !(next >= 48 && next <= 57) && !'.,%，:：'.includes(text.charAt(date.end)));
  const joined = text.charAt(date.end) === '至' || text.charAt(date.end) === '到';
  if (!(open || joined) || !isDate(month, date.value)) return null;
  return { part: yearPart(y => single(day(y, month, date.value)), 'day'), end: date.end };
}

function nthWeekOfMonth(text: string, at: number, month: number): PartRead | null {
  const nth = readSmall(text, at);
  if (nth === null || nth.value > 5) return null;
  const from = text.charAt(nth.end) === '个' ? nth.end + 1 : nth.end;
  const head = HEADS.from(text, from);
  if (head === null) return null;
  const which = WEEKDAYS[text.charAt(head.end)];
  if (which !== undefined)
    return { part: yearPart(y => single(nthWeekday(y, month, nth.value, which)), 'day'), end: head.end + 1 };
  return { part: yearPart(y => weekOf(nthWeekday(y, month, 1, 1), nth.value), 'day'), end: head.end };
}

function firstDays(text: string, at: number, month: number): PartRead | null {
  const count = readSmall(text, at) ?? pair(text, at);
  if (count === null || text.charAt(count.end) !== '天') return null;
  return {
    part: yearPart(y => ({ start: day(y, month, 1), end: day(y, month, count.value) }), 'day'),
    end: count.end + 1,
  };
}

/** 24日, 12-19日: which month is not said. */
function readDays(text: string, at: number, first: number, last: number, unit: string): PartRead | null {
  if (first < 1 || last > 31 || last < first) return null;
  const next = text.charAt(at);
  if (unit === '号' && next !== '' && '线楼店院召文称码机人'.includes(next)) return null;
  if (/^(?:之?[内后前]|以[内后前]|均|化)/.test(text.slice(at, at + 2)) && unit === '日') return null;
  return { part: monthDays(first, last, 'day', null), end: pastTime(text, at) };
}

/** 11/3号. */
function slashedDay(text: string, month: Small): PartRead | null {
  if (text.charAt(month.end) !== '/') return null;
  const date = readSmall(text, month.end + 1);
  if (date === null || !'号日'.includes(text.charAt(date.end) || '。') || !isDate(month.value, date.value)) return null;
  return { part: yearPart(y => single(day(y, month.value, date.value)), 'day'), end: pastTime(text, date.end + 1) };
}

/** After 上月, 本月: a day, a third, a week of it, or the whole. */
function inMonth(text: string, at: number, month: { offset: number; anaphoric: boolean }): PartRead {
  const third = MONTH_PART.from(text, at);
  if (third !== null) return { part: monthDays(third.value[0], third.value[1], 'month', month), end: third.end };
  const date = readSmall(text, at);
  if (date !== null && '日号'.includes(text.charAt(date.end) || '。') && date.value <= 31) {
    return { part: monthDays(date.value, date.value, 'day', month), end: pastTime(text, date.end + 1) };
  }
  const week = /^的?第/.exec(text.slice(at, at + 2))?.[0];
  const nth = week === undefined ? null : readSmall(text, at + week.length);
  const head = nth === null ? null : HEADS.from(text, text.charAt(nth.end) === '个' ? nth.end + 1 : nth.end);
  if (nth !== null && head !== null) {
    const within = (y: number, m: number) => weekOf(nthWeekday(y, m, 1, 1), nth.value);
    return { part: { of: 'month', within, month, precision: 'day', choice: 'same' }, end: head.end };
  }
  const days = text.charAt(at) === '前' ? (readSmall(text, at + 1) ?? pair(text, at + 1)) : null;
  if (days !== null && text.charAt(days.end) === '天')
    return { part: monthDays(1, days.value, 'day', month), end: days.end + 1 };
  return { part: monthPart(month.offset, month.anaphoric), end: at };
}

const LUNAR_HEAD = /(?:农历|阴历|旧历)/y;
const LUNAR_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/** 农历八月十五, 正月初八, 腊月, 闰四月, 大年初十, 五月廿二. */
function readLunar(text: string, at: number, hasYear: boolean): PartRead | null {
  const opener = text.charAt(at);
  if (!'农阴旧正腊闰大'.includes(opener)) return null;
  if (text.startsWith('大年初', at)) return newYearDay(text, at + 2);
  LUNAR_HEAD.lastIndex = at;
  const headed = LUNAR_HEAD.test(text);
  let from = headed ? LUNAR_HEAD.lastIndex : at;
  const year = headed && !hasYear ? readYearDigits(text, from, 4) : null;
  if (year !== null && text.charAt(year.end) === '年') from = year.end + 1;
  const feast = headed ? CALENDAR.from(text, from) : null;
  if (feast?.value.is === 'part') return { part: feast.value.part, end: feast.end };
  const leap = text.charAt(from) === '闰';
  if (leap) from++;
  const named = LUNAR_MONTHS[text.charAt(from)];
  const month = named === undefined ? readSmall(text, from) : { value: named, end: from + 1 };
  if (month === null || text.charAt(month.end) !== '月' || !(headed || leap || named !== undefined)) return null;
  return lunarPart(text, month.end + 1, month.value, leap, year?.value ?? null);
}

function lunarPart(text: string, at: number, month: number, leap: boolean, written: number | null): PartRead {
  const date = readLunarDay(text, at);
  const of = (year: number): number => written ?? year;
  if (date === null) return { part: yearPart(y => lunarMonth(of(y), month, leap), 'month'), end: at };
  const end = '日号'.includes(text.charAt(date.end) || '。') ? date.end + 1 : date.end;
  return { part: yearPart(y => single(lunarDay(of(y), month, date.value, leap)), 'day'), end: pastTime(text, end) };
}

function newYearDay(text: string, at: number): PartRead | null {
  const date = readLunarDay(text, at);
  return date === null ? null : { part: yearPart(y => single(lunarDay(y, 1, date.value)), 'day'), end: date.end };
}

/** 下午3点: a time of day with a clock, of the day named last or today. A time of day or a clock alone is none. */
function readTimeOfDay(text: string, at: number): PartRead | null {
  const time = DAY_PART.from(text, at);
  if (time === null) return null;
  const end = pastTime(text, at);
  return end > time.end ? { part: dayPart(0, true), end } : null;
}

const NOTE_FOLLOWS = characterSet(' （(周星礼');
const WEEKDAY_NOTE = /[ ]?[（(]?(?:周|星期|礼拜)[一二三四五六日天][）)]?/y;
const CLOCK =
  /[ ]?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?时?|[\d一二三四五六七八九十两零]{1,3}[点时](?!代|间|候|尚)(?:钟|整|正|半|许|[\d一二三四五六七八九十两零]{1,3}(?:分(?!之|别|公)(?:[\d一二三四五六七八九十两零]{1,3}秒)?|刻)?)?)许?/y;

/** Past weekday, time of day and clock, which belong to a date's words. */
export function pastTime(text: string, at: number): number {
  let end = at;
  if (NOTE_FOLLOWS(text.charCodeAt(end))) {
    WEEKDAY_NOTE.lastIndex = end;
    if (WEEKDAY_NOTE.test(text)) end = WEEKDAY_NOTE.lastIndex;
  }
  const from = text.charCodeAt(end) === 32 ? end + 1 : end;
  const part = DAY_PART.from(text, from);
  if (part !== null) end = part.end;
  const next = text.charCodeAt(end);
  if (!(next === 32 || (next >= 48 && next <= 57) || isChineseNumeral(text, end))) return end;
  CLOCK.lastIndex = end;
  return CLOCK.test(text) ? CLOCK.lastIndex : end;
}
