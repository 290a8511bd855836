/** Reads one quantity at a place in the text: number, unit, sign, and the words that say how exact it is. */

import type { QuantityMention, Text } from '../../document.ts';
import { AND_MORE, type Approximation, BEFORE_NUMBER, SOME } from '../../lexicon/approximations.ts';
import { SMALL_MONEY } from '../../lexicon/currencies.ts';
import { DOZEN } from '../../lexicon/measures.ts';
import { QUANTITY_WORDS } from '../../lexicon/multiples.ts';
import { characterSet } from '../character-sets.ts';
import { buildTrie } from '../trie.ts';
import { type Amount, addSmallMoney, readAmount } from './amount.ts';
import { isLetteredName } from './arabic.ts';
import { bareUnit, standsAlone } from './bare.ts';
import { centsBehind } from './cents.ts';
import { add, decimal, type Exact, multiply, negate, shift, whole } from './exact.ts';
import { digitAt, isArabic, isChineseNumeral, isFormal, isScale } from './number-characters.ts';
import {
  approximationAfter,
  approximationBefore,
  beforeBareScale,
  combine,
  isCode,
  isListMark,
  signBefore,
} from './surroundings.ts';
import { canFollowDigit, currencyBefore, isDelimited, isHan, isLatin } from './unit.ts';

/** What stands at a numeral: a quantity or nothing, and where to read on. */
export interface QuantityRead {
  readonly mention: QuantityMention | null;
  readonly end: number;
}

/** A word, in spite of its numerals. */
const IN_CASE = '万一';

/** How much of the text a quantity spans, and what the words around its number say. */
interface Frame {
  readonly start: number;
  readonly approximation: Approximation | null;
  readonly negative: boolean;
  readonly currency: string | null;
  /** 数 or 几 before a bare power of ten: from one to ten of them. */
  readonly some: boolean;
}

const WORDS = buildTrie(Object.entries(QUANTITY_WORDS));
const SMALL = buildTrie(Object.entries(SMALL_MONEY));

/** Reads the quantity whose number starts at `at`; words before it are looked for back to `floor`. */
export function readQuantity(text: Text, at: number, floor: number, currency: string): QuantityRead {
  const { folded } = text;
  if (folded.startsWith(IN_CASE, at) && !isChineseNumeral(folded, at - 1) && !isArabic(folded.charCodeAt(at - 1)))
    return { mention: null, end: at + IN_CASE.length };
  if (isPartOfWord(folded, at, floor)) return { mention: null, end: at + 1 };
  const amount = readAmount(folded, at, text.raw);
  if (amount === null) return { mention: null, end: skipNumeral(folded, at) };
  if (folded.charAt(at - 1) === '第' || isRank(folded, at, amount)) return { mention: null, end: amount.end };
  const frame = readFrame(folded, at, floor, amount);
  if (frame === null) return { mention: null, end: amount.numeral.end };
  const money = smallMoney(text, amount);
  const sized = money === null ? amount : { ...amount, low: add(amount.low, money.more), end: money.end };
  const mention = build(text, sized, frame, currency, floor);
  return { mention, end: mention?.end ?? Math.max(amount.numeral.end, amount.joined ? amount.end : 0) };
}

/** 一直, 统一, 千金: one Chinese numeral that no unit, no other numeral and no comparison touches. */
function isPartOfWord(text: string, at: number, floor: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isChineseNumeral(text, at) || isArabic(next) || isChineseNumeral(text, at + 1) || canFollowDigit(next))
    return false;
  const before = text.charCodeAt(at - 1);
  if (before === ORDINAL) return true;
  return isHan(next) && !standsAlone(text, at, at + 1) && !(floor === at || COMPARES(before));
}

/** 前三名, 前10强: the first of a ranking, no count. */
function isRank(text: string, at: number, { found }: Amount): boolean {
  return text.charAt(at - 1) === '前' && found?.measure != null && RANKED.has(found.measure);
}

const RANKED: ReadonlySet<string> = new Set(['名', '位', '强', '席']);
const ORDINAL = '第'.charCodeAt(0);
const COMPARES = characterSet([...Object.keys(BEFORE_NUMBER).map(word => word.charAt(word.length - 1)), ...'上成数几']);

function skipNumeral(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (isChineseNumeral(text, end) || isLatin(text.charCodeAt(end)))) {
    if (isLetteredName(text, end)) return end + 1;
    end++;
  }
  return end;
}

function readFrame(text: string, at: number, floor: number, amount: Amount): Frame | null {
  const sign = signBefore(text, at, floor);
  let start = sign?.start ?? at;
  const some = isScale(text, at) && SOME.has(text.charAt(at - 1)) && at - 1 >= floor && !isCountNoun(text, at - 1);
  if (some) start = at - 1;
  const money = currencyBefore(text, start, floor);
  const before = approximationBefore(text, money?.start ?? start, floor);
  const outer =
    money !== null && before.approximation === null ? approximationBefore(text, money.start, floor) : before;
  const bareScale = amount.numeral.bare && !some && amount.unit === null ? beforeBareScale(text, at, floor) : null;
  const approximation = bareScale?.approximation ?? outer.approximation;
  if (amount.numeral.bare && amount.unit === null && !some && approximation === null && !isGraded(text, amount))
    return null;
  return {
    start: bareScale?.start ?? outer.start,
    approximation,
    negative: sign?.negative ?? false,
    currency: money?.code ?? null,
    some,
  };
}

/** 人数百 is a head count before a number, not some hundreds. */
function isCountNoun(text: string, at: number): boolean {
  return text.charAt(at) === '数' && '户人件次家总量参'.includes(text.charAt(at - 1) || '。');
}

/** 千万元级, 百余家, 亿元以上: a bare power of ten with its own measure of exactness. */
function isGraded(text: string, amount: Amount): boolean {
  if (amount.numeral.more || amount.numeral.trailing.length === 0) return amount.numeral.more;
  const after = approximationAfter(text, amount.end);
  return after.approximation !== null && (amount.found !== null || (amount.numeral.trailing[0] ?? 0) >= 4);
}

/** 角 and 分 after 元 or 块. */
function smallMoney(text: Text, amount: Amount): { end: number; more: Exact } | null {
  if (amount.found?.plainMoney !== true || amount.range) return null;
  return addSmallMoney(text.folded, amount.end, text.raw, end => {
    const unit = SMALL.from(text.folded, end);
    return unit === null ? null : { end: unit.end, hundredths: unit.value };
  });
}

function build(text: Text, amount: Amount, frame: Frame, currency: string, floor: number): QuantityMention | null {
  const { folded } = text;
  const unit = unitOf(text, amount, frame, currency, floor);
  if (unit === null) return null;
  const dozen = unit.measure === DOZEN ? whole(12) : null;
  const more =
    amount.found !== null && !amount.more && AND_MORE.has(folded.charAt(unit.end)) && isMoreAfterUnit(folded, unit.end);
  const after = approximationAfter(folded, more ? unit.end + 1 : unit.end);
  const approximation = combine(frame.approximation, after.approximation);
  const sized = (value: Exact): string =>
    decimal(
      signed(
        dozen === null ? (unit.power === undefined ? value : shift(value, unit.power)) : multiply(value, dozen),
        frame.negative,
      ),
    );
  const high = frame.some ? shift(amount.low, 1) : amount.high;
  const range = (high !== null && !amount.more) || frame.some;
  const extent =
    high === null ? null : frame.negative ? [sized(high), sized(amount.low)] : [sized(amount.low), sized(high)];
  return {
    kind: 'quantity',
    start: frame.start,
    end: Math.max(after.end, unit.end + (more ? 1 : 0)),
    value: range ? null : sized(amount.low),
    min: extent?.[0] ?? null,
    max: extent?.[1] ?? null,
    unit: unit.unit,
    measure: unit.measure,
    approximate:
      (approximation?.approximate ?? false) || frame.some || amount.more || more || amount.numeral.high !== null,
    bound: range ? 'between' : amount.more || more ? 'gt' : (approximation?.bound ?? 'eq'),
  };
}

const signed = (value: Exact, negative: boolean): Exact => (negative ? negate(value) : value);

/** 三成多, 两年余; not 三家多元化. */
function isMoreAfterUnit(text: string, at: number): boolean {
  const word = text.charAt(at);
  const next = text.charAt(at + 1);
  return (
    word !== '几' &&
    !(word === '多' && '元样种次方家层'.includes(next || '。')) &&
    !(word === '余' && '额下生'.includes(next || '。'))
  );
}

interface UnitOf {
  readonly unit: string;
  readonly measure: string | null;
  readonly end: number;
  /** The power of ten of a part of a currency: 分 is -2. */
  readonly power?: number;
}

function unitOf(text: Text, amount: Amount, frame: Frame, currency: string, floor: number): UnitOf | null {
  const { folded } = text;
  const { found, end } = amount;
  if (amount.unit !== null) return { unit: amount.unit, measure: null, end };
  const cents = centsBehind(folded, amount, frame.start, frame.currency);
  if (cents !== null) return { unit: frame.currency ?? currency, measure: null, end: cents.end, power: cents.power };
  if (folded.startsWith(DOZEN, end) && found === null)
    return { unit: 'count', measure: DOZEN, end: end + DOZEN.length };
  if (found !== null) {
    if (found.plainMoney) return { unit: frame.currency ?? currency, measure: null, end };
    if (isName(folded, amount, frame) || isEverydayWord(folded, amount)) return null;
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

const LIST_NAME = /^[\u4e00-\u9fff]{1,6}[、和及与]/;

/**
 * A small counted noun that opens a list of nouns is a name (三只小鹿、…和…): nobody counts only the first of them.
 * Names with letters and digits (A股3家) are left alone.
 */
function isName(text: string, amount: Amount, frame: Frame): boolean {
  const { numeral, found } = amount;
  if (found?.measure === null || !numeral.chinese || numeral.scaled || numeral.positional?.length !== 1) return false;
  const before = text.charAt(frame.start - 1);
  if (before !== '' && isHan(before.charCodeAt(0))) return false;
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

/** 再过半个小时, 过半年: a time that passes, not more than a half. */
function isPartOfTime(text: string, end: number): boolean {
  return text.charAt(end - 1) === '半' && /^(?:[年月天日晌]|个[月小钟]|小时)/.test(text.slice(end, end + 2));
}

/** Reads a word that is a quantity by itself (翻番, 过半) at `at`. */
export function readQuantityWord(text: string, at: number): QuantityRead | null {
  const found = WORDS.from(text, at);
  if (found === null || isPartOfTime(text, found.end)) return null;
  const { value, unit, bound, approximate } = found.value;
  const mention: QuantityMention = {
    kind: 'quantity',
    start: at,
    end: found.end,
    value,
    min: null,
    max: null,
    unit,
    measure: null,
    approximate,
    bound,
  };
  return { mention, end: found.end };
}
