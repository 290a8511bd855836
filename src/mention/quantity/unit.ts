/** What a number counts or measures: the unit that follows it. */
import { ARABIC_ONLY_CLASSIFIERS } from '../../lexicon/measures.ts';
import { NOT_BEFORE } from '../../lexicon/unit-clashes.ts';
import { isHanCode, isLatinCode } from '../characters.ts';
import { testAt } from '../match-at.ts';
import { compare, whole } from '../numeral/exact.ts';
import { isChineseNumeral } from '../numeral/number-characters.ts';
import type { Numeral } from '../numeral/reading.ts';
import { rate, UNIT_HEADS, UNITS, type UnitWord } from './unit-words.ts';

export interface UnitFound {
  readonly unit: string;
  readonly measure: string | null;
  readonly end: number;
  /** The power of ten the unit carries: ‰ is -1, 成 is 1, 个亿 is 8. */
  readonly power: number;
  /** 元 and 块, which any currency named before the amount refines. */
  readonly plainMoney: boolean;
}

const SAFE_DIGIT_LIMIT = whole(12);
const TEN = whole(10);
const CLOCK_LIMIT = whole(24);
export const SPACE = 32;

/** The unit at `at`, after at most three spaces; null where none stands. */
export function readUnit(text: string, at: number, numeral: Numeral): UnitFound | null {
  let from = at;
  if (!UNIT_HEADS(text.charCodeAt(from))) return null;
  while (from < at + 5 && text.charCodeAt(from) === SPACE) from++;
  if (text.charCodeAt(from) === PIECE && (text.startsWith('个亿', from) || text.startsWith('个千万', from)))
    return scaledUnit(text, from, numeral);
  const found = spacedPoints(text, from) ?? UNITS.from(text, from);
  if (found === null) return null;
  const measure = text.slice(from, found.end);
  if (measure === '块' && PIECES.test(text.slice(Math.max(0, at - 16), at)))
    return { unit: 'count', power: 0, end: found.end, measure, plainMoney: false };
  if (!fits(text, from, found.end, measure, found.value, numeral)) return null;
  const { unit, kind, power } = found.value;
  const named = kind === 'classifier' || kind === 'measure';
  return { unit, power, end: found.end, measure: named ? measure : null, plainMoney: kind === 'plain' };
}

function scaledUnit(text: string, from: number, numeral: Numeral): UnitFound {
  const end = from + (text.charAt(from + 1) === '亿' ? 2 : 3);
  const power = end - from === 2 ? 8 : 7;
  const rest = readUnit(text, end, numeral);
  if (rest === null) return { unit: 'CNY', measure: null, end, power, plainMoney: true };
  return { ...rest, power: rest.power + power };
}

const SPACED_POINTS = /个 {0,3}百 {0,3}分 {0,3}点/y;
const PIECE = '个'.charCodeAt(0);

/** 个 百 分 点, with the spaces some layouts put between all characters. */
function spacedPoints(text: string, from: number): { value: UnitWord; end: number } | null {
  if (text.charCodeAt(from) !== PIECE) return null;
  return testAt(SPACED_POINTS, text, from) ? { value: rate('percentage-point'), end: SPACED_POINTS.lastIndex } : null;
}

function fits(text: string, from: number, end: number, word: string, unit: UnitWord, numeral: Numeral): boolean {
  const next = text.charAt(end);
  const last = word.charCodeAt(word.length - 1);
  if (last < 128 && isLatinCode(last) && isLatinCode(text.charCodeAt(end))) return false;
  if (word.length === 1 && next !== '' && NOT_BEFORE[word]?.includes(next) === true) return false;
  if (word === '折' && compare(numeral.low, TEN) >= 0 && numeral.positional?.length !== 2) return false;
  if (word === '折' && numeral.scaled) return false;
  if (unit.kind === 'classifier' || unit.kind === 'measure') return countable(text, from, end, word, numeral);
  return word !== '块' || isMoneyAfterPiece(text, end);
}

function countable(text: string, from: number, end: number, word: string, numeral: Numeral): boolean {
  if (word === '大') return isGroupCount(text, end, numeral);
  if (word === '点' && compare(numeral.low, CLOCK_LIMIT) <= 0) return false;
  if (word === '日' && numeral.chinese) return false;
  const arabicOnly = ARABIC_ONLY_CLASSIFIERS.has(word);
  if (arabicOnly && numeral.chinese && !numeral.scaled && !isDelimited(text, end)) return false;
  return !(from > 0 && word === '个' && text.charAt(end) === '亿');
}

/** 三大事业组, but neither 二十大 nor 一大批. */
function isGroupCount(text: string, end: number, numeral: Numeral): boolean {
  const small = compare(numeral.low, SAFE_DIGIT_LIMIT) <= 0 && compare(numeral.low, whole(1)) > 0;
  return small && !numeral.fraction && isHanCode(text.charCodeAt(end));
}

/** 银幕|718块: counted behind the name of what comes in pieces. */
const PIECES = /(?:银幕|屏幕?|地块|场地|电池|面板|硬盘|[金银铜奖]牌)[^，。；]{0,4}?[\d,.]+$/;

/** 块 is money at the end of a phrase and before 毛; before a noun it counts pieces. */
function isMoneyAfterPiece(text: string, end: number): boolean {
  return isDelimited(text, end) || isChineseNumeral(text, end) || '涨降跌升到至'.includes(text.charAt(end));
}

/** True at the end of the text and before anything that is neither Han, Latin nor a digit. */
export function isDelimited(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || !(isHanCode(code) || isLatinCode(code) || (code >= 48 && code <= 57));
}
