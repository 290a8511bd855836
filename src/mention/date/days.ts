/** Days of the calendar as numbers, so that they can be counted and compared. */

/** A day as the count of days since 1 January 1970. */
export type Day = number;

export interface Extent {
  readonly start: Day;
  readonly end: Day;
}

const MILLISECONDS = 864e5;

export function day(year: number, month: number, date: number): Day {
  return Math.round(Date.UTC(year, month - 1, date) / MILLISECONDS);
}

export function parts(at: Day): { year: number; month: number; date: number } {
  const date = new Date(at * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** ISO 8601, `2016-12-02`. */
export function iso(at: Day): string {
  return new Date(at * MILLISECONDS).toISOString().slice(0, 10);
}

export const two = (value: number): string => String(value).padStart(2, '0');

/** Months may run past the ends of the year: month 13 is January of the next. */
export function monthExtent(year: number, first: number, last: number = first): Extent {
  return { start: day(year, first, 1), end: day(year, last + 1, 0) };
}

export function yearExtent(year: number): Extent {
  return { start: day(year, 1, 1), end: day(year, 12, 31) };
}

/** Monday is 1, Sunday 7. */
export function weekday(at: Day): number {
  return ((((at + 3) % 7) + 7) % 7) + 1;
}

export function weekExtent(at: Day): Extent {
  const start = at - weekday(at) + 1;
  return { start, end: start + 6 };
}

/** The nth given weekday of a month. */
export function nthWeekday(year: number, month: number, nth: number, which: number): Day {
  const first = day(year, month, 1);
  return first + ((which - weekday(first) + 7) % 7) + (nth - 1) * 7;
}

/** Moves by whole months; the 31st of a short month is its last day. */
export function addMonths(at: Day, months: number): Day {
  const { year, month, date } = parts(at);
  const last = parts(day(year, month + months + 1, 0)).date;
  return day(year, month + months, Math.min(date, last));
}

export function isDate(month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
