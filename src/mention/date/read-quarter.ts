/** Reads quarters and the first months of a year. */
import { monthsPart } from './calendar-words.ts';
import { day, monthExtent, parts as partsOf } from './days.ts';
import type { Part } from './moment.ts';
import { type PartRead, pair } from './part-read.ts';
import { readSmall } from './small.ts';

/** 前三季度, 前10个月, 首月. */
export function readFirst(text: string, at: number, hasYear: boolean): PartRead | null {
  const first = text.charAt(at);
  if (first !== '前' && first !== '首' && first !== '后') return null;
  const count = readSmall(text, at + 1) ?? pair(text, at + 1);
  if (count === null || count.value < 1 || count.value > 12) return null;
  const unit = /^个?(季度|月|季)(?!以?[前内来])/.exec(text.slice(count.end, count.end + 4));
  if (unit === null || (first === '后' && !hasYear)) return null;
  const end = count.end + unit[0].length;
  if (text.charAt(at - 1) === '的' && unit[1] === '月') return { part: firstMonths(count.value), end };
  const months = unit[1] === '月' ? count.value : count.value * 3;
  if (months > 12) return null;
  return { part: first === '后' ? monthsPart(13 - months, 12) : fromJanuary(months), end };
}

function fromJanuary(months: number): Part {
  const part = monthsPart(1, months);
  return { ...part, choice: 'started' };
}

/** 首发的前两个月: counted from the launch, which was named before. */
function firstMonths(months: number): Part {
  return {
    of: 'anchor',
    precision: 'month',
    choice: 'same',
    within: (anchor, _today) => {
      const start = new Date(anchor.start * 864e5);
      return {
        start: anchor.start,
        end: day(start.getUTCFullYear(), start.getUTCMonth() + 1 + months, start.getUTCDate()) - 1,
      };
    },
  };
}

export function quarters(first: number, last: number): Part {
  return monthsPart(first * 3 - 2, last * 3);
}

/** 三季度, 第三季; without 度 only after 第 or a year. */
export function readQuarter(text: string, at: number, first: number, last: number, marked: boolean): PartRead | null {
  if (first < 1 || last > 4 || last < first) return null;
  const full = text.charAt(at + 1) === '度';
  if (!full && (!marked || '节赛刊'.includes(text.charAt(at + 1) || '。'))) return null;
  const end = at + (full ? 2 : 1);
  // 三季报 tells of the year up to September.
  const part = quarters(first === 3 && last === 3 && text.charAt(at + 1) === '报' ? 1 : first, last);
  return quarterEdge(text, end, part) ?? { part, end };
}

/** The first or last month of a quarter: 一季度末. */
export function quarterEdge(text: string, at: number, part: Part): PartRead | null {
  const edge = text.charAt(at);
  if (edge !== '末' && edge !== '初' && edge !== '底') return null;
  if (part.of === 'month' || part.of === 'anchor') return null;
  const narrow = (extent: { start: number; end: number } | null) => {
    if (extent === null) return null;
    const { year, month } = partsOf(edge === '初' ? extent.start : extent.end);
    return monthExtent(year, month);
  };
  const end = at + 1;
  if (part.of === 'year')
    return { part: { ...part, precision: 'month', within: (year: number) => narrow(part.within(year)) }, end };
  return { part: { ...part, precision: 'month', within: (today: number) => narrow(part.within(today)) }, end };
}
