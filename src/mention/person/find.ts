/** People: by surname and what stands around, and in slots where only a person can stand. */
import type { PersonMention } from '../../document.ts';
import { CHARACTER, classAt, isHan, isHanCode } from '../characters.ts';
import { WORD } from '../marks.ts';
import { isAddress, isJoin, leftStrength, rightStrength, STRONG, type Surroundings, standsAlone } from './context.ts';
import { dottedName, latinName, soundedName } from './foreign.ts';
import type { IsWord } from './learned.ts';
import { slotNames } from './slot.ts';
import { givenWeight, isNeverInNames, isRareInNames, surnameWeight } from './surname.ts';
import { isCompoundSurname, isWordlike, longestWord, surnameWord, VERBAL } from './word.ts';

/** 周白为总裁: what looks like a third character is the verb before the title. */
const COPULAS = new Set('为任兼');

/** A candidate that its own surroundings leave open; the rest of the document may decide. */
interface Weak extends Option {
  readonly at: number;
  /** Sure enough for a repetition in full to decide; otherwise only the given name alone does. */
  readonly sure: boolean;
}

/** Finds people from left to right, marking their ends for the lists they stand in. */
export function findPeople(around: Surroundings, isWord: IsWord): PersonMention[] {
  const people: PersonMention[] = [];
  const weak: Weak[] = [];
  const { text } = around.marks;
  for (let at = 0; at < text.length; at++) {
    if (around.taken[at] === 1) continue;
    const found = namesAt(around, at, weak);
    if (found.length === 0) continue;
    while ((people.at(-1)?.end ?? -1) > (found[0]?.start ?? 0)) people.pop();
    people.push(...found);
    for (const person of found) around.personEnds[person.end] = 1;
    at = (found.at(-1)?.end ?? at + 1) - 1;
  }
  return withListsBefore(around, withCorroborated(around, people, weak, isWord));
}

/** A likely name in an open place counts when the document says it again, in full or by the given name alone. */
function withCorroborated(
  around: Surroundings,
  people: PersonMention[],
  weak: readonly Weak[],
  isWord: IsWord,
): PersonMention[] {
  const { text } = around.marks;
  const found = [...people];
  const known = new Uint8Array(text.length);
  for (const person of people) known.fill(1, person.start, person.end);
  for (const { at, end, sure } of weak) {
    if (known.subarray(at, end).includes(1)) continue;
    const person = personOf(around, at, end);
    const given = person.name.slice(person.surname);
    const [full, short] = [count(text, person.name), given.length > 1 ? count(text, given) : 0];
    if ((sure && (full > 1 || isWord(at, end))) || short > full) found.push(person);
  }
  return found.sort((a, b) => a.start - b.start);
}

function count(text: string, name: string): number {
  let times = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) times++;
  return times;
}

function namesAt(around: Surroundings, at: number, weak: Weak[]): PersonMention[] {
  const { text } = around.marks;
  const code = text.charCodeAt(at);
  if (code >= 65 && code <= 90) return listOf(withChineseName(around, latinName(around, at)));
  if (!isHanCode(code)) return (classAt(text, at) & CHARACTER.hyphenOrDot) === 0 ? [] : listOf(dottedName(around, at));
  const person = soundedName(around, at) ?? surnamed(around, at, weak);
  return person === null ? slotNames(around, at) : [person];
}

/** Karen Liu柳青 is one person under two names. */
function withChineseName(around: Surroundings, latin: PersonMention | null): PersonMention | null {
  if (latin === null || surnameWeight(around.marks.text.charCodeAt(latin.end)) < 2) return latin;
  const option = bestLength(around, latin.end, false, 2);
  if (option === null || option.right < 2) return latin;
  return { ...latin, end: option.end, name: around.marks.text.slice(latin.start, option.end) };
}

const listOf = (person: PersonMention | null): PersonMention[] => (person === null ? [] : [person]);

function surnamed(around: Surroundings, at: number, weak: Weak[]): PersonMention | null {
  const { text } = around.marks;
  const weight = surnameWeight(text.charCodeAt(at));
  const compound = isCompoundSurname(around, at);
  if (weight === 0 && !compound) return null;
  if (around.marks.inBefore[at] === 1) return null;
  const left = leftStrength(around, at);
  if (left < 1) return null;
  const best = bestLength(around, at, compound, weight);
  if (best === null) return null;
  const right = standsAlone(text, at, best.end) ? Math.max(STRONG, best.right) : best.right;
  const likely = best.score - best.right;
  if (isEnough(left, right, likely)) return personOf(around, at, best.end);
  if (likely >= 1 && left + right + likely >= 4 && right >= 1)
    weak.push({ at, ...best, sure: left + right + likely >= 5 });
  return null;
}

function personOf(around: Surroundings, at: number, end: number): PersonMention {
  const { text } = around.marks;
  const surname = isCompoundSurname(around, at) && end - at > 2 ? 2 : 1;
  return { kind: 'person', start: at, end, name: text.slice(at, end), surname, evidence: 'context' };
}

interface Option {
  readonly end: number;
  readonly right: number;
  /** Right side and given name together. */
  readonly score: number;
}

function bestLength(around: Surroundings, at: number, compound: boolean, weight: number): Option | null {
  if (!compound && isWordlike(around, at)) return null;
  let best: Option | null = null;
  for (const length of compound ? [3, 4, 2] : [3, 2]) {
    const surname = compound && length > 2 ? 2 : 1;
    const option = weigh(around, at, at + length, surname, surname === 2 ? 3 : weight);
    if (option !== null && (best === null || option.score > best.score)) best = option;
  }
  return best;
}

/** One side must be strong and the other at least open; an unlikely given name asks for more. */
function isEnough(left: number, right: number, likely: number): boolean {
  if (Math.max(left, right) < STRONG) return false;
  if (right === 0) return left >= 4 && likely >= 1.5;
  return left + right + likely >= 5.5;
}

function weigh(around: Surroundings, at: number, end: number, surname: number, weight: number): Option | null {
  const { text } = around.marks;
  if (end > text.length) return null;
  let likely = weight === 3 ? 1 : weight === 2 ? 0.5 : 0;
  // 向 and 和 are words before they are surnames.
  if (around.marks.edge[at + 1] === 1) likely -= 1.5;
  const word = surnameWord(around, at);
  if (word > 1) likely -= at + word >= end ? 2.5 : 1.5;
  if (addressInside(around, at, end)) return null;
  for (let i = at + surname; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(text, i) || isNeverInNames(code) || around.taken[i] === 1) return null;
    likely += givenWeight(code) + againstVerb(around, i, end, i === at + surname);
    if (i < end - 1) continue;
    if (isRareInNames(code)) likely -= 1.5;
    if (COPULAS.has(text[i] ?? '')) likely -= i === at + surname ? 2 : around.titleStarts[end] === 1 ? 3 : 0;
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

/** A、B和C担任…: C is known by the verb, so B and A are people too. */
function withListsBefore(around: Surroundings, people: readonly PersonMention[]): PersonMention[] {
  const all: PersonMention[] = [];
  let floor = people.length;
  for (let i = people.length - 1; i >= 0; i--) {
    const person = people[i];
    if (person === undefined) continue;
    all.unshift(person);
    floor = people[i - 1]?.end ?? 0;
    for (let first = person; ; ) {
      const before = memberBefore(around, first.start, floor);
      if (before === null) break;
      all.unshift(before);
      first = before;
    }
  }
  return all;
}

function memberBefore(around: Surroundings, start: number, floor: number): PersonMention | null {
  const { text } = around.marks;
  if (!isJoin(text, start - 1)) return null;
  const end = start - 1;
  for (const length of [3, 2, 4]) {
    const at = end - length;
    if (at < floor || at < 0) continue;
    const compound = isCompoundSurname(around, at);
    if (length === 4 && !compound) continue;
    const weight = surnameWeight(text.charCodeAt(at));
    if ((weight === 0 && !compound) || leftStrength(around, at) < 1 || isWordlike(around, at)) continue;
    if (around.taken[at] === 1 || weigh(around, at, end, compound && length > 2 ? 2 : 1, weight) === null) continue;
    return personOf(around, at, end);
  }
  return null;
}
