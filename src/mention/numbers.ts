/** Finds quantities and dates in one pass over the characters of a document. */
import type { DateMention, QuantityMention, Text } from '../document.ts';
import * as calendar from '../lexicon/calendar.ts';
import { endSentence, readDate, startThread, type Thread } from './date/dates.ts';
import { SOLAR_TERM_NAMES } from './date/lunar.ts';
import { readToday } from './date/resolve.ts';
import { isArabic, isChineseNumeral } from './quantity/numeral.ts';
import { type QuantityRead, readQuantity, readQuantityWord } from './quantity/quantity.ts';
import { isLatin } from './quantity/unit.ts';

export interface NumbersContext {
  /** The day the text appeared, `2016-12-02`; what relative dates and missing years are counted from. */
  readonly publishedOn: string | null;
  /** What 元 means here. @default 'CNY' */
  readonly currency?: string;
  /** The last day of the fiscal year as `MM-DD`, for 财年. @default '12-31' */
  readonly fiscalYearEnd?: string;
}

export interface Numbers {
  readonly quantities: QuantityMention[];
  readonly dates: DateMention[];
}

const NUMERAL = 1;
const DATE_WORD = 2;
const QUANTITY_WORD = 4;
const POINT = 8;
const SENTENCE_END = 16;
const SEED = new Uint8Array(65536);

function seed(characters: Iterable<string>, kind: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    SEED[code] = (SEED[code] ?? 0) | kind;
  }
}

for (let code = 0x4e00; code < 0x9fff; code++)
  if (isChineseNumeral(String.fromCharCode(code), 0)) seed([String.fromCharCode(code)], NUMERAL);
seed('0123456789〇', NUMERAL);
seed('翻倍过超近半打', QUANTITY_WORD);
seed('.', POINT);
seed('。！？!?\n', SENTENCE_END);
const WORD_TABLES = [
  calendar.RELATIVE_YEARS,
  calendar.ANAPHORIC_YEARS,
  calendar.RELATIVE_MONTHS,
  calendar.ANAPHORIC_MONTHS,
  calendar.RELATIVE_QUARTERS,
  calendar.RELATIVE_WEEKS,
  calendar.RELATIVE_DAYS,
  calendar.ANAPHORIC_DAYS,
  calendar.YEAR_PARTS,
  calendar.FIXED_FEASTS,
  calendar.LUNAR_FEASTS,
  calendar.WEEKDAY_FEASTS,
];
for (const table of WORD_TABLES) seed(Object.keys(table), DATE_WORD);
seed(SOLAR_TERM_NAMES, DATE_WORD);
seed(calendar.LUNAR_EVE, DATE_WORD);
seed(calendar.WEEKDAY_HEADS, DATE_WORD);
seed(calendar.DAY_PARTS, DATE_WORD);
seed('第前首农阴旧正腊闰大过最近未今同半全春夏秋冬FQ廿', DATE_WORD);

/**
 * Finds all quantities and dates of a text, each sorted by place and none overlapping another; where both could stand, it is
 * a date. Offsets are UTF-16, half-open, into the text.
 */
export function findNumbers(text: Text, context: NumbersContext): Numbers {
  const { folded } = text;
  const quantities: QuantityMention[] = [];
  const dates: DateMention[] = [];
  const currency = context.currency ?? 'CNY';
  const thread = startThread(readToday(context.publishedOn), fiscalYearEnd(context.fiscalYearEnd));
  let floor = 0;
  for (let i = 0; i < folded.length; i++) {
    const kind = SEED[folded.charCodeAt(i)] ?? 0;
    if (kind === 0) continue;
    if (kind === SENTENCE_END) {
      endSentence(thread);
      continue;
    }
    const date = (kind & (NUMERAL | DATE_WORD)) === 0 ? null : dateAt(text, i, floor, thread);
    if (date !== null) {
      dates.push(date);
      floor = date.end;
      i = date.end - 1;
      continue;
    }
    const read = quantityAt(text, i, kind, floor, currency);
    if (read === null) continue;
    if (read.mention !== null) {
      quantities.push(read.mention);
      floor = read.end;
    }
    i = Math.max(i, read.end - 1);
  }
  return { quantities, dates };
}

function dateAt(text: Text, at: number, floor: number, thread: Thread): DateMention | null {
  return readDate(text, at, floor, thread);
}

function quantityAt(text: Text, at: number, kind: number, floor: number, currency: string): QuantityRead | null {
  if ((kind & NUMERAL) !== 0) return readQuantity(text, at, floor, currency);
  if ((kind & POINT) !== 0) return startsDecimal(text.folded, at) ? readQuantity(text, at, floor, currency) : null;
  return (kind & QUANTITY_WORD) !== 0 ? readQuantityWord(text.folded, at) : null;
}

/** A decimal without its zero: .5 */
function startsDecimal(text: string, at: number): boolean {
  return isArabic(text.charCodeAt(at + 1)) && !isArabic(text.charCodeAt(at - 1)) && !isLatin(text.charCodeAt(at - 1));
}

function fiscalYearEnd(end: string | undefined): readonly [number, number] {
  const [month, date] = (end ?? '12-31').split('-').map(Number);
  return [month ?? 12, date ?? 31];
}
