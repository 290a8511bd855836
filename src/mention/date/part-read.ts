/** What the readers of parts of a year hand to each other, and what they share. */
import { testAt } from '../match-at.ts';
import type { Part } from './moment.ts';
import { readSmall, type Small } from './small.ts';

export interface PartRead {
  readonly part: Part;
  readonly end: number;
}

export function pair(text: string, at: number): Small | null {
  return text.charAt(at) === '两' ? { value: 2, end: at + 1 } : null;
}

const BETWEEN = / ?(?:至|到|[-–—－~～〜]{1,2}) ?/y;

/** What a number counts, behind it or behind the second of two: 3至5月. */
export function numberedUnit(text: string, first: Small) {
  const second = testAt(BETWEEN, text, first.end) ? readSmall(text, BETWEEN.lastIndex) : null;
  const last = second ?? first;
  const unitAt = text.charCodeAt(last.end) === 32 ? last.end + 1 : last.end;
  return { second, last, unitAt, unit: text.charAt(unitAt) };
}

export const weekOf = (monday: number, nth: number): { start: number; end: number } => ({
  start: monday + (nth - 1) * 7,
  end: monday + nth * 7 - 1,
});

export const single = (at: number | null): { start: number; end: number } | null =>
  at === null ? null : { start: at, end: at };
