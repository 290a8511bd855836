/** Reads one date or stretch of dates at a place in the text, with what has been named before it in mind. */
import type { DateMention, Period, Text } from '../../document.ts';
import { characterSet } from '../character-sets.ts';
import { isArabic, isChineseNumeral } from '../quantity/numeral.ts';
import { addMonths, type Day, type Extent, iso, monthExtent, parts } from './days.ts';
import { readLengthMoment, readSpanMoment } from './lengths.ts';
import type { Anchor, Moment, Resolved } from './moment.ts';
import { readNumericDate } from './numeric.ts';
import { readMoment } from './read-moment.ts';
import { resolve } from './resolve.ts';
import { readSmall, readYearDigits } from './small.ts';
import { tenseAround } from './tense.ts';

/** What the dates read so far leave behind for the next one. Belongs to one document. */
export interface Thread {
  readonly today: Day | null;
  readonly fiscalYearEnd: readonly [number, number];
  last: Extent | null;
  /** Where the last date stood. */
  lastEnd: number;
  /** The last stretch longer than a day, which 同期 takes up. */
  lastPeriod: Extent | null;
  lastPrecision: Period['precision'];
  sentenceYear: number | null;
  sentenceMonth: Extent | null;
}

export function startThread(today: Day | null, fiscalYearEnd: readonly [number, number]): Thread {
  return {
    today,
    fiscalYearEnd,
    last: null,
    lastEnd: 0,
    lastPeriod: null,
    lastPrecision: 'year',
    sentenceYear: null,
    sentenceMonth: null,
  };
}

/** A sentence's dates lend each other their year and month; the next sentence starts anew. */
export function endSentence(thread: Thread): void {
  thread.sentenceYear = null;
  thread.sentenceMonth = null;
}

const CONNECTS = characterSet('起开 至到-–—－~～〜ー');
const CONNECTOR = /(?:起|开始)? ?(?:至|到|[-–—－~～〜ー]{1,2}) ?/y;
const AS_OF = /(?:截至|截止至|截止到|截至到|截止于|截止)(?:目前)? ?$/;

/** The date that starts at `at`, or null; remembers it in the thread. */
export function readDate(text: Text, at: number, floor: number, thread: Thread): DateMention | null {
  const { folded } = text;
  const same = readSamePeriod(folded, at, thread);
  const moment = same === null ? readOne(folded, at) : null;
  if (same === null && moment === null) return null;
  const first = same ?? place(folded, moment, thread);
  if (first === null) return null;
  const ranged = moment === null ? null : readRange(folded, moment, first, thread);
  const closed = bounded(folded, at, floor, ranged ?? first, thread);
  return mention(text, closed, thread, same === null);
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly resolved: Resolved;
}

function readOne(text: string, at: number): Moment | null {
  if (isArabic(text.charCodeAt(at)))
    return readNumericDate(text, at) ?? yearRange(text, at) ?? readMoment(text, at) ?? readLengthMoment(text, at);
  return (
    readMoment(text, at) ??
    (isChineseNumeral(text, at) || text.charAt(at) === '半' ? readLengthMoment(text, at) : readSpanMoment(text, at))
  );
}

const YEAR_RANGE = /(\d{4}) ?(?:至|到|[-–—－~～]{1,2}) ?(\d{4}|\d{2})年(?!\d{1,2}月)/y;

/** 2021-2023年. */
function yearRange(text: string, at: number): Moment | null {
  YEAR_RANGE.lastIndex = at;
  const found = YEAR_RANGE.exec(text);
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

function place(text: string, moment: Moment | null, thread: Thread): Placed | null {
  if (moment === null) return null;
  const resolved = resolve(moment, anchor(text, moment, thread));
  return { start: moment.start, end: moment.end, resolved };
}

function anchor(text: string, moment: Moment, thread: Thread): Anchor {
  return {
    today: thread.today,
    last: thread.last,
    sentenceYear: thread.sentenceYear,
    sentenceMonth: thread.sentenceMonth,
    tense: moment.year === null ? tenseAround(text, moment.start, moment.end) : null,
    fiscalYearEnd: thread.fiscalYearEnd,
  };
}

/** 9月30日至10月8日: the far end takes from the near one what it leaves out. */
function readRange(text: string, moment: Moment, first: Placed, thread: Thread): Placed | null {
  if (!CONNECTS(text.charCodeAt(moment.end))) return null;
  CONNECTOR.lastIndex = moment.end;
  if (!CONNECTOR.test(text)) return null;
  const from = CONNECTOR.lastIndex;
  const { extent } = first.resolved;
  if (
    text.startsWith('今', from) &&
    !text.startsWith('今年', from) &&
    !text.startsWith('今天', from) &&
    !text.startsWith('今日', from)
  )
    return upToToday(first, from + 1, thread);
  if (text.startsWith('现在', from)) return upToToday(first, from + 2, thread);
  const second = readNumericDate(text, from, true) ?? readMoment(text, from) ?? bareYear(text, from, moment);
  if (second === null) return null;
  const inner = inherit(thread, first);
  const far = resolve(second, anchor(text, second, inner));
  if (extent === null || far.extent === null) return null;
  const rolled = far.extent.end < extent.start && second.year === null ? nextYear(far.extent) : far.extent;
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

const SAME_PERIOD = /(?:(去年|上年|上一年|前年|今年|本年|\d{4}年)(?:度)?(?:的)?)?同期/y;
const YEARS_BACK: Readonly<Record<string, number>> = { 去年: 1, 上年: 1, 上一年: 1, 前年: 2, 今年: 0, 本年: 0 };

/** 去年同期: the stretch named before, a year earlier. */
function readSamePeriod(text: string, at: number, thread: Thread): Placed | null {
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
function endAligned(at: Day, months: number): Day {
  const { month } = parts(at);
  const lastDay = parts(at + 1).month !== month;
  const moved = addMonths(at, months);
  if (!lastDay) return moved;
  const { year, month: to } = parts(moved);
  return monthExtent(year, to).end;
}

const SINCE = /(?:年初)?以来/y;
const BEFORE =
  /(?:之|以)?前(?!后|往|期|夕|三|两|二|四|五|六|七|八|九|十|一|首|\d|董|总|副|高|任|员|身|台|端|景|沿|列)/y;
const STOP = /止(?:的)?(?:(\d{1,2}|[一二三四五六七八九十]{1,2})个(月|季度)|(季度|年度|财年|财政年度|年))/y;

const BOUNDS = characterSet('止年以前之');
const AS_OF_ENDS = characterSet('至止到于前 ');

/** What the words around a date do to it: 截至 names its last day, 以来 runs to today, 前 up to it. */
function bounded(text: string, at: number, floor: number, placed: Placed, thread: Thread): Placed {
  const { extent } = placed.resolved;
  const next = text.charCodeAt(placed.end);
  const asOf = AS_OF_ENDS(text.charCodeAt(at - 1)) ? AS_OF.exec(text.slice(Math.max(floor, at - 6), at)) : null;
  if (asOf === null && !BOUNDS(next)) return placed;
  STOP.lastIndex = placed.end;
  const stop = STOP.exec(text);
  if (stop !== null && extent !== null) return lasting(stop, STOP.lastIndex, placed, extent);
  if (asOf !== null) return atEnd({ ...placed, start: at - asOf[0].length });
  SINCE.lastIndex = placed.end;
  if (SINCE.test(text))
    return { ...placed, end: SINCE.lastIndex, resolved: { ...placed.resolved, extent: since(extent, thread.today) } };
  BEFORE.lastIndex = placed.end;
  if (!BEFORE.test(text) || extent === null) return placed;
  const start = thread.today !== null && thread.today <= extent.end ? thread.today : null;
  if (start === null) return placed;
  return { ...placed, end: BEFORE.lastIndex, resolved: { ...placed.resolved, extent: { start, end: extent.end } } };
}

function atEnd(placed: Placed): Placed {
  const { extent, precision } = placed.resolved;
  if (extent === null) return placed;
  return {
    ...placed,
    resolved: {
      ...placed.resolved,
      extent: { start: extent.end, end: extent.end },
      precision: precision === 'event' ? precision : 'day',
    },
  };
}

const since = (extent: Extent | null, today: Day | null): Extent | null =>
  extent === null || today === null ? extent : { start: extent.start, end: Math.max(today, extent.start) };

/** 截至9月30日止三个月: the stretch that ends with the date. */
function lasting(stop: RegExpExecArray, end: number, placed: Placed, extent: Extent): Placed {
  const count = stop[1] === undefined ? 1 : (readSmall(stop[1], 0)?.value ?? 1);
  const unit = stop[2] ?? stop[3] ?? '';
  const months = unit === '月' ? count : unit === '季度' ? count * 3 : 12;
  const precision = months === 3 ? 'quarter' : months === 6 ? 'half' : months >= 12 ? 'year' : 'month';
  const start = endAligned(extent.end, -months) + 1;
  return { ...placed, end, resolved: { ...placed.resolved, extent: { start, end: extent.end }, precision } };
}

function mention(text: Text, placed: Placed, thread: Thread, leads: boolean): DateMention {
  const { extent, yearless, precision, basis } = placed.resolved;
  if (leads) remember(placed, thread);
  const words = text.raw.slice(placed.start, placed.end);
  const [start, end] = yearless
    ? withoutYear(extent)
    : [extent === null ? null : iso(extent.start), extent === null ? null : iso(extent.end)];
  return { kind: 'date', start: placed.start, end: placed.end, period: { text: words, start, end, precision, basis } };
}

/** EDTF for a day of no known year. The end of February is not known without it. */
function withoutYear(extent: Extent | null): [string | null, string | null] {
  if (extent === null || parts(extent.start).year !== parts(extent.end).year) return [null, null];
  const end = iso(extent.end).slice(4);
  const whole = end === '-02-29' && extent.end > extent.start;
  return [`-${iso(extent.start).slice(4)}`, whole ? null : `-${end}`];
}

function remember(placed: Placed, thread: Thread): void {
  const { extent, yearless, precision, basis } = placed.resolved;
  if (extent === null || yearless) return;
  thread.last = extent;
  thread.lastEnd = placed.end;
  if (precision !== 'day') {
    thread.lastPeriod = extent;
    thread.lastPrecision = precision;
  }
  const { year, month } = parts(extent.start);
  if (basis !== 'document') thread.sentenceYear = parts(extent.end).year === year ? year : parts(extent.end).year;
  if (precision === 'day' && parts(extent.end).month === month) thread.sentenceMonth = monthExtent(year, month);
}
