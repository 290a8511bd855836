/** Stretches of time counted from today: 三年前, 20天后, 过去三年, 近30天, 未来两个月. */
import { matchAt } from '../match-at.ts';
import { readNumeral } from '../numeral/numeral.ts';
import type { Numeral } from '../numeral/reading.ts';
import { LENGTHS } from './calendar-words.ts';
import { addMonths, type Day, day, type Extent, monthExtent, parts, weekday, yearExtent } from './days.ts';
import type { Moment, Part } from './moment.ts';

type LengthUnit = 'day' | 'working' | 'week' | 'month' | 'quarter' | 'year' | 'hour' | 'instant';

interface Length {
  readonly count: number;
  readonly half: boolean;
  readonly more: boolean;
  readonly unit: LengthUnit;
  readonly end: number;
  /** An approximate or large number of units: 十几年. */
  readonly vague: boolean;
}

const MAXIMUM = 5000;

function readLength(text: string, at: number): Length | null {
  if (text.charAt(at) === '半') return halfOf(text, at);
  const numeral = text.charAt(at) === '仨' ? { value: 3, end: at + 1, vague: false } : count(readNumeral(text, at));
  if (numeral === null || numeral.value > MAXIMUM) return null;
  let from = numeral.end;
  let half = false;
  let more = numeral.vague;
  if (/^个[多半]/.test(text.slice(from, from + 2))) {
    half = text.charAt(from + 1) === '半';
    more ||= !half;
    from += 2;
  }
  const unit = LENGTHS.from(text, text.charCodeAt(from) === 32 ? from + 1 : from);
  if (unit === null) return null;
  const tail = text.charAt(unit.end);
  half ||= tail === '半';
  more ||= tail === '多';
  const end = tail === '半' || tail === '多' ? unit.end + 1 : unit.end;
  return { count: numeral.value, half, more, unit: unit.value, end, vague: numeral.vague };
}

function count(numeral: Numeral | null): { value: number; end: number; vague: boolean } | null {
  if (numeral === null || numeral.fraction || numeral.bare || numeral.low.coefficient <= 0n) return null;
  const value = Number(numeral.low.coefficient) * 10 ** -numeral.low.places;
  return { value, end: numeral.end, vague: numeral.high !== null };
}

const HALVES: readonly (readonly [string, LengthUnit, number])[] = [
  ['半年', 'month', 6],
  ['半个月', 'day', 15],
  ['半月', 'day', 15],
  ['半小时', 'instant', 1],
  ['半个小时', 'instant', 1],
  ['半钟头', 'instant', 1],
];

function halfOf(text: string, at: number): Length | null {
  const found = HALVES.find(([word]) => text.startsWith(word, at));
  if (found === undefined) return null;
  return { count: found[2], half: false, more: false, unit: found[1], end: at + found[0].length, vague: false };
}

/** Moves a day by a length; half units move by their smaller units. */
function move(today: Day, length: Length, direction: 1 | -1): Day {
  const { count, half, unit } = length;
  if (unit === 'instant') return today;
  if (unit === 'hour') return today + direction * Math.floor(count / 24);
  if (unit === 'working') return workingDays(today, count, direction);
  if (unit === 'day') return today + direction * count;
  if (unit === 'week') return today + direction * 7 * count;
  const months = unit === 'month' ? count : unit === 'quarter' ? count * 3 : count * 12 + (half ? 6 : 0);
  const moved = addMonths(today, direction * months);
  return half && unit === 'month' ? moved + direction * 15 : moved;
}

/** Moves by days that are no Saturday or Sunday; feasts are not known here. */
function workingDays(today: Day, count: number, direction: 1 | -1): Day {
  let to = today;
  for (let left = count; left > 0; ) {
    to += direction;
    if (weekday(to) <= 5) left--;
  }
  return to;
}

/** The day, month or year a length away, as exact as its unit. */
function away(today: Day, length: Length, direction: 1 | -1): Extent {
  const to = move(today, length, direction);
  const { year, month } = parts(to);
  if (length.unit === 'year' && !length.half) return yearExtent(year);
  if (length.unit === 'year' || length.unit === 'month' || length.unit === 'quarter') return monthExtent(year, month);
  return { start: to, end: to };
}

function part(length: Length, within: (today: Day) => Extent): Part {
  const precision =
    length.unit === 'year' ? 'year' : length.unit === 'month' || length.unit === 'quarter' ? 'month' : 'day';
  return { of: 'day', within, anaphoric: false, precision, choice: 'same' };
}

const DIRECTION = /(?:之|以|过)?(前|后|内|来)(?!期|往|台|端|瞻|者|面|勤|续|备|部|容|自|到|不)/y;

/** 三天前, 两周内, 三年以来: a length and where it lies from today. */
export function readLengthMoment(text: string, at: number): Moment | null {
  const length = readLength(text, at);
  if (length === null || (length.vague && length.unit === 'year')) return null;
  const word = matchAt(DIRECTION, text, length.end)?.[1];
  if (word === undefined || '第每'.includes(text.charAt(at - 1) || '。')) return null;
  const end = DIRECTION.lastIndex;
  return { start: at, end, year: null, part: part(length, today => direct(today, length, word)) };
}

function direct(today: Day, length: Length, word: string): Extent {
  if (word === '前') return away(today, length, -1);
  if (word === '后') return away(today, length, 1);
  if (word === '来') return { start: loosely(move(today, length, -1), length), end: today };
  return { start: today, end: move(today, length, 1) };
}

/** A length with 多 or 半 begins with its month or year: nobody means the day. */
function loosely(start: Day, length: Length): Day {
  const { year, month } = parts(start);
  if (length.unit === 'year' && (length.more || length.half)) return day(year, length.half ? month : 1, 1);
  return length.unit === 'month' && length.more ? day(year, month, 1) : start;
}

const HEAD = /(过去|最近|近|未来|今后)的?/y;

/** 过去三年, 近30天, 未来两个月. */
export function readSpanMoment(text: string, at: number): Moment | null {
  const head = matchAt(HEAD, text, at);
  if (head?.[1] === undefined || (head[1] === '近' && '附邻最临新'.includes(text.charAt(at - 1) || '。'))) return null;
  const length = readLength(text, HEAD.lastIndex);
  if (length === null || length.vague || text.charAt(length.end) === '期') return null;
  const ahead = head[1] === '未来' || head[1] === '今后';
  const inside = /^以?[内里来]|^间/.exec(text.slice(length.end, length.end + 2))?.[0] ?? '';
  const within = (today: Day): Extent =>
    isYearOver(head[1], length, today)
      ? yearExtent(parts(today).year - 1)
      : ahead
        ? { start: today, end: move(today, length, 1) }
        : { start: move(today, length, -1), end: today };
  return { start: at, end: length.end + inside.length, year: null, part: part(length, within) };
}

/** 过去一年, told in January, is the year that has just ended. */
const isYearOver = (head: string | undefined, { count, unit, half }: Length, today: Day): boolean =>
  head === '过去' && unit === 'year' && count === 1 && !half && parts(today).month <= 2;
