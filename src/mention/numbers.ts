/** Finds quantities and dates in one pass over the characters of a document. */
import type { DateMention, QuantityMention, Span, Text } from '../document.ts';
import { fold } from '../segment/fold.ts';
import { isLatinCode } from './characters.ts';
import { readDate } from './date/dates.ts';
import { mayBeginNumber, mayBeginWord, WORD_HEADS } from './date/gate.ts';
import { readToday } from './date/resolve.ts';
import { endSentence, startThread, type Thread } from './date/thread.ts';
import { isArabic, isChineseNumeral } from './numeral/number-characters.ts';
import { plainMoneyOf } from './quantity/plain-money.ts';
import { type QuantityRead, readQuantity } from './quantity/quantity.ts';
import { readQuantityWord } from './quantity/quantity-word.ts';
import { withListUnits } from './quantity/slash-lists.ts';
import { withTableUnits } from './quantity/table.ts';

export interface NumbersContext {
  /** The day the text appeared, `2016-12-02`; what relative dates and missing years are counted from. */
  readonly publishedOn: string | null;
  /** The headline: 报告期内 means the stretch it names, until the text names another. */
  readonly title?: string | null;
  /** What 元 means here. @default the currency the text itself shows it to be, else CNY */
  readonly currency?: string;
  /** The last day of the fiscal year as `MM-DD`, the end of a month, for 财年. @default 财年 is the year, and its quarters are not known */
  readonly fiscalYearEnd?: string;
  /** Where names of people begin: 谷雨生, 周一鸣. @default nobody is known */
  readonly people?: readonly Span[];
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
seed(WORD_HEADS, DATE_WORD);

/**
 * Finds all quantities and dates of a text, each sorted by place and none overlapping another; where both could stand, it is
 * a date. Offsets are UTF-16, half-open, into the text.
 */
export function findNumbers(text: Text, context: NumbersContext): Numbers {
  const { folded } = text;
  const quantities: QuantityMention[] = [];
  const dates: DateMention[] = [];
  const currency = context.currency ?? plainMoneyOf(text);
  const thread = startThread(readToday(context.publishedOn), Number((context.fiscalYearEnd ?? '00').slice(0, 2)));
  const headline = context.title ?? '';
  if (headline !== '') findDates(headline, thread);
  const names = new Map(context.people?.map(({ start, end }) => [start, end]));
  let floor = 0;
  for (let i = 0; i < folded.length; i++) {
    const kind = SEED[folded.charCodeAt(i)] ?? 0;
    if (kind === 0) continue;
    if (kind === SENTENCE_END) {
      endSentence(thread);
      continue;
    }
    const named = (kind & DATE_WORD) === 0 ? undefined : names.get(i);
    if (named !== undefined) {
      i = named - 1;
      continue;
    }
    const date = mayBeDate(folded, i, kind) ? readDate(text, i, floor, thread) : null;
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
  return { quantities: withTableUnits(folded, withListUnits(folded, quantities)), dates };
}

/** Leaves in the thread the stretch that the title names, and nothing else. */
function findDates(title: string, thread: Thread): void {
  const text = fold(title);
  for (let i = 0; i < text.folded.length; i++) {
    const kind = SEED[text.folded.charCodeAt(i)] ?? 0;
    const date = kind !== 0 && mayBeDate(text.folded, i, kind) ? readDate(text, i, 0, thread) : null;
    if (date !== null) i = date.end - 1;
  }
  thread.last = null;
  thread.lastEnd = 0;
  endSentence(thread);
}

function mayBeDate(text: string, at: number, kind: number): boolean {
  if ((kind & NUMERAL) !== 0 && mayBeginNumber(text, at)) return true;
  return (kind & DATE_WORD) !== 0 && mayBeginWord(text.charCodeAt(at), text.charCodeAt(at + 1));
}

function quantityAt(text: Text, at: number, kind: number, floor: number, currency: string): QuantityRead | null {
  if ((kind & NUMERAL) !== 0) return readQuantity(text, at, floor, currency);
  if ((kind & POINT) !== 0) return startsDecimal(text.folded, at) ? readQuantity(text, at, floor, currency) : null;
  return (kind & QUANTITY_WORD) !== 0 ? readQuantityWord(text.folded, at) : null;
}

/** A decimal without its zero: .5 */
function startsDecimal(text: string, at: number): boolean {
  return (
    isArabic(text.charCodeAt(at + 1)) && !isArabic(text.charCodeAt(at - 1)) && !isLatinCode(text.charCodeAt(at - 1))
  );
}
