/** The lunar calendar and the solar terms, from tables. */
import { FIRST_LUNAR_YEAR, LUNAR_YEARS, SOLAR_TERMS } from '../../lexicon/lunar.ts';
import { type Day, day, type Extent } from './days.ts';

const TERM_INDEX = new Map(SOLAR_TERMS.map(([name], index) => [name, index]));
const TERM_YEAR = 31556925974.7;
const MINUTE = 60000;
/** 小寒 of 1900, as Beijing reads its clocks. */
const START = Date.UTC(1900, 0, 6, 2, 5);

/** A lunar month as days, or null outside the tables or where the year has no such (leap) month. */
export function lunarMonth(year: number, month: number, leap: boolean): Extent | null {
  const row = LUNAR_YEARS[year - FIRST_LUNAR_YEAR];
  if (row === undefined) return null;
  const [first = '', leapText = '', lengths = ''] = row.split(' ');
  const leapAfter = Number(leapText);
  if (leap && leapAfter !== month) return null;
  const index = month - 1 + (leap || (leapAfter > 0 && month > leapAfter) ? 1 : 0);
  let start = day(year, Number(first.slice(0, 2)), Number(first.slice(3)));
  for (let i = 0; i < index; i++) start += lengths.charAt(i) === '1' ? 30 : 29;
  return index < lengths.length ? { start, end: start + (lengths.charAt(index) === '1' ? 29 : 28) } : null;
}

export function lunarDay(year: number, month: number, date: number, leap = false): Day | null {
  const extent = lunarMonth(year, month, leap);
  if (extent === null || date < 1 || date > extent.end - extent.start + 1) return null;
  return extent.start + date - 1;
}

/** The day before the next lunar year. */
export function lunarEve(year: number): Day | null {
  const next = lunarDay(year + 1, 1, 1);
  return next === null ? null : next - 1;
}

/** The Beijing day of a solar term. 小寒 and 大寒 belong to the year they end, so they fall in January of the next. */
export function solarTerm(year: number, name: string, endsYear: boolean): Day | null {
  const index = TERM_INDEX.get(name);
  const minutes = index === undefined ? undefined : SOLAR_TERMS[index]?.[1];
  if (index === undefined || minutes === undefined) return null;
  const solarYear = endsYear && index < 2 ? year + 1 : year;
  const time = TERM_YEAR * (solarYear - 1900) + minutes * MINUTE + START;
  return Math.floor(time / 864e5);
}

export const SOLAR_TERM_NAMES: readonly string[] = SOLAR_TERMS.map(([name]) => name);
