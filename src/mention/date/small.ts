/** The small numbers of the calendar: months, days, quarters, years. */
import { digitAt, isArabic, isChineseNumeral } from '../numeral/number-characters.ts';

export interface Small {
  readonly value: number;
  readonly end: number;
}

const TEN = '十'.charCodeAt(0);
const TWENTY = '廿'.charCodeAt(0);
const THIRTY = '卅'.charCodeAt(0);
const FIRST_TEN = '初'.charCodeAt(0);

/** A number of one or two digits, or 一 to 九十九, or 廿一; null where more digits follow. */
export function readSmall(text: string, at: number): Small | null {
  const code = text.charCodeAt(at);
  if (isArabic(code)) return arabic(text, at);
  if (code === TWENTY || code === THIRTY) return tail(text, at + 1, code === TWENTY ? 20 : 30);
  if (code === TEN) return tail(text, at + 1, 10);
  const digit = digitAt(text, at);
  if (digit < 0) return null;
  if (text.charCodeAt(at + 1) === TEN) return tail(text, at + 2, digit * 10);
  return isChineseNumeral(text, at + 1) ? null : { value: digit, end: at + 1 };
}

function arabic(text: string, at: number): Small | null {
  const one = isArabic(text.charCodeAt(at + 1));
  if (one && isArabic(text.charCodeAt(at + 2))) return null;
  const end = at + (one ? 2 : 1);
  return { value: Number(text.slice(at, end)), end };
}

function tail(text: string, at: number, tens: number): Small {
  const digit = isArabic(text.charCodeAt(at)) ? -1 : digitAt(text, at);
  return digit > 0 ? { value: tens + digit, end: at + 1 } : { value: tens, end: at };
}

/** A lunar day: 初五, 初8, 十五, 廿二. */
export function readLunarDay(text: string, at: number): Small | null {
  if (text.charCodeAt(at) !== FIRST_TEN) return readSmall(text, at);
  const day = readSmall(text, at + 1);
  return day !== null && day.value >= 1 && day.value <= 10 ? day : null;
}

/** The digits of a year: four, or two where `short`; Arabic or Chinese read one by one. */
export function readYearDigits(text: string, at: number, count: 2 | 4): Small | null {
  const arabicDigits = isArabic(text.charCodeAt(at));
  let value = 0;
  for (let i = 0; i < count; i++) {
    if (isArabic(text.charCodeAt(at + i)) !== arabicDigits) return null;
    const digit = digitAt(text, at + i);
    if (digit < 0 || text.charAt(at + i) === '两') return null;
    value = value * 10 + digit;
  }
  const more = arabicDigits ? isArabic(text.charCodeAt(at + count)) : isChineseNumeral(text, at + count);
  return more ? null : { value, end: at + count };
}
