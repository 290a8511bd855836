/** 新 is said of a company, and 同 joins two: or they are the first character of its name. */
import { COMPANY_ENDS } from '../../lexicon/part-names.ts';
import { isHan, isLatinOrDigit } from '../characters.ts';
import type { PlacesOf } from '../occurrences.ts';

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
