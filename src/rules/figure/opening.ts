/** Where the words of a sentence begin, behind the bullet or the number of a list's item. */
import type { Mention, Sentence, Span } from '../../document.ts';
import { BULLETS } from '../../lexicon/bullets.ts';
import { LIST_NUMBER } from '../../mention/list-number.ts';
import { matchAt } from '../../mention/match-at.ts';
import { isBody } from './body.ts';

const ITEM = new RegExp(`(?:[·*${BULLETS}]\\s*|[-–—]\\s+)?${LIST_NUMBER}(?!\\d)\\s*`, 'y');

/** The sentence without the bullet or number it may begin with: 3、|公司加大投入. */
export function behindItem(text: string, sentence: Sentence): Sentence {
  const length = matchAt(ITEM, text, sentence.start)?.[0].length ?? 0;
  if (length === 0) return sentence;
  const { end, index, paragraph } = sentence;
  return { start: sentence.start + length, end, index, paragraph };
}

/** Whose name alone the line of a list says, which holds for the lines below it until the next head: 1、云岚港务有限公司. */
export function headedBy(
  text: string,
  sentence: Sentence,
  inside: readonly Mention[],
  before: Span | null,
): Span | null {
  const { start, end } = behindItem(text, sentence);
  const alone =
    (sentence.start === 0 || text.charAt(sentence.start - 1) === '\n') &&
    /^[：:]?(?:\n|$)/.test(text.slice(end, end + 2));
  if (!alone || start === sentence.start) return before;
  const name = inside.find(
    mention => mention.start === start && isBody(mention) && text.slice(mention.end, end).trim().length <= 1,
  );
  return name === undefined ? (end - start <= LONGEST_HEAD ? null : before) : { start, end: name.end };
}

/** A longer line is no head. */
const LONGEST_HEAD = 20;
