/** Latin names beside Chinese ones: Kelly林悦, 林悦Kelly. */
import { ENGLISH_GIVEN_NAMES, LATIN_COMPANY_WORDS } from '../../lexicon/foreign.ts';
import { isLatinOrDigit } from '../characters.ts';
import { matchAt } from '../match-at.ts';

const LATIN = /[A-ZÀ-Þ][a-zß-öø-ÿ]+(?:-[a-z]+)?(?: [A-ZÀ-Þ][a-zß-öø-ÿ]+(?:-[a-z]+)?| [A-Z]\.?){0,2}/y;

/** The Latin name that begins at an offset and could be a person's: two words, or a given name; its end, or -1. */
export function latinEnd(text: string, at: number): number {
  if (isLatinOrDigit(text, at - 1)) return -1;
  const name = matchAt(LATIN, text, at)?.[0];
  if (name === undefined || isLatinOrDigit(text, at + name.length)) return -1;
  const words = name.split(' ');
  if (words.some(word => LATIN_COMPANY_WORDS.has(word))) return -1;
  return words.length > 1 || ENGLISH_GIVEN_NAMES.has(name) ? at + name.length : -1;
}
