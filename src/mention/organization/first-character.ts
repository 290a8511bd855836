/** 新 is said of a company, and 同 joins two: or they are the first character of its name. */
import { COMPANY_ENDS, isFieldTail } from '../../lexicon/part-names.ts';
import { isHan, isLatinOrDigit } from '../characters.ts';
import type { PlacesOf } from '../occurrences.ts';
import { isCompanySort } from './company-sort.ts';

const ENOUGH = 2;
const DOUBTFUL = new Set('新同和与及中全正大合');
/** Words that lead to a name. */
const LEADS = new Set('据从在对向');

/** 新岚药业: one character and a trade are too little for a name, so the character before them belongs to it. */
const ONE_AND_TRADE = new RegExp(`^\\p{Script=Han}(?:${COMPANY_ENDS})$`, 'u');

/**
 * Of the names those that stand nowhere without the character before them, and twice with nothing before that, or once before a
 * bracket: 新岚药业(600000).
 */
export function withFirstCharacters(text: string, names: Iterable<string>, places: PlacesOf): ReadonlySet<string> {
  const whole = new Set<string>();
  for (const name of names)
    if (isOneMore(text, places(name), name.length, ONE_AND_TRADE.test(name) ? 1 : ENOUGH)) whole.add(name);
  return whole;
}

function isOneMore(text: string, places: readonly number[], length: number, enough: number): boolean {
  const first = text[(places[0] ?? 0) - 1] ?? '';
  // 与云岚发布的公告一致: behind a mark it leads to whom one acts with, unless nothing would be left of the name.
  if (!DOUBTFUL.has(first) || (first === '与' && enough > 1)) return false;
  let free = 0;
  for (const at of places) {
    if (text[at - 1] !== first) return false;
    const before = text[at - 2] ?? '';
    if (isLatinOrDigit(text, at - 2) || (isHan(text, at - 2) && !LEADS.has(before))) continue;
    free += text[at + length] === '(' || text[at + length] === '（' ? ENOUGH : 1;
  }
  return free >= enough;
}

/** 新晨地产集团宣布: behind a mark 新 begins a name, unless a trade alone is behind it, or the text has the name without it. */
export function isCalledNew(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== '新' || isHan(text, start - 2) || isLatinOrDigit(text, start - 2)) return false;
  const name = text.slice(start, end);
  if (isFieldTail(name) || isCompanySort(name)) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (text[at - 1] !== '新') return false;
  return true;
}

/** 前|海棠集团, 前|海棠科技: behind the place 前海 a single character would be left. */
export const isBeforeSea = (text: string, at: number, end: number): boolean =>
  text[at] === '海' &&
  !/[再湾]/.test(text[at + 1] ?? '') &&
  (end - at === 2 || ONE_AND_TRADE.test(text.slice(at + 1, end)));
