/** Finds quantities and dates in one pass over the characters of a document. */
import type { DateMention, QuantityMention, Text } from '../document.ts';
import { isArabic, isChineseNumeral } from './quantity/numeral.ts';
import { readQuantity, readQuantityWord } from './quantity/quantity.ts';
import { isLatin } from './quantity/unit.ts';

export interface NumbersContext {
  /** The day the text appeared, `2016-12-02`; what relative dates and missing years are counted from. */
  readonly publishedOn: string | null;
  /** What 元 means here; CNY unless the document says otherwise. */
  readonly currency?: string;
}

export interface Numbers {
  readonly quantities: QuantityMention[];
  readonly dates: DateMention[];
}

const NOTHING = 0;
const NUMERAL = 1;
const WORD = 2;
const POINT = 3;
const SEED = new Uint8Array(65536);
for (let code = 48; code < 58; code++) SEED[code] = NUMERAL;
for (let code = 0x4e00; code < 0x9fff; code++) if (isChineseNumeral(String.fromCharCode(code), 0)) SEED[code] = NUMERAL;
for (const character of '翻倍过超近半打') SEED[character.charCodeAt(0)] = WORD;
SEED['.'.charCodeAt(0)] = POINT;

/**
 * Finds all quantities and dates of a text, each sorted by place and none overlapping another; where both could stand, it is
 * a date. Offsets are UTF-16, half-open, into the text.
 */
export function findNumbers(text: Text, context: NumbersContext): Numbers {
  const { folded } = text;
  const quantities: QuantityMention[] = [];
  const dates: DateMention[] = [];
  const currency = context.currency ?? 'CNY';
  let floor = 0;
  for (let i = 0; i < folded.length; i++) {
    const seed = SEED[folded.charCodeAt(i)] ?? NOTHING;
    if (seed === NOTHING) continue;
    if (seed === POINT && !startsDecimal(folded, i)) continue;
    const read = seed === WORD ? readQuantityWord(folded, i) : readQuantity(text, i, floor, currency);
    if (read === null) continue;
    if (read.mention !== null) quantities.push(read.mention);
    if (read.mention !== null) floor = read.end;
    i = Math.max(i, read.end - 1);
  }
  return { quantities, dates };
}

/** A decimal without its zero: .5 */
function startsDecimal(text: string, at: number): boolean {
  return isArabic(text.charCodeAt(at + 1)) && !isArabic(text.charCodeAt(at - 1)) && !isLatin(text.charCodeAt(at - 1));
}
