/** 新 is said of a company, and 同 joins two: or they are the first character of its name. */
import { isHan, isLatinOrDigit } from '../characters.ts';
import type { PlacesOf } from '../occurrences.ts';

const ENOUGH = 2;
const DOUBTFUL = new Set('新同和中全正大合');
/** Words that lead to a name. */
const LEADS = new Set('据从在对向');

/**
 * Of the names those that stand nowhere without the character before them, and twice with nothing before that, or once before a
 * bracket: 新岚药业(600000).
 */
export function withFirstCharacters(text: string, names: Iterable<string>, places: PlacesOf): ReadonlySet<string> {
  const whole = new Set<string>();
  for (const name of names) if (isOneMore(text, places(name), name.length)) whole.add(name);
  return whole;
}

function isOneMore(text: string, places: readonly number[], length: number): boolean {
  const first = text[(places[0] ?? 0) - 1] ?? '';
  if (!DOUBTFUL.has(first)) return false;
  let free = 0;
  for (const at of places) {
    if (text[at - 1] !== first) return false;
    const before = text[at - 2] ?? '';
    if (isLatinOrDigit(text, at - 2) || (isHan(text, at - 2) && !LEADS.has(before))) continue;
    free += text[at + length] === '(' || text[at + length] === '（' ? ENOUGH : 1;
  }
  return free >= ENOUGH;
}
