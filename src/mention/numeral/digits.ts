/** One step of a numeral: digits, Arabic and Chinese. */
import { arabicEnd, arabicValue, integerEnd } from './arabic.ts';
import { add, shift, whole, ZERO } from './exact.ts';
import { ARABIC, DIGIT, isNumeral, kindAt, NONE, SCALE, valueAt } from './number-characters.ts';
import { LONGEST, pastSpaces, type Reading } from './reading.ts';

export function arabic(text: string, raw: string, at: number, r: Reading): boolean {
  if (r.last === ARABIC || r.last === DIGIT) return r.zero && r.last === DIGIT && takeArabic(text, raw, at, r);
  if (r.last === SCALE) {
    const end = integerEnd(text, at);
    const next = pastSpaces(text, end);
    const smaller = kindAt(text, next) === SCALE && valueAt(text, next) < r.lastPower;
    if (!smaller && end - at !== r.lastPower) return false;
  }
  return takeArabic(text, raw, at, r);
}

export function takeArabic(text: string, raw: string, at: number, r: Reading): boolean {
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

export function digit(text: string, at: number, r: Reading): boolean {
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
