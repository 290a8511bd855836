/** The number itself, with fractions and ranges: what stands between the words around it and its unit. */
import { characterSet } from '../character-sets.ts';
import { add, compare, divide, type Exact, multiply, negate, shift } from './exact.ts';
import { isArabic, isNumeral } from './number-characters.ts';
import { readNumeral } from './numeral.ts';
import type { Numeral } from './plain-numeral.ts';
import { readUnit, type UnitFound } from './unit.ts';

export interface Amount {
  readonly end: number;
  readonly low: Exact;
  readonly high: Exact | null;
  readonly more: boolean;
  /** Fixed by the form of the number: percent for 百分之, ratio for 2/3; null where a unit decides. */
  readonly unit: 'percent' | 'ratio' | null;
  readonly numeral: Numeral;
  readonly found: UnitFound | null;
  /** Two numbers joined by 至, - or ~. */
  readonly range: boolean;
  /** A hyphen joins it to another number, and no unit says that they are amounts: 400-820. */
  readonly joined: boolean;
}

const SPACES = '[ ]{0,3}';
const PARTS = new RegExp(`${SPACES}分${SPACES}之${SPACES}(负?)`, 'y');
const AND = new RegExp(`${SPACES}又${SPACES}`, 'y');
const CONNECTS = characterSet('（( 至到-–—－~～〜');
const CONNECTOR = /(?:（含）|\(含\))?[ ]{0,2}(至|到|[-–—－~～〜]{1,2})[ ]{0,2}(?:[￥¥$€£]|约|近|超|逾|百分之|人民币)?/y;
const SLASH = /[ ]?[/／][ ]?/y;
const PERCENT_PLACES: Readonly<Record<string, number>> = { 百: 0, 佰: 0, 千: -1, 仟: -1, 万: -2, 萬: -2 };

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads the amount at `start` with its unit. Null where the number belongs to something that is none. */
export function readAmount(text: string, start: number, raw: string): Amount | null {
  const numeral = readNumeral(text, start, raw);
  if (numeral === null) return null;
  const special = FRACTION_FOLLOWS(text.charCodeAt(numeral.end)) ? fraction(text, start, numeral, raw) : null;
  return special ?? measured(text, start, numeral, raw);
}

const FRACTION_FOLLOWS = characterSet(' 分又/／半');

function fraction(text: string, start: number, numeral: Numeral, raw: string): Amount | null {
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
  const parts = match(PARTS, text, whole.end);
  if (parts === null) return null;
  const part = readNumeral(text, PARTS.lastIndex, raw);
  if (part === null) return null;
  if (part.fraction && whole.end - start > 1)
    return { ...plain(part), end: part.end, low: part.low, unit: null, joined: true };
  const numerator = parts[1] === '' ? part.low : negate(part.low);
  const places = whole.end - start === 1 ? PERCENT_PLACES[text.charAt(start)] : undefined;
  if (places !== undefined) return percentParts(text, part, numerator, places, raw);
  const low = divide(numerator, whole.low);
  return low === null ? null : { ...plain(part), end: part.end, low, unit: 'ratio' };
}

function percentParts(text: string, part: Numeral, numerator: Exact, places: number, raw: string): Amount {
  const low = shift(numerator, places);
  const high = part.high === null ? null : shift(part.high, places);
  const base: Amount = { ...plain(part), end: part.end, low, high, more: part.more, unit: 'percent' };
  if (match(CONNECTOR, text, part.end) === null) return base;
  const second = readNumeral(text, CONNECTOR.lastIndex, raw);
  if (second === null || compare(second.low, numerator) <= 0) return base;
  return { ...base, high: shift(second.low, places), end: second.end, range: true };
}

/** 三又四分之一. */
function mixedParts(text: string, integer: Numeral, raw: string): Amount | null {
  if (match(AND, text, integer.end) === null) return null;
  const at = AND.lastIndex;
  const whole = readNumeral(text, at, raw);
  const rest = whole === null ? null : partsOf(text, at, whole, raw);
  if (rest === null) return null;
  const fraction = rest.unit === 'percent' ? shift(rest.low, -2) : rest.low;
  return { ...rest, low: add(integer.low, fraction), unit: 'ratio' };
}

/** 2/3, and 1 2/3. A slash before a day or between three numbers is a date or a code. */
function slashed(text: string, first: Numeral, raw: string): Amount | null {
  const direct = quotient(text, first, raw);
  if (direct !== null) return direct;
  if (text.charCodeAt(first.end) !== 32 || first.scaled || first.chinese) return null;
  const second = readNumeral(text, first.end + 1, raw);
  const rest = second === null ? null : quotient(text, second, raw);
  return rest === null ? null : { ...rest, low: add(first.low, rest.low) };
}

function quotient(text: string, numerator: Numeral, raw: string): Amount | null {
  if (numerator.scaled || match(SLASH, text, numerator.end) === null) return null;
  const at = SLASH.lastIndex;
  if (!isArabic(text.charCodeAt(at))) return null;
  const denominator = readNumeral(text, at, raw);
  if (denominator === null || denominator.scaled || '/／日号月'.includes(text.charAt(denominator.end) || '。'))
    return null;
  const low = divide(numerator.low, denominator.low);
  return low === null ? null : { ...plain(numerator), end: denominator.end, low, unit: 'ratio' };
}

const DISCOUNT = / ?([\d一二三四五六七八九]) ?折/y;

/** 7 5 折: the digits of a discount, set apart by the layout. */
function spacedDiscount(text: string, numeral: Numeral): Amount | null {
  if (numeral.positional?.length !== 1 || match(DISCOUNT, text, numeral.end) === null) return null;
  const end = DISCOUNT.lastIndex;
  const second = readNumeral(text, numeral.end + 1);
  if (second?.positional?.length !== 1) return null;
  return { ...plain(numeral), end, low: add(shift(numeral.low, 1), second.low), unit: 'percent' };
}

const HALF: Exact = { coefficient: 5n, places: 1 };
const NOT_HALF_BEFORE = '天年月小个数夜路径导决';

/** 一半. */
function halves(text: string, numeral: Numeral): Amount | null {
  if (text.charAt(numeral.end) !== '半' || numeral.scaled || numeral.positional !== '1' || !numeral.chinese)
    return null;
  const next = text.charAt(numeral.end + 1);
  if (next !== '' && NOT_HALF_BEFORE.includes(next)) return null;
  return { ...plain(numeral), end: numeral.end + 1, low: HALF, unit: 'ratio' };
}

function measured(text: string, start: number, numeral: Numeral, raw: string): Amount {
  const found = readUnit(text, numeral.end, numeral);
  const end = found?.end ?? numeral.end;
  const range = secondEnd(text, end, numeral, found, raw);
  if (range !== null) return range;
  const tail = found === null ? null : afterUnit(text, start, numeral, found);
  const power = found?.power ?? 0;
  return {
    end: tail?.end ?? end,
    low: tail?.low ?? shift(numeral.low, power),
    high: numeral.high === null ? null : shift(numeral.high, power),
    more: numeral.more,
    unit: null,
    numeral,
    found,
    range: false,
    joined: found === null && isJoined(text, start, end),
  };
}

function isJoined(text: string, start: number, end: number): boolean {
  const hyphen = (at: number): boolean => '-－–—'.includes(text.charAt(at) || '。');
  return (hyphen(end) && isNumeral(text, end + 1)) || (hyphen(start - 1) && isNumeral(text, start - 2));
}

/** The far end of a range, which lends the near end what it leaves out: unit and powers of ten. */
function secondEnd(text: string, at: number, first: Numeral, found: UnitFound | null, raw: string): Amount | null {
  if (!CONNECTS(text.charCodeAt(at))) return null;
  const connector = match(CONNECTOR, text, at);
  if (connector === null) return null;
  const from = CONNECTOR.lastIndex;
  const second = readNumeral(text, from, raw);
  if (second === null || second.bare) return null;
  const unit = readUnit(text, second.end, second);
  if (found !== null && unit !== null && found.unit !== unit.unit && !found.plainMoney) return null;
  if (found !== null && unit === null) return null;
  const loose = connector[1] === '至' || connector[1] === '到';
  if (unit === null && !loose && !second.scaled) return null;
  const high = shift(second.high ?? second.low, unit?.power ?? 0);
  const low = found === null ? lowEnd(first, second, unit, high) : shift(first.low, found.power);
  if (compare(low, high) >= 0) return null;
  const end = unit?.end ?? second.end;
  return { end, low, high, more: second.more, unit: null, numeral: second, found: unit, range: true, joined: false };
}

function lowEnd(first: Numeral, second: Numeral, unit: UnitFound | null, high: Exact): Exact {
  const own = shift(first.low, unit?.power ?? 0);
  for (let i = second.trailing.length - 1; i >= 0; i--) {
    const power = second.trailing[i] ?? 0;
    if (first.scaled && lastPower(first) >= power) continue;
    const shared = shift(own, power);
    if (compare(shared, high) < 0) return shared;
  }
  return own;
}

const lastPower = (numeral: Numeral): number => numeral.trailing[0] ?? 0;

/** What a unit lets follow it: 半, or for 成 and 折 one more digit. */
function afterUnit(
  text: string,
  start: number,
  numeral: Numeral,
  found: UnitFound,
): { end: number; low: Exact } | null {
  const word = text.slice(found.end - 1, found.end);
  if (word === '成' && found.unit === 'percent') {
    const digit = readNumeral(text, text.charCodeAt(found.end) === 32 ? found.end + 1 : found.end, text);
    if (digit?.positional?.length === 1 && digit.chinese && numeral.chinese) {
      return { end: digit.end, low: add(shift(numeral.low, 1), digit.low) };
    }
  }
  if (word === '折' && numeral.positional?.length === 2 && numeral.low.places === 0) {
    return { end: found.end, low: numeral.low };
  }
  if (text.charAt(found.end) !== '半' || '年天月小导径'.includes(text.charAt(found.end + 1) || '。')) return null;
  if (found.unit === 'times' || text.charAt(start - 1) === '第') return null;
  return { end: found.end + 1, low: add(shift(numeral.low, found.power), shift(HALF, found.power)) };
}

/** Yuan, jiao and fen added up: 123元1角1分, 十块三毛. */
export function addSmallMoney(
  text: string,
  at: number,
  raw: string,
  small: (end: number) => { end: number; hundredths: number } | null,
): { end: number; more: Exact } | null {
  let end = at;
  let more: Exact | null = null;
  for (let i = 0; i < 2; i++) {
    const numeral = readNumeral(text, end, raw);
    const unit = numeral === null || numeral.scaled ? null : small(numeral.end);
    if (numeral === null || unit === null) break;
    const part = shift(multiply(numeral.low, { coefficient: BigInt(unit.hundredths), places: 0 }), -2);
    more = more === null ? part : add(more, part);
    end = unit.end;
  }
  return more === null ? null : { end, more };
}
