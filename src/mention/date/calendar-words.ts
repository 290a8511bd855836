/** The words of the calendar, ready to be found at a place in the text. */
import * as words from '../../lexicon/calendar.ts';
import { buildTrie } from '../trie.ts';
import { type Day, day, type Extent, monthExtent, nthWeekday, parts, weekday, weekExtent } from './days.ts';
import { lunarDay, lunarEve, SOLAR_TERM_NAMES, solarTerm } from './lunar.ts';
import type { Choice, Part, Precision, YearReference } from './moment.ts';

const at = (one: Day | null): Extent | null => (one === null ? null : { start: one, end: one });

export function yearPart(within: (year: number) => Extent | null, precision: Precision, choice: Choice = 'same'): Part {
  return { of: 'year', within, precision, choice };
}

export function monthsPart(first: number, last: number): Part {
  const length = last - first + 1;
  const precision =
    length === 1 ? 'month' : length === 3 ? 'quarter' : length === 6 ? 'half' : length === 12 ? 'year' : 'month';
  const choice = length === 3 || length === 9 ? 'started' : 'same';
  return yearPart(year => monthExtent(year, first, last), precision, choice);
}

export function dayPart(offset: number, anaphoric: boolean): Part {
  return { of: 'day', within: today => at(today + offset), anaphoric, precision: 'day', choice: 'same' };
}

export function monthPart(offset: number, anaphoric: boolean): Part {
  return monthDays(1, 0, 'month', { offset, anaphoric });
}

/** Days of a month; 0 is its last. */
export function monthDays(
  first: number,
  last: number,
  precision: Precision,
  month: { offset: number; anaphoric: boolean } | null,
): Part {
  const within = (year: number, m: number): Extent | null => {
    const monthEnd = day(year, m + 1, 0);
    const end = last === 0 ? monthEnd : day(year, m, last);
    // June has no 31st.
    return end > monthEnd ? null : { start: day(year, m, first), end };
  };
  return { of: 'month', within, month, precision, choice: 'same' };
}

function quarterPart(offset: number): Part {
  const within = (today: Day): Extent => {
    const { year, month } = parts(today);
    const first = Math.floor((month - 1) / 3) * 3 + 1 + offset * 3;
    return monthExtent(year, first, first + 2);
  };
  return { of: 'day', within, anaphoric: false, precision: 'quarter', choice: 'same' };
}

function yearsPart(first: number, count: number): Part {
  const within = (today: Day): Extent => monthExtent(parts(today).year + first, 1, 12 * count);
  return { of: 'day', within, anaphoric: false, precision: 'year', choice: 'same' };
}

export function weekPart(offset: number): Part {
  return {
    of: 'day',
    within: today => weekExtent(today + offset * 7),
    anaphoric: false,
    precision: 'day',
    choice: 'same',
  };
}

/** A weekday of a given week, or the nearest one. */
export function weekdayPart(which: number, offset: number | null): Part {
  const within = (today: Day): Extent | null => {
    if (offset !== null) return at(weekExtent(today).start + offset * 7 + which - 1);
    const ahead = (which - weekday(today) + 7) % 7;
    return at(today + (ahead > 3 ? ahead - 7 : ahead));
  };
  return { of: 'day', within, anaphoric: false, precision: 'day', choice: 'same' };
}

function lasting(length: number, find: (year: number) => Day | null): Part {
  const within = (year: number): Extent | null => {
    const start = find(year);
    return start === null ? null : { start, end: start + length - 1 };
  };
  return yearPart(within, 'event', 'nearest');
}

export type CalendarWord =
  | { readonly is: 'year'; readonly year: YearReference }
  | { readonly is: 'month'; readonly offset: number; readonly anaphoric: boolean }
  | { readonly is: 'week'; readonly offset: number }
  | { readonly is: 'part'; readonly part: Part; readonly daily: boolean; readonly feast?: (length: number) => Part };

const part = (p: Part, daily = false): CalendarWord => ({ is: 'part', part: p, daily });
const feast = (find: (year: number) => Day | null): CalendarWord => ({
  is: 'part',
  part: lasting(1, find),
  daily: true,
  feast: length => lasting(length, find),
});

function entries<Value>(
  table: Readonly<Record<string, Value>>,
  make: (value: Value, word: string) => CalendarWord,
): [string, CalendarWord][] {
  return Object.entries(table).map(([word, value]) => [word, make(value, word)]);
}

const year =
  (kind: 'relative' | 'anaphoric') =>
  (offset: number): CalendarWord => ({
    is: 'year',
    year: kind === 'relative' ? { kind, offset } : { kind, offset, sentence: false },
  });
const fixed = ([month, date]: readonly [number, number]): CalendarWord => feast(y => day(y, month, date));

export const CALENDAR = buildTrie<CalendarWord>([
  ...entries(words.RELATIVE_YEARS, year('relative')),
  ...entries(words.ANAPHORIC_YEARS, year('anaphoric')),
  [words.WHOLE_YEAR, { is: 'year', year: { kind: 'anaphoric', offset: 0, sentence: true } }],
  ...entries(words.RELATIVE_MONTHS, offset => ({ is: 'month', offset, anaphoric: false })),
  ...entries(words.ANAPHORIC_MONTHS, offset => ({ is: 'month', offset, anaphoric: true })),
  ...entries(words.RELATIVE_QUARTERS, offset => part(quarterPart(offset))),
  ...entries(words.RELATIVE_WEEKS, offset => ({ is: 'week', offset })),
  ...entries(words.RELATIVE_DAYS, offset => part(dayPart(offset, false), true)),
  ...entries(words.ANAPHORIC_DAYS, offset => part(dayPart(offset, true), true)),
  ...entries(words.YEARS_TOGETHER, ([first, count]) => part(yearsPart(first, count))),
  ...entries(words.YEAR_PARTS, ([first, last]) => part(monthsPart(first, last))),
  ...entries(words.FIXED_FEASTS, fixed),
  ...entries(words.LUNAR_FEASTS, ([month, date]) => feast(y => lunarDay(y, month, date))),
  ...words.LUNAR_EVE.map(word => [word, feast(lunarEve)] as const),
  ...entries(words.WEEKDAY_FEASTS, ([month, nth, which]) => feast(y => nthWeekday(y, month, nth, which))),
  ...SOLAR_TERM_NAMES.map(name => [name, feast(y => solarTerm(y, name, true))] as const),
]);

export const NUMBER_FEASTS = buildTrie(entries(words.NUMBER_FEASTS, fixed));
export const JUNE_FEASTS = buildTrie(words.JUNE_FEASTS.map(word => [word, fixed([6, 18])] as const));
export const COMPANIONS = buildTrie(words.FEAST_COMPANIONS.map(word => [word, true] as const));
export const SPANS = buildTrie(words.FEAST_SPANS.map(word => [word, true] as const));
export const DAY_PART = buildTrie(words.DAY_PARTS.map(word => [word, true] as const));
export const MONTH_PART = buildTrie(Object.entries(words.MONTH_PARTS));
export const AFTER_YEAR = buildTrie(Object.entries(words.AFTER_YEAR_PARTS));
export const LENGTHS = buildTrie(Object.entries(words.LENGTH_UNITS));
export const HEADS = buildTrie(words.WEEKDAY_HEADS.map(word => [word, true] as const));

export const SEASONS = buildTrie(
  Object.entries(words.SEASONS).map(([word, [from, to]]) => [
    word,
    yearPart(y => {
      const start = solarTerm(y, from, false);
      const end = solarTerm(to === '立春' ? y + 1 : y, to, false);
      return start === null || end === null ? null : { start, end: end - 1 };
    }, 'quarter'),
  ]),
);
