/** 同期: the stretch named before, in another year. */
import { matchAt } from '../match-at.ts';
import { isArabic, isChineseNumeral } from '../numeral/number-characters.ts';
import { addMonths, type Extent, endAligned, parts } from './days.ts';
import { readYearDigits } from './small.ts';
import type { Placed, Thread } from './thread.ts';

const SAME_PERIOD =
  /(?:(去年|上年|上一年|前年|今年|本年|上(?:一?个?|一)?财年|\d{4}(?:年|财年)|[〇零一二三四五六七八九]{4}年)(?:度)?(?:的)?)?同期(?:全[天年])?|(去年|上年)同月/y;

/** 1-3月累计10万辆，去年|累计8万辆: up to the same month. */
const SUMMED = /(去年|上年)(?=累计)/y;

const isYearToDate = (base: Extent | null): boolean => {
  if (base === null) return false;
  const { month, date } = parts(base.start);
  return month === 1 && date === 1 && base.end - base.start > 31 && parts(base.end).month < 12;
};

const YEARS_BACK: Readonly<Record<string, number>> = { 去年: 1, 上年: 1, 上一年: 1, 前年: 2, 今年: 0, 本年: 0 };

/** 去年同期: the stretch named before, a year earlier. */
export function readSamePeriod(text: string, at: number, thread: Thread): Placed | null {
  const head = text.charCodeAt(at);
  if (
    !isArabic(head) &&
    !isChineseNumeral(text, at) &&
    head !== 0x53bb &&
    head !== 0x4e0a &&
    head !== 0x540c &&
    head !== 0x524d &&
    head !== 0x4eca &&
    head !== 0x672c
  )
    return null;
  const base = thread.lastPeriod ?? thread.last;
  const found = matchAt(SAME_PERIOD, text, at) ?? (isYearToDate(base) ? matchAt(SUMMED, text, at) : null);
  if (found === null) return null;
  const back =
    (found[1] ?? found[2]) === undefined ? yearsMeant(text, at) : yearsBack(found[1] ?? found[2] ?? '', base);
  const extent =
    base === null ? null : { start: addMonths(base.start, -12 * back), end: endAligned(base.end, -12 * back) };
  return {
    start: at,
    end: at + found[0].length,
    resolved: { extent, yearless: false, precision: thread.lastPrecision, basis: 'relative' },
  };
}

/** 较同期, 与同期相比 and a clause's own 同期 are a year back; 同行同期, 公司同期 are what others did at the time. */
const yearsMeant = (text: string, at: number): number =>
  (at === 0 || COMPARES.test(text.slice(Math.max(0, at - 2), at))) &&
  !OPENS.test(text.slice(Math.max(0, at - 1), at + 6))
    ? 1
    : 0;

/** 。同期，…: a sentence that begins with it speaks of the same time, and so does one about others: 同期大盘. */
const OPENS = /^(?:[。；;\n]同期[，,]|.同期(?:业绩|比较|基准|大盘|行业|同业|市场|沪深|全国|全市|全省|全球))/;

const COMPARES = /(?:[较比与和同超于过年而（(，,；;。、：]|历史|往年)$/;

function yearsBack(word: string, base: Extent | null): number {
  const digits = readYearDigits(word, 0, 4);
  const written = digits?.value ?? Number.NaN;
  return word.endsWith('财年') && digits === null
    ? 1
    : Number.isNaN(written)
      ? (YEARS_BACK[word] ?? 1)
      : base === null
        ? 0
        : parts(base.end).year - written;
}
