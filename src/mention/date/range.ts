/** Stretches between two dates. */
import { characterSet } from '../character-sets.ts';
import { matchAt, testAt } from '../match-at.ts';
import { addMonths, type Extent, monthExtent, parts } from './days.ts';
import type { Anchor, Moment, Resolved } from './moment.ts';
import { readNumericDate } from './numeric.ts';
import { readMoment } from './read-moment.ts';
import { readReportPeriod } from './report-period.ts';
import { resolve } from './resolve.ts';
import { readYearDigits } from './small.ts';
import { isAimedAt, tenseAround } from './tense.ts';
import type { Placed, Thread } from './thread.ts';

const CONNECTS = characterSet('起开 至到-–—－~～〜ー');

const CONNECTOR = /(?:起|开始)? ?(?:至|到|[-–—－~～〜ー]{1,2}) ?/y;

/** 自10月14日|开售至|11月11日 */
const TILL = /[\u4e00-\u9fff]{2,6}?[至到](?=\d)/y;

const YEAR_RANGE = /(\d{4}) ?(?:至|到|[-–—－~～]{1,2}) ?(\d{4}|\d{2})年(?!\d{1,2}月)/y;

/** 2021-2023年. */
export function yearRange(text: string, at: number): Moment | null {
  const found = matchAt(YEAR_RANGE, text, at);
  if (found === null) return null;
  const first = Number(found[1]);
  const last = found[2]?.length === 2 ? Math.floor(first / 100) * 100 + Number(found[2]) : Number(found[2]);
  if (last <= first || first < 1800 || last > 2199) return null;
  const extent: Extent = { start: monthExtent(first, 1).start, end: monthExtent(last, 12).end };
  return {
    start: at,
    end: YEAR_RANGE.lastIndex,
    year: { kind: 'written', value: last, fiscal: false },
    part: { of: 'year', within: () => extent, precision: 'year', choice: 'same' },
  };
}

export function place(text: string, moment: Moment | null, thread: Thread): Placed | null {
  if (moment === null) return null;
  const resolved = resolve(moment, anchor(text, moment, thread));
  return { start: moment.start, end: moment.end, resolved };
}

function anchor(text: string, moment: Moment, thread: Thread): Anchor {
  return {
    today: thread.today,
    last: thread.last,
    told: thread.told,
    lastDay: thread.lastDay,
    sentenceYear: thread.sentenceYear,
    sentenceMonth: thread.sentenceMonth,
    tense: moment.year === null ? tenseAround(text, moment.start, moment.end) : null,
    aimed: () => isAimedAt(text, moment.start, moment.end),
    fiscalYearEnd: thread.fiscalYearEnd,
  };
}

/** 2020年6月|至今任|总裁: 至今 belongs to the verb, which says since when somebody is what he is. */
const HOLDS = /[，,]?(?:担|兼|出)?任/y;

/** 9月30日至10月8日: the far end takes from the near one what it leaves out. */
export function readRange(text: string, moment: Moment, first: Placed, thread: Thread): Placed | null {
  const since = '自从'.includes(text.charAt(moment.start - 1) || '。') ? matchAt(TILL, text, moment.end) : null;
  if (since === null && !CONNECTS(text.charCodeAt(moment.end))) return null;
  if (since === null && !testAt(CONNECTOR, text, moment.end)) return null;
  const from = since === null ? CONNECTOR.lastIndex : TILL.lastIndex;
  const { extent } = first.resolved;
  if (
    text.startsWith('今', from) &&
    !text.startsWith('今年', from) &&
    !text.startsWith('今天', from) &&
    !text.startsWith('今日', from) &&
    !testAt(HOLDS, text, from + 1)
  )
    return upToToday(first, from + 1, thread);
  if (text.startsWith('现在', from)) return upToToday(first, from + 2, thread);
  const report = readReportPeriod(text, from, thread);
  if (report !== null) return upToReport(first, report);
  const second = readNumericDate(text, from, true) ?? readMoment(text, from) ?? bareYear(text, from, moment);
  if (second === null) return null;
  const inner = inherit(thread, first);
  const far = resolve(second, anchor(text, second, inner));
  if (extent === null || far.extent === null) return null;
  const rolled =
    far.extent.end < extent.start && second.year === null && second.part?.of === 'year'
      ? nextYear(far.extent)
      : far.extent;
  if (rolled.end < extent.start) return null;
  const stop = text.charAt(second.end) === '止' ? second.end + 1 : second.end;
  const joined: Resolved = {
    ...far,
    extent: { start: extent.start, end: rolled.end },
    basis: first.resolved.basis,
    yearless: first.resolved.yearless,
  };
  return { start: first.start, end: stop, resolved: joined };
}

/** 年初至报告期末: up to the last day of the period reported. */
function upToReport(first: Placed, report: Placed): Placed | null {
  const { extent } = first.resolved;
  const last = report.resolved.extent?.end;
  if (extent === null || last === undefined || last < extent.start) return null;
  return {
    start: first.start,
    end: report.end,
    resolved: { ...first.resolved, extent: { start: extent.start, end: last }, precision: 'month' },
  };
}

function upToToday(first: Placed, end: number, thread: Thread): Placed | null {
  const { extent } = first.resolved;
  if (extent === null || thread.today === null || extent.start > thread.today) return null;
  return {
    start: first.start,
    end,
    resolved: { ...first.resolved, extent: { start: extent.start, end: thread.today } },
  };
}

function inherit(thread: Thread, first: Placed): Thread {
  const { extent, precision } = first.resolved;
  if (extent === null) return thread;
  const { year, month } = parts(extent.start);
  const sentenceMonth = precision === 'day' ? monthExtent(year, month) : thread.sentenceMonth;
  return { ...thread, sentenceYear: year, sentenceMonth, last: extent };
}

const nextYear = (extent: Extent): Extent => ({ start: addMonths(extent.start, 12), end: addMonths(extent.end, 12) });

/** 2008.03-2009: a year alone as the far end. */
function bareYear(text: string, at: number, near: Moment): Moment | null {
  if (near.year?.kind !== 'written' || near.part?.precision === 'day') return null;
  const digits = readYearDigits(text, at, 4);
  if (digits === null || digits.value < near.year.value || digits.value > near.year.value + 100) return null;
  return { start: at, end: digits.end, year: { kind: 'written', value: digits.value, fiscal: false }, part: null };
}
