/** Names of units in Latin letters: Cloud & Enterprise BU, Growth Center. */
import { isLatinOrDigit } from '../characters.ts';

const LONGEST_LATIN = 40;
/** Words of a name in Latin letters begin with capitals; & stands between them. */
const LATIN_WORDS = /(?:(?<![A-Za-z0-9])[A-Z][A-Za-z0-9]* (?:& )?){1,4}$/;
/** Digital & E-commerce|部门 */
const JOINED_WORDS = /(?<![A-Za-z0-9])[A-Z][A-Za-z0-9-]* & [A-Z][A-Za-z0-9-]*$/;

/** The start of a name whose words stand apart: Cloud & Enterprise BU. -1 where no such word stands before the suffix. */
export function latinStart(text: string, suffixAt: number): number {
  const isLatin = text[suffixAt - 1] === ' ' && isLatinOrDigit(text, suffixAt);
  if (!isLatin && !isLatinOrDigit(text, suffixAt - 1)) return -1;
  const pattern = isLatin ? LATIN_WORDS : JOINED_WORDS;
  const words = pattern.exec(text.slice(Math.max(0, suffixAt - LONGEST_LATIN), suffixAt))?.[0];
  return words === undefined ? -1 : suffixAt - words.length;
}

/** BU|ILD: what ends here in Latin letters is the beginning of a word. */
export const goesOnInLatin = (text: string, end: number): boolean =>
  isLatinOrDigit(text, end - 1) && isLatinOrDigit(text, end);
