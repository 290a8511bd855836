/** Reads dates of the lunar calendar. */
import { testAt } from '../match-at.ts';
import { CALENDAR, yearPart } from './calendar-words.ts';
import { lunarDay, lunarMonth } from './lunar.ts';
import { type PartRead, single } from './part-read.ts';
import { readLunarDay, readSmall, readYearDigits } from './small.ts';
import { pastTime } from './time-of-day.ts';

const LUNAR_HEAD = /(?:农历|阴历|旧历)/y;

const LUNAR_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/** 农历八月十五, 正月初八, 腊月, 闰四月, 大年初十, 五月廿二. */
export function readLunar(text: string, at: number, hasYear: boolean): PartRead | null {
  const opener = text.charAt(at);
  if (!'农阴旧正腊闰大'.includes(opener)) return null;
  if (text.startsWith('大年初', at)) return newYearDay(text, at + 2);
  const headed = testAt(LUNAR_HEAD, text, at);
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
