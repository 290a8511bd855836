/** Dates written in digits: 2024-03-15, 113/03/15, 2024.03.15, 2024/3/15, 2024-03, 20240315, 09-01, 6·30. */
import { YEAR_BEFORE_MINGUO } from '../../lexicon/calendar.ts';
import { matchAt } from '../match-at.ts';
import { isNamedCode } from '../quantity/surroundings.ts';
import { yearPart } from './calendar-words.ts';
import { day, type Extent, isDate, monthExtent } from './days.ts';
import type { Moment, Part } from './moment.ts';
import { pastTime } from './time-of-day.ts';

const FULL = /(\d{4})(?: ?[-./－．] ?| )(\d{1,2})(?: ?[-./－．] ?| )(\d{1,2})(?!\d(?!\d[:：])|\d*[.%])/y;
const MONTH = /(\d{4})[-./](\d{2})(?![\d.,%‰万亿元倍美港个家名件])/y;
const COMPACT = /((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/y;
/** 113/03/01: days of the Republic's years. */
const MINGUO = /(1[0-3]\d)([/.-])(\d{1,2})\2(\d{1,2})(?![\d%]|[./-]\d)/y;
const SHORT = /(\d{2})-(\d{2})(?![\d.%-])/y;
const DOTTED = /(\d{1,2})·(\d{1,2})(?!\d)/y;
const ZERO = 48;

function match(pattern: RegExp, text: string, at: number): { values: number[]; end: number } | null {
  const found = matchAt(pattern, text, at);
  return found === null ? null : { values: found.slice(1).map(Number), end: pattern.lastIndex };
}

/** The date in digits at `at`, which must not be inside a longer number or code; a range's far end is `joined` to a hyphen. */
export function readNumericDate(text: string, at: number, joined = false): Moment | null {
  const before = joined ? 0 : text.charCodeAt(at - 1);
  if ((before >= ZERO && before < 58) || before === 46 || before === 45 || (before >= 65 && before <= 122)) return null;
  const compact = match(COMPACT, text, at);
  if (compact !== null && isNamedCode(text, at)) return null;
  const full = match(FULL, text, at) ?? compact;
  if (full !== null) return fullDate(text, at, full.values, full.end);
  const month = match(MONTH, text, at);
  if (month !== null) return monthOfYear(at, month.values, month.end);
  const minguo = matchAt(MINGUO, text, at);
  if (minguo !== null) {
    const [, year, , monthOf, date] = minguo.map(Number);
    return fullDate(text, at, [(year ?? 0) + YEAR_BEFORE_MINGUO, monthOf ?? 0, date ?? 0], MINGUO.lastIndex);
  }
  const short = match(SHORT, text, at) ?? match(DOTTED, text, at);
  return short === null ? null : dayOfYear(text, at, short.values, short.end);
}

function written(at: number, end: number, year: number, part: Part): Moment {
  return { start: at, end, year: { kind: 'written', value: year, fiscal: false }, part };
}

const isYear = (year: number): boolean => year >= 1800 && year < 2200;
const fixed = (extent: Extent, precision: Part['precision']): Part => yearPart(() => extent, precision);

function fullDate(
  text: string,
  at: number,
  [year = 0, month = 0, date = 0]: readonly number[],
  end: number,
): Moment | null {
  if (!isYear(year) || !isDate(month, date)) return null;
  const start = day(year, month, date);
  return written(at, pastClock(text, end), year, fixed({ start, end: start }, 'day'));
}

/** A clock may stand right behind such a date: 2018-12-12 09:03, 2021-09-12-11:23. */
function pastClock(text: string, at: number): number {
  const from = text.charAt(at) === '-' || text.charAt(at) === 'T' ? at + 1 : at;
  const end = pastTime(text, from);
  return end > from ? end : pastTime(text, at);
}

function monthOfYear(at: number, [year = 0, month = 0]: readonly number[], end: number): Moment | null {
  if (!isYear(year) || month < 1 || month > 12) return null;
  return written(at, end, year, fixed(monthExtent(year, month), 'month'));
}

function dayOfYear(text: string, at: number, [month = 0, date = 0]: readonly number[], end: number): Moment | null {
  if (!isDate(month, date)) return null;
  const within = (year: number): Extent => ({ start: day(year, month, date), end: day(year, month, date) });
  return { start: at, end: pastTime(text, end), year: null, part: yearPart(within, 'day') };
}
