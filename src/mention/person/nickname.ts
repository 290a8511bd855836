/** Names that are words of the language: who is called 石榴 or 木鱼 is so only where the text speaks in 花名. */
import { NOBODY } from '../../lexicon/nobody.ts';
import { characterSet } from '../character-sets.ts';
import { isLexiconWord } from '../name-words.ts';
import { isPlainName } from './aliases.ts';
import { looksLikeName } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { isKnownWord } from './word.ts';

const LABEL = /花名|本名|真名|原名/u;
/** 各位同学：, 亲爱的小伙伴们： */
const SALUTATION = /(?:^|\n)[^，。！？\n]{0,12}(?:同学|小伙伴)们?[^，。！？\n]{0,4}[：:，,!！]/u;
const PAIR = /(\p{Script=Han}{2,3})[（(](\p{Script=Han}{2,4})[）)]/gu;

/** Does a text call people by other names than their own: by a word for it, by a pair of names, or by whom it greets? */
export function speaksInNicknames(text: string): boolean {
  if (LABEL.test(text) || SALUTATION.test(text)) return true;
  for (const [, outer = '', inner = ''] of text.matchAll(PAIR))
    if (!isLexiconWord(inner) && !isLexiconWord(outer) && (looksLikeName(inner) || looksLikeName(outer))) return true;
  return false;
}

const nobody = new Set(NOBODY);

/** 专人, 双方, 同时: no name, wherever it stands. */
export const namesNobody = (word: string): boolean => nobody.has(word);

/** Words before a name more often than its first character: 由|石榴, but 将军. */
const standsBefore = characterSet('由将请让对向为原把被从在与和给经');

/** Can these characters be what somebody is called, word or not, in a place that only a person fills? */
export function isCalled(around: Surroundings, start: number, end: number): boolean {
  const name = around.marks.text.slice(start, end);
  if (!around.hasNicknames || nobody.has(name) || nobody.has(name.slice(-2))) return false;
  const isWord = isKnownWord(around, start, end);
  return (isWord || !standsBefore(name.charCodeAt(0))) && isPlainName(around, start, end, isWord);
}
