/** Numbers that are parts of others: 百分之六, 三又四分之一, 2/3, 一半. */
import { characterSet } from '../character-sets.ts';
import { matchAt } from '../match-at.ts';
import { add, compare, divide, type Exact, negate, shift } from '../numeral/exact.ts';
import { isArabic } from '../numeral/number-characters.ts';
import { readNumeral } from '../numeral/numeral.ts';
import type { Numeral } from '../numeral/reading.ts';
import type { Amount } from './amount.ts';
import { CONNECTOR } from './ranges.ts';

const SPACES = '[ ]{0,3}';
const PARTS = new RegExp(`${SPACES}分${SPACES}之${SPACES}(负?)`, 'y');
const AND = new RegExp(`${SPACES}又${SPACES}`, 'y');
const SLASH = /[ ]?[/／][ ]?/y;
const PERCENT_PLACES: Readonly<Record<string, number>> = { 百: 0, 佰: 0, 千: -1, 仟: -1, 万: -2, 萬: -2 };

export const FRACTION_FOLLOWS = characterSet(' 分又/／半');

export function fraction(text: string, start: number, numeral: Numeral, raw: string): Amount | null {
  return (
    partsOf(text, start, numeral, raw) ??
    mixedParts(text, numeral, raw) ??
    slashed(text, numeral, raw) ??
    halves(text, numeral) ??
    spacedDiscount(text, numeral)
  );
}

const plain = (numeral: Numeral): Omit<Amount, 'end' | 'low' | 'unit'> => ({
  high: null,
  more: false,
  numeral,
  found: null,
  range: false,
  joined: false,
});

/** 百分之六, 千分之三, 三分之一: of a hundred it is a percentage, else a ratio. */
function partsOf(text: string, start: number, whole: Numeral, raw: string): Amount | null {
  const parts = matchAt(PARTS, text, whole.end);
  if (parts === null) return null;
  const part = readNumeral(text, PARTS.lastIndex, raw);
  if (part === null) return null;
  if (part.fraction && whole.end - start > 1)
    return { end: part.end, low: part.low, unit: null, ...plain(part), joined: true };
  const numerator = parts[1] === '' ? part.low : negate(part.low);
  const places = whole.end - start === 1 ? PERCENT_PLACES[text.charAt(start)] : undefined;
  if (places !== undefined) return percentParts(text, part, numerator, places, raw);
  const low = divide(numerator, whole.low);
  return low === null ? null : { end: part.end, low, unit: 'ratio', ...plain(part) };
}

function percentParts(text: string, part: Numeral, numerator: Exact, places: number, raw: string): Amount {
  const low = shift(numerator, places);
  const high = part.high === null ? null : shift(part.high, places);
  const base: Amount = { end: part.end, low, unit: 'percent', ...plain(part), high, more: part.more };
  if (matchAt(CONNECTOR, text, part.end) === null) return base;
  const second = readNumeral(text, CONNECTOR.lastIndex, raw);
  if (second === null || compare(second.low, numerator) <= 0) return base;
  return { ...base, high: shift(second.low, places), end: second.end, range: true };
}

/** 三又四分之一. */
function mixedParts(text: string, integer: Numeral, raw: string): Amount | null {
  if (matchAt(AND, text, integer.end) === null) return null;
  const at = AND.lastIndex;
  const whole = readNumeral(text, at, raw);
  const rest = whole === null ? null : partsOf(text, at, whole, raw);
  if (rest === null) return null;
  const fraction = rest.unit === 'percent' ? shift(rest.low, -2) : rest.low;
  return { ...rest, low: add(integer.low, fraction), unit: 'ratio' };
}

/** 2/3, 1 2/3 and 2 1/3倍. A slash before a day or between three numbers is a date or a code; before a unit it parts the items of a list. */
function slashed(text: string, first: Numeral, raw: string): Amount | null {
  const direct = quotient(text, first, raw);
  if (direct !== null) return direct;
  if (text.charCodeAt(first.end) !== 32 || first.scaled || first.chinese) return null;
  const second = readNumeral(text, first.end + 1, raw);
  const rest = second === null ? null : quotient(text, second, raw, true);
  if (rest === null) return null;
  const low = add(first.low, rest.low);
  return text.charAt(rest.end) === '倍' ? { ...rest, low, unit: 'times', end: rest.end + 1 } : { ...rest, low };
}

/** `mixed` behind a whole number and a blank, where only a multiple has a unit. */
function quotient(text: string, numerator: Numeral, raw: string, mixed = false): Amount | null {
  if (numerator.scaled || matchAt(SLASH, text, numerator.end) === null) return null;
  const at = SLASH.lastIndex;
  if (!isArabic(text.charCodeAt(at))) return null;
  const denominator = readNumeral(text, at, raw);
  if (denominator === null || denominator.scaled) return null;
  const next = text.charAt(denominator.end) || '。';
  if ('/／日号月倍%％元'.includes(next) && !(mixed && next === '倍')) return null;
  if (/^ ?(?:财年|财政|年度|学年|赛季)/.test(text.slice(denominator.end, denominator.end + 3))) return null;
  const low = divide(numerator.low, denominator.low);
  return low === null ? null : { end: denominator.end, low, unit: 'ratio', ...plain(numerator) };
}

const DISCOUNT = / ?([\d一二三四五六七八九]) ?折/y;

/** 7 5 折: the digits of a discount, set apart by the layout. */
function spacedDiscount(text: string, numeral: Numeral): Amount | null {
  if (numeral.positional?.length !== 1 || matchAt(DISCOUNT, text, numeral.end) === null) return null;
  const end = DISCOUNT.lastIndex;
  const second = readNumeral(text, numeral.end + 1);
  if (second?.positional?.length !== 1) return null;
  return { end, low: add(shift(numeral.low, 1), second.low), unit: 'percent', ...plain(numeral) };
}

export const HALF: Exact = { coefficient: 5n, places: 1 };
const NOT_HALF_BEFORE = '天年月小个数夜路径导决';

/** 一半. */
function halves(text: string, numeral: Numeral): Amount | null {
  if (text.charAt(numeral.end) !== '半' || numeral.scaled || numeral.positional !== '1' || !numeral.chinese)
    return null;
  const next = text.charAt(numeral.end + 1);
  if (next !== '' && NOT_HALF_BEFORE.includes(next)) return null;
  return { end: numeral.end + 1, low: HALF, unit: 'ratio', ...plain(numeral) };
}
