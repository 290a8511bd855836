/** The unit of a quantity whose number has been read, or that it is none. */
import type { Text } from '../../document.ts';
import { DOZEN } from '../../lexicon/measures.ts';
import { isHan, isHanCode, isLatinCode } from '../characters.ts';
import { type Exact, ONE, shift, whole } from '../numeral/exact.ts';
import { digitAt, isChineseNumeral, isFormal } from '../numeral/number-characters.ts';
import type { Amount } from './amount.ts';
import { bareUnit, standsAlone } from './bare.ts';
import { centsBehind } from './cents.ts';
import type { Frame } from './frame.ts';
import { isCode, isListMark, isParagraphNumber } from './surroundings.ts';
import { isDelimited } from './unit.ts';

interface UnitOf {
  readonly unit: string;
  readonly measure: string | null;
  readonly end: number;
  /** What the number is multiplied by: a dozen is 12, 分 of a currency 0.01. */
  readonly times?: Exact;
}

/** How many a dozen is. */
const TWELVE = whole(12);

/** The unit of the amount; null where what stands there is no quantity. */
export function unitOf(text: Text, amount: Amount, frame: Frame, currency: string, floor: number): UnitOf | null {
  const { folded } = text;
  const { found, end } = amount;
  if (amount.unit !== null) return { unit: amount.unit, measure: null, end };
  const cents = centsBehind(folded, amount, frame.start, frame.currency);
  if (cents !== null)
    return { unit: frame.currency ?? currency, measure: null, end: cents.end, times: shift(ONE, cents.power) };
  if (folded.startsWith(DOZEN, end) && found === null)
    return { unit: 'count', measure: DOZEN, end: end + DOZEN.length, times: TWELVE };
  if (isParagraphNumber(folded, frame.start)) return null;
  if (found !== null) {
    if (found.plainMoney) return { unit: frame.currency ?? currency, measure: null, end };
    if (isName(folded, amount, frame) || isModel(folded, amount, frame) || isEverydayWord(folded, amount)) return null;
    return { unit: found.unit, measure: found.measure, end };
  }
  if (frame.currency !== null) return { unit: frame.currency, measure: null, end };
  if (amount.joined || isCode(folded, frame.start, end) || isListMark(folded, frame.start, end)) return null;
  if (isFormal(folded, frame.start) && end - frame.start === 1 && !standsAlone(folded, frame.start, end)) return null;
  if (
    frame.start === floor &&
    floor > 0 &&
    isDelimited(folded, end) &&
    (amount.numeral.fraction || amount.numeral.scaled)
  )
    return { unit: 'count', measure: null, end };
  const unit = bareUnit(folded, amount, frame.start, frame.approximation !== null, currency);
  return unit === null ? null : { unit, measure: null, end };
}

/** 星驰S7|单月交付1.2万辆: one letter with a number names a model, and what may be a classifier begins the next word. */
const isModel = (text: string, { found, numeral }: Amount, { start }: Frame): boolean =>
  found?.measure != null && !numeral.scaled && isLatinCode(text.charCodeAt(start - 1)) && isHan(text, start - 2);

const LIST_NAME = /^[\u4e00-\u9fff]{1,6}[、和及与]/;

/**
 * A small counted noun that opens a list of nouns is a name (三只小鹿、…和…): nobody counts only the first of them.
 * Names with letters and digits (A股3家) are left alone.
 */
function isName(text: string, amount: Amount, frame: Frame): boolean {
  const { numeral, found } = amount;
  if (found?.measure === null || !numeral.chinese || numeral.scaled || numeral.positional?.length !== 1) return false;
  const before = text.charAt(frame.start - 1);
  if (before !== '' && isHanCode(before.charCodeAt(0))) return false;
  const list = LIST_NAME.exec(text.slice(amount.end, amount.end + 8));
  if (list === null) return false;
  const next = amount.end + list[0].length;
  return digitAt(text, next) < 0;
}

/** 陆地, 拾起: one formal digit before a classifier is a word; only money and rates are written with it. */
function isEverydayWord(text: string, amount: Amount): boolean {
  const { numeral, found } = amount;
  return found?.measure != null && isFormal(text, numeral.end - 1) && !isChineseNumeral(text, numeral.end - 2);
}
