/** 同期: the stretch named before, in another year. */

import { isArabic } from '../quantity/number-characters.ts';
import { addMonths, type Day, type Extent, monthExtent, parts } from './days.ts';
import type { Placed, Thread } from './thread.ts';

const SAME_PERIOD = /(?:(去年|上年|上一年|前年|今年|本年|\d{4}年)(?:度)?(?:的)?)?同期/y;

const YEARS_BACK: Readonly<Record<string, number>> = { 去年: 1, 上年: 1, 上一年: 1, 前年: 2, 今年: 0, 本年: 0 };

/** 去年同期: the stretch named before, a year earlier. */
export function readSamePeriod(text: string, at: number, thread: Thread): Placed | null {
  const head = text.charCodeAt(at);
  if (
    !isArabic(head) &&
    head !== 0x53bb &&
    head !== 0x4e0a &&
    head !== 0x540c &&
    head !== 0x524d &&
    head !== 0x4eca &&
    head !== 0x672c
  )
    return null;
  SAME_PERIOD.lastIndex = at;
  const found = SAME_PERIOD.exec(text);
  if (found === null) return null;
  const base = thread.lastPeriod ?? thread.last;
  const back = yearsBack(found[1], base);
  const extent =
    base === null ? null : { start: addMonths(base.start, -12 * back), end: endAligned(base.end, -12 * back) };
  return {
    start: at,
    end: SAME_PERIOD.lastIndex,
    resolved: { extent, yearless: false, precision: thread.lastPrecision, basis: 'relative' },
  };
}

function yearsBack(word: string | undefined, base: Extent | null): number {
  if (word === undefined) return 1;
  const written = Number(word.slice(0, 4));
  return Number.isNaN(written) ? (YEARS_BACK[word] ?? 1) : base === null ? 0 : parts(base.end).year - written;
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
