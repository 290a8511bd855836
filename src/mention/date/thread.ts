/** What the dates of a document hand on to each other. */
import type { Period } from '../../document.ts';
import { addMonths, type Day, type Extent, endAligned, monthExtent, parts } from './days.ts';
import type { Resolved } from './moment.ts';

/** What the dates read so far leave behind for the next one. Belongs to one document. */
export interface Thread {
  readonly today: Day | null;
  /** The month in which a fiscal year ends; 0 where nobody has said. */
  fiscalYearEnd: number;
  last: Extent | null;
  /** The last that the news is of: no year in which something began. */
  told: Extent | null;
  /** The last single day, which 同日 takes up. */
  lastDay: Extent | null;
  /** Where the last date stood. */
  lastEnd: number;
  /** The last stretch longer than a day, which 同期 takes up. */
  lastPeriod: Extent | null;
  lastPrecision: Period['precision'];
  /** What 报告期 takes up: the last such stretch, but for one that only ends another, as the third of three quarters does, or is the same a year before. */
  report: { readonly extent: Extent; readonly precision: Period['precision'] } | null;
  sentenceYear: number | null;
  sentenceMonth: Extent | null;
}

export function startThread(today: Day | null, fiscalYearEnd: number): Thread {
  return {
    today,
    fiscalYearEnd,
    last: null,
    told: null,
    lastDay: null,
    lastEnd: 0,
    lastPeriod: null,
    lastPrecision: 'year',
    report: null,
    sentenceYear: null,
    sentenceMonth: null,
  };
}

/** A sentence's dates lend each other their year and month; the next sentence starts anew. */
export function endSentence(thread: Thread): void {
  thread.sentenceYear = null;
  thread.sentenceMonth = null;
}

export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly resolved: Resolved;
}

/** Leaves a date for the next ones; `aside` where it only tells when something began or what is compared with. */
export function remember(placed: Placed, thread: Thread, aside: boolean): void {
  const { extent, yearless, precision, basis } = placed.resolved;
  if (extent === null || yearless) return;
  thread.last = extent;
  thread.lastEnd = placed.end;
  if (!aside) {
    thread.told = extent;
    if (extent.start === extent.end) thread.lastDay = extent;
    if (precision !== 'day') {
      thread.lastPeriod = extent;
      thread.lastPrecision = precision;
      const of = thread.report?.extent;
      const again = of !== undefined && extent.end === of.end && extent.start >= of.start;
      if (!again && !isYearBefore(extent, of)) thread.report = { extent, precision };
    }
  }
  const { year, month } = parts(extent.start);
  if (basis !== 'document') thread.sentenceYear = parts(extent.end).year === year ? year : parts(extent.end).year;
  if (precision === 'day' && parts(extent.end).month === month) thread.sentenceMonth = monthExtent(year, month);
}

const isYearBefore = ({ start, end }: Extent, of: Extent | undefined): boolean =>
  of !== undefined && start === addMonths(of.start, -12) && end === endAligned(of.end, -12);
