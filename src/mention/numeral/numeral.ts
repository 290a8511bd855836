/** Reads one numeral, Arabic, Chinese, formal or mixed, at a place in the text, step by step. */
import { AND_MORE } from '../../lexicon/approximations.ts';
import { andMore } from './and-more.ts';
import { isPoint } from './arabic.ts';
import { arabic, digit, takeArabic } from './digits.ts';
import { finish } from './end.ts';
import { ZERO } from './exact.ts';
import { ARABIC, DIGIT, kindAt, NONE, SCALE } from './number-characters.ts';
import { readPlainNumeral } from './plain-numeral.ts';
import { scale } from './powers.ts';
import type { Numeral } from './reading.ts';
import { pastSpaces, type Reading } from './reading.ts';

/** No numeral is written with more characters; a longer row of powers of ten (百亿百亿…) is no one number. */
const LONGEST_WRITTEN = 128;

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
  while (r.at - start < LONGEST_WRITTEN && step(text, raw, r));
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

/** Spaces inside a numeral stand only beside its powers of ten: 三千 八百, 1000 万. */
function bridges(text: string, at: number, kind: number, r: Reading): boolean {
  if (kind === SCALE) return true;
  if (AND_MORE.has(text.charAt(at))) return r.last === SCALE && kindAt(text, pastSpaces(text, at + 1)) === SCALE;
  if (r.last !== SCALE) return false;
  if (kind === DIGIT) return r.chinese;
  return kind === ARABIC && kindAt(text, at + 1) === SCALE;
}
