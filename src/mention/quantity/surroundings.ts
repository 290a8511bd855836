/** Words beside a number: how exact it is, its sign, and what makes it no number at all. */
import {
  AFTER_NUMBER,
  type Approximation,
  BEFORE_BARE_SCALE,
  BEFORE_NUMBER,
  NOT_APPROXIMATE_AFTER,
} from '../../lexicon/approximations.ts';
import { characterSet } from '../character-sets.ts';
import { isHanCode, isLatinCode } from '../characters.ts';
import { matchAt, testAt } from '../match-at.ts';
import { isArabic } from '../numeral/number-characters.ts';
import { buildTrie } from '../trie.ts';

const BEFORE = buildTrie(Object.entries(BEFORE_NUMBER));
const AFTER = buildTrie(Object.entries(AFTER_NUMBER));
const SPACE = 32;
const NEWLINE = 10;
const SIGNS = characterSet('-－−负+＋');
const APPROXIMATES = characterSet([...Object.keys(BEFORE_NUMBER).map(word => word.charAt(word.length - 1)), ' ']);
const QUALIFIES = characterSet([...Object.keys(AFTER_NUMBER), ' ']);
const NOT_NEGATIVE_AFTER = '胜担肩自抱欺辜';

export interface Before {
  readonly start: number;
  readonly approximation: Approximation | null;
}

/** The approximating words that end right before `at`: up to two, as in 至少约. */
export function approximationBefore(text: string, at: number, floor: number): Before {
  let start = at;
  let approximation: Approximation | null = null;
  for (let round = 0; round < 2 && APPROXIMATES(text.charCodeAt(start - 1)); round++) {
    let end = start;
    if (end > floor && text.charCodeAt(end - 1) === SPACE) end--;
    const found = BEFORE.before(text, end);
    if (found === null || found.end < floor || isPartOfWord(text, found.end, end)) break;
    start = found.end;
    approximation = combine(found.value, approximation);
  }
  return { start, approximation };
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || start === 0) return false;
  return NOT_APPROXIMATE_AFTER[text.charAt(start)]?.includes(text.charAt(start - 1)) === true;
}

/** 不及预期的|一半, 约占营收的|七成: the word stands before what the part is of. */
const ABOUT: Approximation = { bound: 'eq', approximate: true };

const APART =
  /(不及|不到|不足|未及|未达|低于|高于|超过|超|逾|接近|将近|近|约占|约为|约|占比约)(?:占|为|是|其)?[^，。；：、\d]{1,14}的$/;

/** How exact a part or a multiple is, by a word before its whole; null where none stands. */
export function approximationApart(text: string, start: number): Approximation | null {
  if (text.charAt(start - 1) !== '的') return null;
  const found = APART.exec(text.slice(Math.max(0, start - 20), start));
  const word = found?.[1];
  if (found === null || word === undefined) return null;
  if (isPartOfWord(text, start - found[0].length, start - found[0].length + word.length)) return null;
  return BEFORE_NUMBER[word] ?? ABOUT;
}

/** 上 and 成 before a bare power of ten: 上亿, 成千. */
export function beforeBareScale(text: string, at: number, floor: number): Before | null {
  const word = text.charAt(at - 1);
  const approximation = BEFORE_BARE_SCALE[word];
  if (approximation === undefined || at - 1 < floor || '以之线网向身马'.includes(text.charAt(at - 2) || '。'))
    return null;
  return { start: at - 1, approximation };
}

export interface After {
  readonly end: number;
  readonly approximation: Approximation | null;
}

/** The approximating words that start at `at`: up to two, as in 多以上. */
export function approximationAfter(text: string, at: number): After {
  let end = at;
  let approximation: Approximation | null = null;
  for (let round = 0; round < 2 && QUALIFIES(text.charCodeAt(end)); round++) {
    const from = text.charCodeAt(end) === SPACE && round === 0 ? end + 1 : end;
    const found = AFTER.from(text, from);
    if (found === null || isOtherWord(text, from, found.end)) break;
    end = found.end;
    approximation = combine(approximation, found.value);
  }
  return { end, approximation };
}

/** 以上市公司, 许多, 整体, 级别 begin other words. */
function isOtherWord(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const next = text.charAt(end);
  if (word === '以上') return '市述海'.includes(next) && next !== '';
  if (word === '许') return next !== '' && isHanCode(next.charCodeAt(0));
  if (word === '整') return next !== '' && isHanCode(next.charCodeAt(0));
  if (word === '上下') return next === '游' || next === '班';
  if (word === '左右') return next === '手';
  if (word === '+' || word === '＋') return isArabic(text.charCodeAt(end)) || isLatinCode(text.charCodeAt(end));
  return false;
}

/** Two words about one number: the one that bounds it wins, and both may make it approximate. */
export function combine(first: Approximation | null, second: Approximation | null): Approximation | null {
  if (first === null || second === null) return first ?? second;
  const bound = first.bound === 'eq' ? second.bound : first.bound;
  return { bound, approximate: first.approximate || second.approximate };
}

/** Where the sign of a number that starts at `at` stands, or null. A hyphen between two words or numbers is no sign. */
export function signBefore(text: string, at: number, floor: number): { start: number; negative: boolean } | null {
  if (at - 1 < floor || !SIGNS(text.charCodeAt(at - 1))) return null;
  const sign = text.charAt(at - 1);
  const previous = text.charAt(at - 2);
  if (sign === '负')
    return NOT_NEGATIVE_AFTER.includes(previous) && previous !== '' ? null : { start: at - 1, negative: true };
  const code = text.charCodeAt(at - 2);
  if (isArabic(code) || isLatinCode(code) || ')）-－—+%年月日'.includes(previous || '。')) return null;
  return { start: at - 1, negative: sign !== '+' && sign !== '＋' };
}

const CODE_WORD =
  /(?:代码|编号|编码|电话|热线|传真|邮编|手机|订单号|单号|证号|许可证|账号|帐号|QQ|微信|ID|id|No\.?|NO\.?|TEL|Tel)[:：为是]?[ （(]?$/;

/** 31.7/|18.2|/9.4亿元: a list whose unit stands behind its last number. */
const LISTED = /(?:\/[-+]?\d[\d.,]*)+(?:[万亿%％倍元]|pct)/y;

/** True where the number at `start` is part of a name or a code: A2021, HK.00884, 代码：600519, 1+6+N. */
export function isCode(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const two = text.charCodeAt(start - 2);
  // GMV突破1000亿: the comparator keeps the letters from the number.
  if ((isLatinCode(before) && !isHanCode(text.charCodeAt(start))) || before === 95 || before === 35) return true;
  if ((before === 45 || before === 46 || before === 43 || before === 47) && (isLatinCode(two) || isArabic(two)))
    return before !== 47 || matchAt(LISTED, text, end) === null;
  const after = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (after === 46 && isArabic(next)) return true;
  if ((after === 45 || after === 43 || after === 95 || after === 46) && (isLatinCode(next) || isArabic(next)))
    return true;
  if (isClock(text, start, end)) return true;
  if (!isArabic(text.charCodeAt(start))) return false;
  if (isTicker(text, start, end)) return true;
  return isNamedCode(text, start);
}

/** A word that announces a code stands before `start`: 订单编号20210512. */
export function isNamedCode(text: string, start: number): boolean {
  return CODE_WORD.test(text.slice(Math.max(0, start - 8), start));
}

function isClock(text: string, start: number, end: number): boolean {
  const colon = (at: number): boolean => text.charAt(at) === ':' || text.charAt(at) === '：';
  if (colon(end) && isArabic(text.charCodeAt(end + 1)) && isArabic(text.charCodeAt(end + 2))) return end - start <= 2;
  return colon(start - 1) && isArabic(text.charCodeAt(start - 2)) && end - start === 2;
}

/** A stock code alone in brackets: （600519）, (08007.HK). */
function isTicker(text: string, start: number, end: number): boolean {
  const open = text.charAt(start - 1);
  const close = text.charAt(end);
  if ((open !== '(' && open !== '（') || !/^\d+$/.test(text.slice(start, end))) return false;
  return (close === ')' || close === '）' || close === '.' || close === ',' || close === '，') && end - start >= 4;
}

/** 2.3 季晚舟调任…: the number of a paragraph of the second level, with a blank behind it; an amount goes on with its unit. */
const PARAGRAPH = /[0-9]{1,2}\.[0-9]{1,2}[ \u3000]+(?![万亿千百元%％个百])\p{Script=Han}/uy;

/** Does such a number stand at `start`? */
export const isParagraphNumber = (text: string, start: number): boolean =>
  (start === 0 || text.charCodeAt(start - 1) === NEWLINE) && testAt(PARAGRAPH, text, start);

/** A number that only counts the items of a list: `1、`, `2.`, `（三）`, `3）` at the head of a line. */
export function isListMark(text: string, start: number, end: number): boolean {
  const close = text.charAt(end);
  if (close === '' || !'、.．)）'.includes(close)) return false;
  let at = start - 1;
  if (at >= 0 && '(（第'.includes(text.charAt(at))) at--;
  while (at >= 0 && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === 0x3000)) at--;
  if (at < 0 || text.charAt(at) === '\n') return true;
  return (close === ')' || close === '）') && '(（'.includes(text.charAt(start - 1)) && end - start <= 2;
}
