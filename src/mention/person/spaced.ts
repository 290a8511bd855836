/** Names of two characters that are set apart to be as wide as those of three: 石 磊, 米　兰. */
import type { PersonMention } from '../../document.ts';
import { characterSet } from '../character-sets.ts';
import { isHan } from '../characters.ts';
import { isLexiconWord } from '../name-words.ts';
import { rightStrength } from './right-side.ts';
import { isNeverInNames, isRareInNames, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';

const isBlank = characterSet(' \u3000');
const MOST_BLANKS = 2;

/** The surname and the given name with the blanks between them, where both sides want or allow a person. */
export function spacedName(around: Surroundings, at: number, left: number): PersonMention | null {
  const { marks, taken } = around;
  const { text } = marks;
  if (left < 1.5 || !isBlank(text.charCodeAt(at + 1)) || surnameWeight(text.charCodeAt(at)) === 0) return null;
  let given = at + 2;
  while (given < at + 1 + MOST_BLANKS && isBlank(text.charCodeAt(given))) given++;
  const code = text.charCodeAt(given);
  if (!isHan(text, given) || isNeverInNames(code) || isRareInNames(code) || taken[given] === 1) return null;
  const name = text.charAt(at) + text.charAt(given);
  // 章 程, 单 位: a word that is set apart.
  if (isLexiconWord(name) || isBlank(text.charCodeAt(given + 2))) return null;
  const right = rightStrength(around, given + 1);
  if (right < 2 || left + right < 6) return null;
  return { kind: 'person', start: at, end: given + 1, name, surname: 1, evidence: 'context' };
}
