/** Where the words of a sentence begin, behind the bullet or the number of a list's item. */
import type { Sentence } from '../../document.ts';
import { LIST_NUMBER } from '../../mention/list-number.ts';
import { matchAt } from '../../mention/match-at.ts';

const ITEM = new RegExp(`(?:[•·●○■□◆◇▪►➤➢*]\\s*|[-–—]\\s+)?${LIST_NUMBER}(?!\\d)\\s*`, 'y');

/** The sentence without the bullet or number it may begin with: 3、|公司加大投入. */
export function behindItem(text: string, sentence: Sentence): Sentence {
  const length = matchAt(ITEM, text, sentence.start)?.[0].length ?? 0;
  if (length === 0) return sentence;
  const { end, index, paragraph } = sentence;
  return { start: sentence.start + length, end, index, paragraph };
}
