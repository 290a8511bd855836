/** Numerals that are parts of words: 一直, 统一, 第一, 前三名. */
import { BEFORE_NUMBER } from '../../lexicon/approximations.ts';
import { characterSet } from '../character-sets.ts';
import { isHanCode, isLatinCode } from '../characters.ts';
import { isLetteredName } from '../numeral/arabic.ts';
import { isArabic, isChineseNumeral } from '../numeral/number-characters.ts';
import type { Amount } from './amount.ts';
import { standsAlone } from './bare.ts';
import { canFollowDigit } from './unit-words.ts';

/** 合到一起, 与我们一起: together, and no case of anything. */
const isTogether = (text: string, at: number): boolean =>
  text.startsWith('一起', at) && (JOINS(text.charCodeAt(at - 1)) || CLOSES(text.charCodeAt(at + 2)));
const JOINS = characterSet('到在与和跟同们');
const CLOSES = characterSet('，,。；;、！!\n');

/** 一直, 统一, 千金: one Chinese numeral that no unit, no other numeral and no comparison touches. */
export function isPartOfWord(text: string, at: number, floor: number): boolean {
  if (isTogether(text, at)) return true;
  const next = text.charCodeAt(at + 1);
  if (!isChineseNumeral(text, at) || isArabic(next) || isChineseNumeral(text, at + 1) || canFollowDigit(next))
    return false;
  const before = text.charCodeAt(at - 1);
  if (before === ORDINAL) return true;
  return isHanCode(next) && !standsAlone(text, at, at + 1) && !(floor === at || COMPARES(before));
}

/** 前三名, 前10强: the first of a ranking, no count. */
export function isRank(text: string, at: number, { found }: Amount): boolean {
  return text.charAt(at - 1) === '前' && found?.measure != null && RANKED.has(found.measure);
}

const RANKED: ReadonlySet<string> = new Set(['名', '位', '强', '席', '家', '大']);
const ORDINAL = '第'.charCodeAt(0);
const COMPARES = characterSet([...Object.keys(BEFORE_NUMBER).map(word => word.charAt(word.length - 1)), ...'上成数几']);

export function skipNumeral(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (isChineseNumeral(text, end) || isLatinCode(text.charCodeAt(end)))) {
    if (isLetteredName(text, end)) return end + 1;
    end++;
  }
  return end;
}

/** P7成: a letter and its number are a name. */
export function isLettered(text: string, at: number, { unit, found, end }: Amount): boolean {
  if (unit !== null || found?.unit !== 'percent') return false;
  return isLatinCode(text.charCodeAt(at - 1)) && isHanCode(text.charCodeAt(end - 1));
}

/** The end of the address (http://…/2020/08-18.pdf) that the number at `at` is part of, or null. */
export function addressEnd(text: string, at: number): number | null {
  if (!isAddressCode(text.charCodeAt(at - 1))) return null;
  let from = at - 1;
  while (from > at - LONGEST_ADDRESS && isAddressCode(text.charCodeAt(from))) from--;
  if (!/:\/\/|www\./.test(text.slice(from + 1, at))) return null;
  let end = at;
  while (isAddressCode(text.charCodeAt(end))) end++;
  return end;
}

const LONGEST_ADDRESS = 160;

/** What an address is made of: no blank, and nothing but ASCII. */
const isAddressCode = (code: number): boolean => code > 32 && code < 127;
