/** Amounts of parts of a currency alone: 人民币21.6分, 港币8仙, 每股亏损9.7分. */
import { characterSet } from '../character-sets.ts';
import { isChineseNumeral } from '../numeral/number-characters.ts';
import type { Amount } from './amount.ts';

/** How small a part is, as a power of ten. */
const POWERS: Readonly<Record<string, number>> = { 角: -1, 毛: -1, 分: -2, 仙: -2 };

/** With these a longer word: 分钟, 分之, 角度. */
const OTHER_WORD = characterSet('钟之别店公部行校支布析成红类期批工级组拨色度落利');

/** Money is a share's: 每股亏损9.7分. */
const PER_SHARE = /每股[^，。；、\d]{0,10}$/;

/** Where the part's word ends, and its power of ten; null where none stands behind the amount. */
export function centsBehind(
  text: string,
  { end, found }: Amount,
  start: number,
  currency: string | null,
): { readonly end: number; readonly power: number } | null {
  const at = found?.measure == null ? end : end - 1;
  const power = POWERS[text.charAt(at)];
  if (power === undefined || (found !== null && found.measure !== text.charAt(at))) return null;
  if (OTHER_WORD(text.charCodeAt(at + 1)) || isChineseNumeral(text, at + 1)) return null;
  if (currency === null && !PER_SHARE.test(text.slice(Math.max(0, start - 14), start))) return null;
  return { end: at + 1, power };
}
