/** Days of the calendar as numbers, so that they can be counted and compared. */

/** A day as the count of days since 1 January 1970. */
export type Day = number;

export interface Extent {
  readonly start: Day;
  readonly end: Day;
}

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const ERA_DAYS = 146097;
const EPOCH = 719468;

/**
 * The day of a date in the Gregorian calendar. Months and dates may run over: month 13 is January of the next year, date 0 the last
 * day of the month before. (Formula: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.)
 */
export function day(year: number, month: number, date: number): Day {
  const over = Math.floor((month - 1) / 12);
  const m = month - over * 12;
  const y = year + over - (m <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra - EPOCH;
}

/** The date of a day (the same source, civil_from_days). */
export function parts(at: Day): DayParts {
  const shifted = at + EPOCH;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** ISO 8601, `2016-12-02`. */
export function iso(at: Day): string {
  const { year, month, date } = parts(at);
  const y = year < 1000 ? String(year).padStart(4, '0') : `${year}`;
  return `${y}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

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
  if (month < 1 || month > 12 || date < 1) return false;
  return date <= (month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

/** The last day of a month stays the last day of its month. */
export function endAligned(at: Day, months: number): Day {
  const { month } = parts(at);
  const lastDay = parts(at + 1).month !== month;
  const moved = addMonths(at, months);
  if (!lastDay) return moved;
  const { year, month: to } = parts(moved);
  return monthExtent(year, to).end;
}
