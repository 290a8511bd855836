/** 报告期内, 报告期末, 第四财季: stretches that a report counts from the one it has named. */
import { matchAt } from '../match-at.ts';
import { addMonths, type Extent } from './days.ts';
import { readSmall } from './small.ts';
import type { Placed, Thread } from './thread.ts';

const PERIOD = /(?:本|该)?报告期(?:间|[内末])?|[本该]期[内末]|期[内末]/y;

/** Behind these 期内 is part of another word: 近期内, 任期内, 分期内. */
const JOINED = /[\u4e00-\u9fffA-Za-z\d]/;

/** The period a report is about, as far as the text has named it: 报告期内 is all of it, 报告期末 its last day. */
export function readReportPeriod(text: string, at: number, thread: Thread): Placed | null {
  const head = text.charAt(at);
  if (head !== '报' && head !== '本' && head !== '该' && head !== '期') return null;
  const found = matchAt(PERIOD, text, at)?.[0];
  if (found === undefined || (head === '期' && JOINED.test(text.charAt(at - 1)))) return null;
  const whole = thread.report?.extent ?? null;
  const close = found.endsWith('末');
  const extent = whole !== null && close ? { start: whole.end, end: whole.end } : whole;
  const precision = close ? 'day' : (thread.report?.precision ?? thread.lastPrecision);
  return {
    start: at,
    end: at + found.length,
    resolved: { extent, yearless: false, precision, basis: 'relative' },
  };
}

/** 第四财季 of the fiscal year named last; nobody guesses when that begins. */
export function readFiscalQuarter(text: string, at: number, thread: Thread): Placed | null {
  if (text.charAt(at) !== '第') return null;
  const which = readSmall(text, at + 1);
  if (which === null || which.value < 1 || which.value > 4 || !text.startsWith('财季', which.end)) return null;
  return {
    start: at,
    end: which.end + 2,
    resolved: {
      extent: thread.fiscalYearEnd === 0 ? null : quarterOf(thread.lastPeriod, which.value),
      yearless: false,
      precision: 'quarter',
      basis: 'relative',
    },
  };
}

function quarterOf(year: Extent | null, which: number): Extent | null {
  if (year === null || addMonths(year.start, 12) - 1 !== year.end) return null;
  return { start: addMonths(year.start, which * 3 - 3), end: addMonths(year.start, which * 3) - 1 };
}
