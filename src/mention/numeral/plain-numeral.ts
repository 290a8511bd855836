/** The numerals that nearly all are: Arabic digits, and powers of ten behind them. */
import { characterSet } from '../character-sets.ts';
import { arabicEnd, arabicValue } from './arabic.ts';
import { shift } from './exact.ts';
import { kindAt, SCALE, valueAt } from './number-characters.ts';
import type { Numeral } from './reading.ts';
import { isMeasurePrefix, trailing } from './scales.ts';

/** What may go on with a number after Arabic digits and powers of ten. */
const CONTINUES = characterSet(
  '0123456789零一二两三四五六七八九〇壹贰叁肆伍陆柒捌玖俩十百千万亿兆拾佰仟多余几馀点 eEkKwmMbBtTn^半GDCS',
);

/** Arabic digits and powers of ten with nothing else to them, as nearly all numbers are; null for all others. */
export function readPlainNumeral(text: string, start: number, raw: string): Numeral | null {
  const digitsEnd = arabicEnd(text, raw, start);
  let end = digitsEnd;
  let power = 0;
  const powers: number[] = [];
  const digits = digitsEnd - start;
  while (kindAt(text, end) === SCALE && !isMeasurePrefix(text, end) && !isRanking(text, end, digits, power)) {
    power += valueAt(text, end);
    powers.push(valueAt(text, end));
    end++;
  }
  if (CONTINUES(text.charCodeAt(end)) && !isRanking(text, end, digits, power)) return null;
  const written = text.slice(start, digitsEnd);
  const scaled = power > 0;
  return {
    end,
    low: shift(arabicValue(written), power),
    high: null,
    more: false,
    chinese: false,
    bare: false,
    scaled,
    trailing: trailing(powers),
    positional: scaled ? null : written,
    fraction: written.includes('.') || written.includes('．'),
  };
}

/** 2019|十大人物, 2019|百强: nobody writes tens and hundreds alone behind so many digits. */
function isRanking(text: string, at: number, digits: number, power: number): boolean {
  if (digits < 3 || power > 0 || kindAt(text, at) !== SCALE) return false;
  return valueAt(text, at) < 3 && kindAt(text, at + 1) !== SCALE;
}
