/** A number with its unit: what stands between the words around it. */
import type { Exact } from '../numeral/exact.ts';
import type { Numeral } from '../numeral/reading.ts';
import type { UnitFound } from './unit.ts';

export interface Amount {
  readonly end: number;
  readonly low: Exact;
  readonly high: Exact | null;
  readonly more: boolean;
  /** Fixed by the form of the number: percent for 百分之, ratio for 2/3, times for 2 1/3倍; null where a unit decides. */
  readonly unit: 'percent' | 'ratio' | 'times' | null;
  readonly numeral: Numeral;
  readonly found: UnitFound | null;
  /** Two numbers joined by 至, - or ~. */
  readonly range: boolean;
  /** A range from below zero to above it: -3%至5%. */
  readonly crosses?: true;
  /** A hyphen joins it to another number, and no unit says that they are amounts: 400-820. */
  readonly joined: boolean;
}
