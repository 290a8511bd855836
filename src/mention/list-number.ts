/** What the items of a list begin with: 1、 2. 三、 （四）, • or another mark. */
import { BULLETS } from '../lexicon/bullets.ts';
import { characterSet } from './character-sets.ts';

/** The source of a pattern for such a number or marks, or none, at the start of a line. */
export const LIST_NUMBER = `(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．]|[-—–·*①-⑳${BULLETS}]+)?`;

const isNumeral = characterSet('0123456789一二三四五六七八九十');
const isMark = characterSet('、.．)）');
const breaksLine = characterSet('\n\r 　。；;：:');
const LONGEST_NUMBER = 3;

/** Does the number of an item of a list end here? What stands behind it is as good as the start of a line. */
export function endsListNumber(text: string, at: number): boolean {
  if (!isMark(text.charCodeAt(at - 1))) return false;
  let from = at - 1;
  while (from > 0 && at - 1 - from < LONGEST_NUMBER && isNumeral(text.charCodeAt(from - 1))) from--;
  if (from === at - 1) return false;
  if (text[from - 1] === '（' || text[from - 1] === '(') from--;
  return from === 0 || breaksLine(text.charCodeAt(from - 1));
}
