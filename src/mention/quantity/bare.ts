/** Numbers without a unit: which of them are numbers at all, and whether they are money. */
import { words } from '../../lexicon/words.ts';
import { isHanCode, isLatinCode } from '../characters.ts';
import { METRICS } from '../metric-words.ts';
import { isArabic } from '../numeral/number-characters.ts';
import type { Amount } from './amount.ts';

/** How far back a number looks for the noun it measures. */
const REACH = 24;
/** After these a number alone is said of something: 是五, 为3, 共有8. */
const PREDICATE = new Set(['是', '为', '达', '到', '至', '有', '约', '和', '与', '共', '计']);
/** These may follow such a number: it stands as a noun. */
const FOLLOWS = new Set(
  words(`
的 是 不 而 却 那 这 和 与 及 或 等 左 以 上 多
`),
);

/** The unit of a number that has none written: money, a count, or null where it is no quantity. */
export function bareUnit(
  text: string,
  amount: Amount,
  start: number,
  approximated: boolean,
  currency: string,
): string | null {
  const { end, numeral } = amount;
  const big = numeral.trailing.some(power => power >= 4) || (numeral.scaled && numeral.low.places <= -4);
  if (isLatinCode(text.charCodeAt(end))) return null;
  if (big || (!numeral.chinese && numeral.scaled))
    return isNameLike(text, start, end, amount) ? null : scaledUnit(text, start, end, currency);
  if (approximated && !isHanCode(text.charCodeAt(end))) return 'count';
  if (numeral.chinese) return chineseStands(text, start, end, amount) ? 'count' : null;
  return arabicStands(text, start, end) ? 'count' : null;
}

/** A bare 万 or 亿 (过亿) inside a longer word is none. */
function isNameLike(text: string, start: number, end: number, amount: Amount): boolean {
  if (!amount.numeral.bare) return amount.numeral.high === null && !amount.numeral.scaled && start === end;
  if (text.startsWith('门槛', end)) return false;
  return isHanCode(text.charCodeAt(end)) && !'大的元人级以和，、并'.includes(text.charAt(end));
}

/** Money unless the noun behind it, or the nearest before it, is counted; a word behind a blank is counted too: 12 million users. */
function scaledUnit(text: string, start: number, end: number, currency: string): string {
  if (text.charCodeAt(end) === 32 && isLatinCode(text.charCodeAt(end + 1))) return 'count';
  const behind = METRICS.from(text, '+＋的'.includes(text.charAt(end) || '。') ? end + 1 : end);
  if (behind?.value === 'count') return 'count';
  const from = Math.max(0, start - REACH);
  for (let at = start; at > from; at--) {
    const code = text.charCodeAt(at - 1);
    if (code === 10 || code === 0x3002 || code === 0xff1b) break;
    const found = METRICS.before(text, at);
    if (found !== null) return found.value === 'count' && !isCounted(text, found.end) ? 'count' : currency;
  }
  return currency;
}

/** 36个|品牌过亿: what has just been counted comes to that much money. */
const isCounted = (text: string, at: number): boolean =>
  /\d[余多]?[个家款件支][^，。；、\d]{0,4}$/.test(text.slice(Math.max(0, at - 8), at));

/** 合二为一, 一分为二, 一拆为三: words that tell of no number. */
const IDIOM = /(?:合[二而三两]为|三合|二合|一分为|一拆为|一拆)$/;

function chineseStands(text: string, start: number, end: number, amount: Amount): boolean {
  const { numeral } = amount;
  if (numeral.low.coefficient === 0n && !numeral.fraction) return false;
  if (numeral.positional !== null && numeral.positional.length > 1 && !numeral.fraction) return false;
  if (numeral.high !== null && !numeral.more) return false;
  if (IDIOM.test(text.slice(Math.max(0, start - 3), start))) return false;
  return standsAlone(text, start, end);
}

/** True where nothing that could make it part of a word touches the number. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const left = before === '' || !isWordCharacter(before) || PREDICATE.has(before) || before === '前';
  const right = after === '' || !isWordCharacter(after) || FOLLOWS.has(after);
  return left && right && !(PREDICATE.has(before) && before !== '是' && FOLLOWS.has(after) && after !== '的');
}

function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  return isHanCode(code) || isLatinCode(code) || isArabic(code);
}

/** A number written in digits stands for itself unless it touches letters or names something (500强, 58同城). */
function arabicStands(text: string, start: number, end: number): boolean {
  const after = text.charAt(end);
  if (after === '' || !isWordCharacter(after)) {
    // “云枕3.0”: the end of a name.
    if (
      '”"』」》'.includes(after || '。') &&
      (isHanCode(text.charCodeAt(start - 1)) || isLatinCode(text.charCodeAt(start - 1)))
    )
      return false;
    const behindLatin = text.charCodeAt(start - 1) === 32 && isLatinCode(text.charCodeAt(start - 2));
    return !behindLatin || text.slice(start, end).includes(',');
  }
  return FOLLOWS.has(after) && !'上以多左等'.includes(after);
}
