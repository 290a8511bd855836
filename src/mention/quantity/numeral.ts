/** Reads one numeral, Arabic, Chinese, formal or mixed, at a place in the text. */
import { arabicEnd, arabicValue, integerEnd, isPoint, latinTail } from './arabic.ts';
import { add, compare, type Exact, exact, ONE, shift, whole, ZERO } from './exact.ts';
import { ARABIC, DIGIT, isNumeral, isScale, kindAt, NONE, SCALE, valueAt } from './number-characters.ts';
import { type Numeral, readPlainNumeral } from './plain-numeral.ts';
import { isMeasurePrefix, trailing } from './scales.ts';

const MORE = new Set(['多', '余', '几', '馀']);

/** 多 and 余 that begin a word of their own. */
const NOT_MORE = /^(?:多[元样]化|多样|多家媒|余额|余下|余生)/;

/** No number has more digits one by one; a longer row of them is none, and is not added up. */
const LONGEST = 64;

const TEN = whole(10);

const POINT = '点'.charCodeAt(0);

const LIANG = '两'.charCodeAt(0);

/** What has been read so far of one numeral; lives only during one call of `readNumeral`. */
interface Reading {
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

/** The numeral at `start`, or null. Looks only forward; never takes what is a name (5G, 4K). */
export function readNumeral(text: string, start: number, raw: string = text): Numeral | null {
  const kind = kindAt(text, start);
  if (kind === ARABIC) {
    const plain = readPlainNumeral(text, start, raw);
    if (plain !== null) return plain;
  } else if (kind === NONE && !isPoint(text, start)) return null;
  const r: Reading = {
    at: start,
    total: ZERO,
    section: ZERO,
    current: null,
    spread: null,
    more: false,
    digits: '',
    last: NONE,
    lastPower: 0,
    big: 99,
    scales: [],
    zero: false,
    arabic: false,
    chinese: false,
    counted: false,
    fraction: false,
  };
  if (isPoint(text, start)) takeArabic(text, raw, start, r);
  while (step(text, raw, r));
  if (r.last === NONE) return null;
  return finish(text, start, r);
}

function step(text: string, raw: string, r: Reading): boolean {
  let at = r.at;
  let kind = kindAt(text, at);
  if (kind === NONE && r.last !== NONE) {
    at = pastSpaces(text, at);
    kind = kindAt(text, at);
    if (at !== r.at && !bridges(text, at, kind, r)) return false;
  }
  if (kind === ARABIC) return arabic(text, raw, at, r);
  if (kind === DIGIT) return digit(text, at, r);
  if (kind === SCALE) return scale(text, at, r);
  return r.last !== NONE && andMore(text, at, r);
}

function pastSpaces(text: string, at: number): number {
  let to = at;
  while (to < at + 3 && text.charCodeAt(to) === 32) to++;
  return to;
}

/** Spaces inside a numeral stand only beside its powers of ten: 三千 八百, 1000 万. */
function bridges(text: string, at: number, kind: number, r: Reading): boolean {
  if (kind === SCALE) return true;
  if (MORE.has(text.charAt(at))) return r.last === SCALE && kindAt(text, pastSpaces(text, at + 1)) === SCALE;
  if (r.last !== SCALE) return false;
  if (kind === DIGIT) return r.chinese;
  return kind === ARABIC && kindAt(text, at + 1) === SCALE;
}

function arabic(text: string, raw: string, at: number, r: Reading): boolean {
  if (r.last === ARABIC || r.last === DIGIT) return r.zero && r.last === DIGIT && takeArabic(text, raw, at, r);
  if (r.last === SCALE) {
    const end = integerEnd(text, at);
    const next = pastSpaces(text, end);
    const smaller = kindAt(text, next) === SCALE && valueAt(text, next) < r.lastPower;
    if (!smaller && end - at !== r.lastPower) return false;
  }
  return takeArabic(text, raw, at, r);
}

function takeArabic(text: string, raw: string, at: number, r: Reading): boolean {
  const end = arabicEnd(text, raw, at);
  const digits = text.slice(at, end);
  r.fraction = digits.includes('.') || digits.includes('．');
  r.current = arabicValue(digits);
  r.digits += digits;
  r.arabic = true;
  r.counted = true;
  r.last = ARABIC;
  r.at = end;
  return true;
}

function digit(text: string, at: number, r: Reading): boolean {
  const value = valueAt(text, at);
  if (r.last === ARABIC) return false;
  if (r.last === SCALE && value === 0) return zero(text, at, r);
  if (r.last === NONE && value === 0 && kindAt(text, at + 1) === SCALE) return zero(text, at, r);
  r.chinese = true;
  if (r.digits.length >= LONGEST) return false;
  r.digits += value;
  if (r.last === DIGIT && !r.zero) {
    const before = r.current ?? ZERO;
    const first = Number(before.coefficient);
    r.spread = value === first + 1 || (first === 3 && value === 5) ? whole(value - first) : null;
    if (r.spread === null || r.digits.length > 2 + (r.scales.length > 0 ? 9 : 0)) {
      r.current = add(shift(before, 1), whole(value));
      r.spread = null;
    }
  } else r.current = whole(value);
  r.zero = false;
  r.counted = true;
  r.last = DIGIT;
  r.at = at + 1;
  return true;
}

/** 零 inside a number only says that a place is empty. */
function zero(text: string, at: number, r: Reading): boolean {
  const next = text.charAt(at + 1);
  if (!isNumeral(text, at + 1) && next !== ' ' && next !== '几') return false;
  r.zero = true;
  r.chinese = true;
  r.last = DIGIT;
  r.current = null;
  r.at = at + 1;
  return true;
}

function scale(text: string, at: number, r: Reading): boolean {
  const power = valueAt(text, at);
  if (power < 4 && r.last === SCALE && r.lastPower <= power && r.big > 90 && !r.more) return false;
  if (power === 12 && isMeasurePrefix(text, at)) return false;
  if (power === 3 && r.last !== NONE && isMeasurePrefix(text, at)) return false;
  if (r.last !== SCALE || r.more) r.scales = r.current === null && r.last !== SCALE ? r.scales : [];
  r.scales.push(power);
  if (!r.arabic) r.chinese = true;
  if (r.spread !== null) r.spread = shift(r.spread, power);
  if (power < 4) {
    const bare = r.last === SCALE && r.lastPower < 4 && r.current === null && r.section !== ZERO;
    if (bare) r.section = shift(r.section, power);
    else r.section = add(r.section, shift(r.current ?? ONE, power));
  } else multiplyUp(power, r);
  if (power === 1) r.counted = true;
  r.current = null;
  r.zero = false;
  r.last = SCALE;
  r.lastPower = power;
  r.digits = '';
  r.at = at + 1;
  return true;
}

function multiplyUp(power: number, r: Reading): void {
  if (r.current !== null) r.section = add(r.section, r.current);
  if (r.big <= power) {
    r.total = shift(add(r.total, r.section), power);
  } else {
    const section = r.section.coefficient === 0n ? ONE : r.section;
    r.total = add(r.total, shift(section, power));
  }
  r.big = power;
  r.section = ZERO;
}

function andMore(text: string, at: number, r: Reading): boolean {
  if (!MORE.has(text.charAt(at)) || r.more) return false;
  const some = text.charAt(at) === '几';
  if (some && r.last === ARABIC) return false;
  const after = pastSpaces(text, at + 1);
  const scaleFollows = kindAt(text, after) === SCALE;
  const value = sum(r);
  if (!scaleFollows && (compare(value, TEN) < 0 || NOT_MORE.test(text.slice(at, at + 3)))) return false;
  r.more = true;
  r.spread = some && r.zero ? ONE : leadingStep(value);
  if (r.last === SCALE && r.lastPower >= 4 && r.scales.length > 0) r.spread = leadingStep(value);
  r.at = at + 1;
  if (!scaleFollows) return false;
  r.at = after;
  return true;
}

/** One unit in the last place that is not zero: 20多 is less than 30, 3000多 less than 4000. */
function leadingStep(value: Exact): Exact {
  let power = -value.places;
  let rest = value.coefficient;
  while (rest !== 0n && rest % 10n === 0n) {
    rest /= 10n;
    power++;
  }
  return shift(ONE, power);
}

function sum(r: Reading): Exact {
  return add(add(r.total, r.section), r.current ?? ZERO);
}

function finish(text: string, start: number, r: Reading): Numeral | null {
  if (r.digits.length >= LONGEST && kindAt(text, r.at) === DIGIT) return null;
  if (r.zero && r.last === DIGIT) r.at = Math.max(start + 1, r.at);
  const tail =
    r.scales.length > 0 && !r.arabic && !r.zero && r.spread === null && r.current !== null && r.digits.length === 1;
  if (tail && r.last === DIGIT && r.lastPower >= 2 && text.charAt(r.at - 2) !== '零') {
    r.current = shift(r.current ?? ZERO, r.lastPower - 1);
  }
  let low = sum(r);
  const fraction = chineseFraction(text, r);
  if (fraction !== null) low = add(low, fraction);
  let { spread } = r;
  const numeral = (): Numeral => ({
    end: r.at,
    low,
    high: spread === null ? null : add(low, spread),
    more: r.more,
    chinese: !r.arabic,
    bare: !r.counted,
    scaled: r.scales.length > 0,
    trailing: trailing(r.last === SCALE ? r.scales : []),
    positional: r.scales.length === 0 ? r.digits : null,
    fraction: r.fraction,
  });
  if (fraction !== null && isScale(text, r.at)) {
    while (isScale(text, r.at)) {
      const power = valueAt(text, r.at);
      low = shift(low, power);
      r.scales.push(power);
      r.at++;
    }
    r.last = SCALE;
    spread = null;
  }
  return r.arabic ? latinTail(text, numeral()) : numeral();
}

/** 点 and what follows it: 八点五. */
function chineseFraction(text: string, r: Reading): Exact | null {
  if (r.arabic && !r.chinese) return null;
  const point = pastSpaces(text, r.at);
  if (text.charCodeAt(point) !== POINT) return null;
  let at = pastSpaces(text, point + 1);
  let digits = '';
  while (kindAt(text, at) === DIGIT && text.charCodeAt(at) !== LIANG) digits += valueAt(text, at++);
  if (digits === '') return null;
  r.at = at;
  r.last = DIGIT;
  r.fraction = true;
  return exact(`0.${digits}`);
}
