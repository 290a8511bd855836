/** Reads one quantity at a place in the text: number, unit, sign, and the words that say how exact it is. */
import type { QuantityMention, Text } from '../../document.ts';
import { AND_MORE } from '../../lexicon/approximations.ts';
import { decimal, type Exact, multiply, negate, shift } from '../numeral/exact.ts';
import { isArabic, isChineseNumeral } from '../numeral/number-characters.ts';
import type { Amount } from './amount.ts';
import { type Frame, readFrame } from './frame.ts';
import { addressEnd, isLettered, isPartOfWord, isRank, skipNumeral } from './no-number.ts';
import { unitOf } from './quantity-unit.ts';
import { isRate } from './rates.ts';
import { readAmount } from './read-amount.ts';
import { withSmallMoney } from './small-money.ts';
import { approximationAfter, approximationApart, combine } from './surroundings.ts';

/** What stands at a numeral: a quantity or nothing, and where to read on. */
export interface QuantityRead {
  readonly mention: QuantityMention | null;
  readonly end: number;
}

/** A word, in spite of its numerals. */
const IN_CASE = '万一';

/** Reads the quantity whose number starts at `at`; words before it are looked for back to `floor`. */
export function readQuantity(text: Text, at: number, floor: number, currency: string): QuantityRead {
  const { folded } = text;
  if (folded.startsWith(IN_CASE, at) && !isChineseNumeral(folded, at - 1) && !isArabic(folded.charCodeAt(at - 1)))
    return { mention: null, end: at + IN_CASE.length };
  if (isPartOfWord(folded, at, floor)) return { mention: null, end: at + 1 };
  const address = addressEnd(folded, at);
  if (address !== null) return { mention: null, end: address };
  const amount = readAmount(folded, at, text.raw);
  if (amount === null) return { mention: null, end: skipNumeral(folded, at) };
  if (folded.charAt(at - 1) === '第' || isRank(folded, at, amount) || isLettered(folded, at, amount))
    return { mention: null, end: amount.end };
  const frame = readFrame(folded, at, floor, amount);
  if (frame === null) return { mention: null, end: amount.numeral.end };
  const mention = build(text, withSmallMoney(text, amount), frame, currency, floor);
  return { mention, end: mention?.end ?? Math.max(amount.numeral.end, amount.joined ? amount.end : 0) };
}

function build(text: Text, amount: Amount, frame: Frame, currency: string, floor: number): QuantityMention | null {
  const { folded } = text;
  const unit = unitOf(text, amount, frame, currency, floor);
  if (unit === null) return null;
  const more =
    amount.found !== null && !amount.more && AND_MORE.has(folded.charAt(unit.end)) && isMoreAfterUnit(folded, unit.end);
  const after = approximationAfter(folded, more ? unit.end + 1 : unit.end);
  const near = combine(frame.approximation, after.approximation);
  const approximation = near === null && isRate(unit.unit) ? approximationApart(folded, frame.start) : near;
  const sized = (value: Exact, negative = frame.negative): string =>
    decimal(signed(unit.times === undefined ? value : multiply(value, unit.times), negative));
  const high = frame.some ? shift(amount.low, 1) : amount.high;
  const range = (high !== null && !amount.more) || frame.some;
  const turned = frame.negative && amount.crosses !== true;
  const far = high === null ? null : sized(high, turned);
  const extent = far === null ? null : turned ? [far, sized(amount.low)] : [sized(amount.low), far];
  return {
    kind: 'quantity',
    start: frame.start,
    end: Math.max(after.end, unit.end + (more ? 1 : 0)),
    value: range ? null : sized(amount.low),
    min: extent?.[0] ?? null,
    max: extent?.[1] ?? null,
    unit: unit.unit,
    measure: unit.measure,
    approximate:
      (approximation?.approximate ?? false) || frame.some || amount.more || more || amount.numeral.high !== null,
    bound: range ? 'between' : amount.more || more ? 'gt' : (approximation?.bound ?? 'eq'),
  };
}

const signed = (value: Exact, negative: boolean): Exact => (negative ? negate(value) : value);

/** 三成多, 两年余; not 三家多元化. */
function isMoreAfterUnit(text: string, at: number): boolean {
  const word = text.charAt(at);
  const next = text.charAt(at + 1);
  return (
    word !== '几' &&
    !(word === '多' && '元样种次方家层'.includes(next || '。')) &&
    !(word === '余' && '额下生'.includes(next || '。'))
  );
}
