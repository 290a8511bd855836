/** Reads one moment at a place in the text: an optional year and a part of it. */
import { isLatinCode } from '../characters.ts';
import { monthsPart, yearPart } from './calendar-words.ts';
import { day, nthWeekday } from './days.ts';
import type { Moment } from './moment.ts';
import { numberedUnit, type PartRead, weekOf } from './part-read.ts';
import { readLunar } from './read-lunar.ts';
import { readDays, readMonth, slashedDay } from './read-month.ts';
import { quarters, readFirst, readQuarter } from './read-quarter.ts';
import { readAfterYear, readSeason, readWeekday, readWord } from './read-word.ts';
import { readYear } from './read-year.ts';
import { readSmall, type Small } from './small.ts';
import { pastTime, readTimeOfDay } from './time-of-day.ts';

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

/** 金复〔2024〕|31号: a number in a row of documents, and no day. */
const isNumberOfDocument = (text: string, at: number, end: number): boolean =>
  text.charAt(end) === '号' && '〕]】'.includes(text.charAt(at - 1) || '。');

/** What begins with a number: months, days, quarters, and stretches of them (1-10月). */
function readNumbered(text: string, at: number, hasYear: boolean): PartRead | null {
  const ordinal = text.charAt(at) === '第';
  const from = ordinal ? at + 1 : at;
  const first = readSmall(text, from);
  if (first === null || isNumberOfDocument(text, at, first.end)) return null;
  const { second, last, unitAt, unit } = numberedUnit(text, first);
  if (unit === '季') return readQuarter(text, unitAt, first.value, last.value, ordinal || hasYear);
  if (unit === 'Q' && last.value <= 4 && !isLatinCode(text.charCodeAt(unitAt + 1)))
    return { part: quarters(first.value, last.value), end: unitAt + 1 };
  if (hasYear && text.startsWith('财季', unitAt)) return { part: quarters(first.value, last.value), end: unitAt + 2 };
  if (ordinal) return hasYear ? readNthOfYear(text, last) : null;
  if (unit === '月') return readMonth(text, unitAt + 1, first.value, last.value);
  if (unit === '日' || unit === '号') return readDays(text, unitAt + 1, first.value, last.value, unit);
  return second === null ? slashedDay(text, first) : null;
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
