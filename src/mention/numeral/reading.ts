/** What has been read of one numeral, so far and in the end. */
import { add, type Exact, ZERO } from './exact.ts';

export interface Numeral {
  readonly end: number;
  readonly low: Exact;
  /** The other end, where the numeral itself is a range: 三四十, 十几, 数千. */
  readonly high: Exact | null;
  /** 多, 余 or 几 says that it is more than `low`. */
  readonly more: boolean;
  readonly chinese: boolean;
  /** Nothing but powers of ten (亿, 千万): a number only where something says so. */
  readonly bare: boolean;
  /** It has a power of ten in it: 3万, 四百. */
  readonly scaled: boolean;
  /** The powers of ten its last number is multiplied by, from the last: 三十万 gives 4, 5. */
  readonly trailing: readonly number[];
  /** Its characters read one by one, where it has no power of ten: 三八 is 38. */
  readonly positional: string | null;
  readonly fraction: boolean;
}

/** No number has more digits one by one; a longer row of them is none, and is not added up. */
export const LONGEST = 64;

/** What has been read so far of one numeral; lives only during one call of `readNumeral`. */
export interface Reading {
  at: number;
  total: Exact;
  section: Exact;
  current: Exact | null;
  /** How much more the high end is, where there is one; it grows with every power of ten that follows. */
  spread: Exact | null;
  more: boolean;
  digits: string;
  last: number;
  lastPower: number;
  /** The smallest power of 万, 亿, 兆 used. */
  big: number;
  scales: number[];
  zero: boolean;
  arabic: boolean;
  chinese: boolean;
  counted: boolean;
  fraction: boolean;
}

export function pastSpaces(text: string, at: number): number {
  let to = at;
  while (to < at + 3 && text.charCodeAt(to) === 32) to++;
  return to;
}

export function sum(r: Reading): Exact {
  return add(add(r.total, r.section), r.current ?? ZERO);
}
