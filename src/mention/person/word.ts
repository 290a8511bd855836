/** Ordinary words that begin inside or at a would-be name. */
import { characterSet } from '../character-sets.ts';
import { isHan } from '../characters.ts';
import { testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { givenGrade } from './surname.ts';
import type { Surroundings } from './surroundings.ts';

/** Words that a name never begins with. */
const WORDS =
  WORD.edge |
  WORD.afterPerson |
  WORD.beforePerson |
  WORD.head |
  WORD.organization |
  WORD.unit |
  WORD.cover |
  WORD.place |
  WORD.softEdge |
  WORD.function |
  WORD.line |
  WORD.modifier |
  WORD.generic;

/** Words that may follow a name and so end it. */
export const VERBAL = WORD.afterPerson | WORD.edge | WORD.head | WORD.softEdge;

/** Length of the longest word of these flags that begins here; 0 for none. */
export function longestWord(around: Surroundings, at: number, flags: number): number {
  const { marks } = around;
  if (((marks.startFlags[at] ?? 0) & flags) === 0) return 0;
  let longest = 0;
  for (let h = marks.first[at] ?? 0; h < (marks.first[at + 1] ?? 0); h++)
    if (((marks.flags[h] ?? 0) & flags) !== 0) longest = Math.max(longest, (marks.ends[h] ?? 0) - at);
  return longest;
}

/** Does a word of the lexicon, two characters or more, begin here? */
export function isWordlike(around: Surroundings, at: number): boolean {
  return longestWord(around, at, WORDS) > 1;
}

/** Is this one word of the dictionary, and not several, or characters by themselves? */
export const isKnownWord = ({ isWord }: Pick<Surroundings, 'isWord'>, start: number, end: number): boolean =>
  isWord(start, end) && !isWord(start, start + 1);

/** Length of the everyday word beginning with a surname that begins here (方面, 高峰); 0 for none. */
export function surnameWord(around: Surroundings, at: number): number {
  return longestWord(around, at, WORD.surnameWord);
}

export function isCompoundSurname(around: Surroundings, at: number): boolean {
  return ((around.marks.startFlags[at] ?? 0) & WORD.compoundSurname) !== 0;
}

/** 接任周启后，: these also stand before a comma. */
const saysWhen = characterSet('后时前等');

/** 林越|亦未出席, 周启|未参加: before what is said to be left undone these are adverbs, whatever names they end. */
const LEFT_UNDONE = /亦?未(?:出席|参加|提出|提交|持有|直接|间接|曾|能|受|在)/y;

export const isAdverb = (text: string, at: number): boolean =>
  (text[at] === '未' || text[at] === '亦') && testAt(LEFT_UNDONE, text, at);

/** 周启元在, 尉迟敏系: is the last character of the would-be name a word of its own, which goes on behind it? */
export function endsInWord(around: Surroundings, end: number): boolean {
  const { marks, nameStarts } = around;
  if (saysWhen(marks.text.charCodeAt(end - 1))) return true;
  // 免去林大同物流部总经理: what a conjunction joins is no body of one's own.
  if (nameStarts[end] === 1) return false;
  if (marks.edge[end] !== 1 && marks.after[end - 1] !== 1) return false;
  return isHan(marks.text, end) && givenGrade(marks.text.charCodeAt(end - 1)) < 1;
}
