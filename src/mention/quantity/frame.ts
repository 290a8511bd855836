/** How much of the text a quantity spans, and what the words around its number say. */
import { type Approximation, SOME } from '../../lexicon/approximations.ts';
import { isScale } from '../numeral/number-characters.ts';
import type { Amount } from './amount.ts';
import { currencyBefore } from './currency-before.ts';
import { approximationAfter, approximationBefore, beforeBareScale, signBefore } from './surroundings.ts';

/** How much of the text a quantity spans, and what the words around its number say. */
export interface Frame {
  readonly start: number;
  readonly approximation: Approximation | null;
  readonly negative: boolean;
  readonly currency: string | null;
  /** 数 or 几 before a bare power of ten: from one to ten of them. */
  readonly some: boolean;
}

export function readFrame(text: string, at: number, floor: number, amount: Amount): Frame | null {
  const sign = signBefore(text, at, floor);
  let start = sign?.start ?? at;
  const some = isScale(text, at) && SOME.has(text.charAt(at - 1)) && at - 1 >= floor && !isCountNoun(text, at - 1);
  if (some) start = at - 1;
  const money = currencyBefore(text, start, floor);
  const before = approximationBefore(text, money?.start ?? start, floor);
  const outer =
    money !== null && before.approximation === null ? approximationBefore(text, money.start, floor) : before;
  const bareScale = amount.numeral.bare && !some && amount.unit === null ? beforeBareScale(text, at, floor) : null;
  const approximation = bareScale?.approximation ?? outer.approximation;
  if (amount.numeral.bare && amount.unit === null && !some && approximation === null && !isGraded(text, amount))
    return null;
  return {
    start: bareScale?.start ?? outer.start,
    approximation,
    negative: sign?.negative ?? false,
    currency: money?.code ?? null,
    some,
  };
}

/** 人数百 is a head count before a number, not some hundreds. */
function isCountNoun(text: string, at: number): boolean {
  return text.charAt(at) === '数' && '户人件次家总量参'.includes(text.charAt(at - 1) || '。');
}

/** 千万元级, 百余家, 亿元以上: a bare power of ten with its own measure of exactness. */
function isGraded(text: string, amount: Amount): boolean {
  if (amount.numeral.more || amount.numeral.trailing.length === 0) return amount.numeral.more;
  const after = approximationAfter(text, amount.end);
  return after.approximation !== null && (amount.found !== null || (amount.numeral.trailing[0] ?? 0) >= 4);
}
