/** How likely the characters behind a surname are a given name, and how long it is. */
import type { PersonMention } from '../../document.ts';
import { characterSet } from '../character-sets.ts';
import { isHan } from '../characters.ts';
import { WORD } from '../name-words.ts';
import { isAddress } from './about.ts';
import { isClosed } from './closed.ts';
import { isJoin, rightStrength } from './context.ts';
import { givenWeight, isNeverInNames, isRareInNames } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { endsInWord, isCompoundSurname, longestWord, surnameWord, VERBAL } from './word.ts';

/** 周白为总裁: what looks like a third character is the verb before the title. */
const isCopula = characterSet('为任兼');

export interface Option {
  readonly end: number;
  readonly right: number;
  /** Right side and given name together. */
  readonly score: number;
}

/** How much better a shorter name has to be. */
const LENGTH = 0.25;
const LENGTHS = [3, 2];
const COMPOUND_LENGTHS = [3, 4, 2];

/** How long a name with such a surname can be. */
export const lengthsOf = (compound: boolean): readonly number[] => (compound ? COMPOUND_LENGTHS : LENGTHS);

/** The best of the lengths that a name beginning here can have. */
export function bestLength(around: Surroundings, at: number, compound: boolean, weight: number): Option | null {
  let best: Option | null = null;
  for (const length of lengthsOf(compound)) {
    const surname = compound && length > 2 ? 2 : 1;
    const option = weigh(around, at, at + length, surname, surname === 2 ? 3 : weight);
    // The longer comes first, and four names in five are of that length.
    if (option !== null && (best === null || option.score > best.score + LENGTH)) best = option;
  }
  return best;
}

/** Null where these characters can't be a name. */
export function weigh(around: Surroundings, at: number, end: number, surname: number, weight: number): Option | null {
  const { text } = around.marks;
  if (end > text.length) return null;
  let likely = weight === 3 ? 1 : weight === 2 ? 0.5 : 0;
  // 向 and 和 are words before they are surnames.
  if (around.marks.edge[at + 1] === 1) likely -= text[at] === '于' ? 1 : 1.5;
  const word = surnameWord(around, at);
  if (word > 1) likely -= at + word >= end ? 2.5 : 1.5;
  if (addressInside(around, at, end) || isPlaced(around, at + surname, end)) return null;
  for (let i = at + surname; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(text, i) || isNeverInNames(code) || around.taken[i] === 1) return null;
    // 何以|宁: what speaks against the character has been counted with the word.
    const weighed = i < at + word && isRareInNames(code) ? 0 : givenWeight(code);
    const closed = i === end - 1 && isClosed(around, i, at);
    likely += (closed ? 0.5 : weighed) + againstVerb(around, i, end, i === at + surname);
    if (i < end - 1) continue;
    if (i > at + surname && !closed && endsInWord(around, end)) likely -= 1;
    if (isRareInNames(code) && !closed) likely -= 1.5;
    // 林越和首席运营官周启
    if (isJoin(text, i) && (around.titleStarts[end] === 1 || around.nameStarts[end] === 1)) likely -= 1.5;
    if (isCopula(text.charCodeAt(i))) likely -= i === at + surname ? 2 : around.titleStarts[end] === 1 ? 3 : 0;
  }
  const right = rightStrength(around, end);
  return { end, score: right + likely, right };
}

/** 周先生 is a surname and an address, no name of three characters. */
function addressInside({ marks }: Surroundings, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (isAddress(marks.text, i)) return true;
  return false;
}

/** What a verb that begins inside the name says against it: it runs out of the name, or it is all of the given name. */
function againstVerb(around: Surroundings, at: number, end: number, first: boolean): number {
  const verb = longestWord(around, at, VERBAL);
  if (verb < 2) return 0;
  if (at + verb > end) return !first || (around.marks.after[at] ?? 0) > 1 ? -3 : 0;
  return first && at + verb === end && longestWord(around, at, WORD.edge) === verb ? -2 : 0;
}

/** 于杭州: behind a preposition all of the given name is a place. */
const isPlaced = (around: Surroundings, start: number, end: number): boolean =>
  around.marks.edge[start] === 1 &&
  longestWord(around, start, WORD.place | WORD.region) === end - start &&
  end - start > 1;

/** Can these characters be a name at all? */
export function mayBeName(around: Surroundings, at: number, end: number, surname: number): boolean {
  const { text } = around.marks;
  if (end > text.length || addressInside(around, at, end) || isPlaced(around, at + surname, end)) return false;
  for (let i = at + surname; i < end; i++)
    if (!isHan(text, i) || isNeverInNames(text.charCodeAt(i)) || around.taken[i] === 1) return false;
  return true;
}

/** The mention of the name that stands there. */
export function personOf(around: Surroundings, at: number, end: number): PersonMention {
  const { text } = around.marks;
  const surname = isCompoundSurname(around, at) && end - at > 2 ? 2 : 1;
  return { kind: 'person', start: at, end, name: text.slice(at, end), surname, evidence: 'context' };
}
