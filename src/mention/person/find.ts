/** People: by surname and what stands around, and in slots where only a person can stand. */
import type { PersonMention } from '../../document.ts';
import { isHan } from '../characters.ts';
import { WORD } from '../marks.ts';
import { leftStrength, rightStrength, STRONG, type Surroundings } from './context.ts';
import { isCompoundSurname, isNeverInNames, isUsualInNames, surnameWeight } from './surname.ts';

/** Words that a name never runs into: whoever begins one is no name. */
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
  WORD.line;

/** Finds people by their surnames, left to right, marking their ends for the lists they stand in. */
export function findPeople(around: Surroundings): PersonMention[] {
  const { text } = around.marks;
  const people: PersonMention[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (around.taken[at] === 1) continue;
    const person = surnamed(around, at) ?? unsurnamed(around, at);
    if (person === null) continue;
    people.push(person);
    around.personEnds[person.end] = 1;
    at = person.end - 1;
  }
  return people;
}

function surnamed(around: Surroundings, at: number): PersonMention | null {
  const { text } = around.marks;
  const weight = surnameWeight(text.charCodeAt(at));
  const compound = isCompoundSurname(text, at);
  if (weight === 0 && !compound) return null;
  const left = leftStrength(around, at);
  if (left < 1) return null;
  if (longestWord(around, at, WORDS) > 1 && !compound) return null;
  let best: { end: number; score: number; right: number } | null = null;
  for (const length of compound ? [3, 4, 2] : [3, 2]) {
    const option = weigh(around, at, at + length, compound && length > 2 ? 2 : 1, compound ? 3 : weight);
    if (option !== null && (best === null || option.score > best.score)) best = option;
  }
  if (best === null || !isEnough(left, best.right, best.score - best.right)) return null;
  const surname = compound && best.end - at > 2 ? 2 : 1;
  return { kind: 'person', start: at, end: best.end, name: text.slice(at, best.end), surname, evidence: 'context' };
}

/** One side must be strong and the other at least open; an unlikely given name asks for more. */
function isEnough(left: number, right: number, likely: number): boolean {
  if (Math.max(left, right) < STRONG) return false;
  if (right === 0) return left >= 4 && likely >= 1.5;
  return left + right + likely >= 6;
}

function weigh(
  around: Surroundings,
  at: number,
  end: number,
  surname: number,
  weight: number,
): { end: number; score: number; right: number } | null {
  const { text } = around.marks;
  if (end > text.length) return null;
  let likely = weight === 3 ? 1 : weight === 2 ? 0.5 : 0;
  for (let i = at + surname; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(text, i) || isNeverInNames(code) || around.taken[i] === 1) return null;
    if (
      i > at + surname &&
      longestWord(around, i, WORD.afterPerson | WORD.edge | WORD.head) > 1 &&
      !endsInside(around, i, end)
    )
      likely -= 3;
    likely += isUsualInNames(code) ? 0.5 : -0.5;
  }
  const right = rightStrength(around, end);
  return { end, score: right + likely, right };
}

/** A word that ends with the name itself may be a name: 志远, 建设. */
function endsInside(around: Surroundings, at: number, end: number): boolean {
  return at + longestWord(around, at, WORD.afterPerson | WORD.edge | WORD.head) <= end;
}

/** Length of the longest word of these flags that begins here; 0 for none. */
function longestWord(around: Surroundings, at: number, flags: number): number {
  const { marks } = around;
  let longest = 0;
  if (((marks.startFlags[at] ?? 0) & flags) === 0) return 0;
  for (let h = marks.first[at] ?? 0; h < (marks.first[at + 1] ?? 0); h++)
    if (((marks.flags[h] ?? 0) & flags) !== 0) longest = Math.max(longest, (marks.ends[h] ?? 0) - at);
  return longest;
}

/** A 花名 or a bare given name between a title (由, a list) and a verb that only people are subjects of. */
function unsurnamed(around: Surroundings, at: number): PersonMention | null {
  const { text } = around.marks;
  if (!isHan(text, at) || leftStrength(around, at) < STRONG) return null;
  for (const length of [2, 3]) {
    const end = at + length;
    if (!isNickname(around, at, end)) return null;
    if ((around.marks.after[end] ?? 0) < 2) continue;
    return { kind: 'person', start: at, end, name: text.slice(at, end), surname: 0, evidence: 'context' };
  }
  return null;
}

function isNickname(around: Surroundings, at: number, end: number): boolean {
  const { text } = around.marks;
  for (let i = at; i < end; i++) {
    if (!isHan(text, i) || isNeverInNames(text.charCodeAt(i)) || around.taken[i] === 1) return false;
    if (longestWord(around, i, WORDS) > 0) return false;
  }
  return true;
}
