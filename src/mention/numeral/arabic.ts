/** Arabic digits: thousands, decimals, and the letters that may follow. */
import { ENGLISH_SCALES, LETTER_SCALES, LETTERED_NAMES, MONEY_SCALES } from '../../lexicon/numerals.ts';
import { matchAt, testAt } from '../match-at.ts';
import { buildTrie } from '../trie.ts';
import { type Exact, exact, raise, shift } from './exact.ts';
import { isArabic } from './number-characters.ts';
import type { Numeral } from './reading.ts';

const LETTERED = buildTrie(LETTERED_NAMES.map(name => [name, true] as const));

const EXPONENT = /[eE]([-+－]?\d{1,3})(?![\dA-Za-z])/y;

const POWER = /\^([+-]{0,2})(\d{1,3})/y;

const LATIN = /[A-Za-z]/;

const FULL_COMMA = '，'.charCodeAt(0);

const ZERO_DIGIT = '0'.charCodeAt(0);

const FULL_POINT = '．'.charCodeAt(0);

/** The exact value of Arabic digits with commas and a point. */
export function arabicValue(digits: string): Exact {
  let value = 0;
  let count = 0;
  let places = -1;
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (isArabic(code)) {
      value = value * 10 + code - 48;
      count++;
      if (places >= 0) places++;
    } else if (code === 46 || code === FULL_POINT) places = 0;
  }
  if (count > 15) return exact(`0${digits.replace(/[,，]/g, '').replace('．', '.')}`);
  return { coefficient: BigInt(value), places: Math.max(0, places) };
}

export function integerEnd(text: string, at: number): number {
  let end = at;
  while (isArabic(text.charCodeAt(end))) end++;
  return end;
}

/** Thousands are set off by half-width commas; by full-width ones only in a number with decimals or full-width digits, or where no number begins behind: 30，000. */
export function arabicEnd(text: string, raw: string, at: number): number {
  let end = integerEnd(text, at);
  if (end - at <= 3) {
    let grouped = end;
    let fullWidth = false;
    while (isComma(text.charCodeAt(grouped)) && integerEnd(text, grouped + 1) === grouped + 4) {
      fullWidth ||= text.charCodeAt(grouped) === FULL_COMMA && text.charCodeAt(grouped + 1) !== ZERO_DIGIT;
      grouped += 4;
    }
    const decimals = isPoint(text, grouped) && grouped > end;
    if (!fullWidth || decimals || raw.charCodeAt(at) > 0xff00) end = grouped;
  }
  return isPoint(text, end) ? integerEnd(text, end + 1) : end;
}

const isComma = (code: number): boolean => code === 44 || code === FULL_COMMA;

export function isPoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 46 || code === FULL_POINT) && isArabic(text.charCodeAt(at + 1));
}

/** A power of ten in English, or letters that may be one. */
const ENGLISH = new RegExp(`[ ]?(${Object.keys(ENGLISH_SCALES).join('|')})(?![A-Za-z])|([mbt])(?![A-Za-z\\d])`, 'iy');

/** $45m, US$45-50m */
const MONEY_BEFORE =
  /(?:[$€£¥₩]|(?:RMB|CNY|USD|HKD|EUR|GBP|NTD|TWD|SGD|JPY) ?)(?:[\d.,]{1,9} ?[mbt]? ?[-–—~～至] ?)?$/i;

const MONEY_BEHIND = /[美港欧日澳加]?元|英镑/y;

/** 3.2 billion, 1.5bn美元; one letter is a power of ten in money alone. */
function englishScale(text: string, start: number, at: number): { power: number; end: number } | null {
  const [, word, letter] = matchAt(ENGLISH, text, at) ?? [];
  const end = ENGLISH.lastIndex;
  if (word !== undefined) return { power: ENGLISH_SCALES[word.toLowerCase()] ?? 0, end };
  const power = letter === undefined ? undefined : MONEY_SCALES[letter];
  if (power === undefined) return null;
  const money = MONEY_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || testAt(MONEY_BEHIND, text, end);
  return money ? { power, end } : null;
}

/** Exponents, powers and letters after Arabic digits: 2e5, 1.1^23, 40k, 3 million. Other letters make a name of it: null. */
export function latinTail(text: string, start: number, numeral: Numeral): Numeral | null {
  const exponent = matchAt(EXPONENT, text, numeral.end);
  if (exponent?.[1] !== undefined) {
    return {
      ...numeral,
      low: shift(numeral.low, Number(exponent[1].replace('－', '-'))),
      end: EXPONENT.lastIndex,
      fraction: true,
    };
  }
  const power = matchAt(POWER, text, numeral.end);
  if (power?.[2] !== undefined) {
    const value = raise(numeral.low, Number(power[2]) * (power[1] === '-' ? -1 : 1));
    return value === null ? null : { ...numeral, low: value, end: POWER.lastIndex };
  }
  const scaledBy = (letters: number, end: number): Numeral => ({
    ...numeral,
    low: shift(numeral.low, letters),
    end,
    scaled: true,
    trailing: [letters],
  });
  const english = englishScale(text, start, numeral.end);
  if (english !== null) return scaledBy(english.power, english.end);
  const at =
    text.charCodeAt(numeral.end) === 32 && text.charAt(numeral.end + 1) === 'M' ? numeral.end + 1 : numeral.end;
  const letterPower = LETTER_SCALES[text.charAt(at)];
  if (letterPower === undefined || LATIN.test(text.charAt(at + 1)) || isArabic(text.charCodeAt(at + 1))) return numeral;
  if (isLetteredName(text, numeral.end)) return null;
  return scaledBy(letterPower, at + 1);
}

/** True where digits and letters ending or starting at `at` are one name: 5G, 4K. */
export function isLetteredName(text: string, at: number): boolean {
  const name = LETTERED.from(text, at - 1);
  return name !== null && !LATIN.test(text.charAt(name.end)) && !isArabic(text.charCodeAt(at - 2));
}
