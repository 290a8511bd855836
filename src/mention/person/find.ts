/** People: by surname and what stands around, and in slots where only a person can stand. */
import type { PersonMention } from '../../document.ts';
import type { IsWord } from '../../segment/words.ts';
import { CHARACTER, classAt, isHan, isHanCode } from '../characters.ts';
import { WORD } from '../marks.ts';
import { timesApart } from '../occurrences.ts';
import { isAddress, isJoin, leftStrength, rightStrength, STRONG, type Surroundings, standsAlone } from './context.ts';
import { dottedName, latinName, soundedName } from './foreign.ts';
import { openPoints, POSSIBLE, SURE } from './open.ts';
import { slotNames } from './slot.ts';
import { givenWeight, isNeverInNames, isRareInNames, surnameWeight } from './surname.ts';
import { endsInWord, isCompoundSurname, isWordlike, longestWord, surnameWord, VERBAL } from './word.ts';

/** What a second mention of a would-be name in full adds to its points. */
const SAID_AGAIN = 0.9;
/** What a neighbour in a list adds. */
const LISTED = 0.8;
/** With two neighbours this much may be missing. */
const LISTED_POSSIBLE = -2;

/** 周白为总裁: what looks like a third character is the verb before the title. */
const COPULAS = new Set('为任兼');

/** A candidate that its own surroundings leave open; the rest of the document may decide. */
interface Weak {
  readonly at: number;
  readonly end: number;
  readonly points: number;
}

/** Finds people from left to right, marking their ends for the lists they stand in. */
export function findPeople(around: Surroundings, isWord: IsWord): PersonMention[] {
  const people: PersonMention[] = [];
  const weak: Weak[] = [];
  const { text } = around.marks;
  for (let at = 0; at < text.length; at++) {
    if (around.taken[at] === 1) continue;
    const found = namesAt(around, at, weak, isWord);
    if (found.length === 0) continue;
    while ((people.at(-1)?.end ?? -1) > (found[0]?.start ?? 0)) people.pop();
    people.push(...found);
    for (const person of found) around.personEnds[person.end] = 1;
    at = (found.at(-1)?.end ?? at + 1) - 1;
  }
  return withListsBefore(around, withCorroborated(around, people, weak));
}

/** A likely name in an open place counts when the document says it again, in full or by the given name alone. */
function withCorroborated(around: Surroundings, people: PersonMention[], weak: readonly Weak[]): PersonMention[] {
  if (weak.length === 0) return people;
  const { text } = around.marks;
  const known = new Uint8Array(text.length);
  for (const person of people) known.fill(1, person.start, person.end);
  const open = supportedInLists(around, weak, people).filter(({ at, end }) => !known.subarray(at, end).includes(1));
  const persons = open.map(({ at, end }) => personOf(around, at, end));
  const given = persons.map(({ name, surname = 0 }) => name.slice(surname));
  const times = timesApart(text, new Set([...persons.map(({ name }) => name), ...given]));
  const found = persons.filter((person, i) => {
    const full = times.get(person.name) ?? 0;
    const points = (open[i]?.points ?? 0) + (full > 1 ? SAID_AGAIN : 0);
    return points >= SURE || (times.get(given[i] ?? '') ?? 0) > full;
  });
  return [...people, ...found].sort((a, b) => a.start - b.start);
}

/** 张三、李四、王五: would-be names in a list support each other. */
function supportedInLists(
  around: Surroundings,
  weak: readonly Weak[],
  people: readonly PersonMention[],
): readonly Weak[] {
  const { text } = around.marks;
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  for (const { start, end } of people) {
    starts.add(start);
    ends.add(end);
  }
  for (const { at, end } of weak) {
    starts.add(at);
    ends.add(end);
  }
  return weak.map(each => {
    const before = isJoin(text, each.at - 1) && ends.has(each.at - 1);
    const after = isJoin(text, each.end) && starts.has(each.end + 1);
    const sides = (before ? 1 : 0) + (after ? 1 : 0);
    return sides === 0 ? each : { ...each, points: each.points + sides * LISTED };
  });
}

function namesAt(around: Surroundings, at: number, weak: Weak[], isWord: IsWord): PersonMention[] {
  const { text } = around.marks;
  const code = text.charCodeAt(at);
  if (code >= 65 && code <= 90) return listOf(withChineseName(around, latinName(around, at)));
  if (!isHanCode(code)) return (classAt(text, at) & CHARACTER.hyphenOrDot) === 0 ? [] : listOf(dottedName(around, at));
  const person = soundedName(around, at) ?? surnamed(around, at, weak, isWord);
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

function surnamed(around: Surroundings, at: number, weak: Weak[], isWord: IsWord): PersonMention | null {
  const { text } = around.marks;
  const weight = surnameWeight(text.charCodeAt(at));
  const compound = isCompoundSurname(around, at);
  if (weight === 0 && !compound) return null;
  if (around.marks.inBefore[at] === 1) return null;
  const left = leftStrength(around, at);
  if (left < 1 || (!compound && isWordlike(around, at))) return null;
  const best = bestLength(around, at, compound, weight);
  if (best !== null) {
    const right = standsAlone(text, at, best.end) ? Math.max(STRONG, best.right) : best.right;
    if (isEnough(left, right, best.score - best.right)) return personOf(around, at, best.end);
  }
  const open = inOpenPlace(around, at, left, isWord);
  if (open === null) return null;
  if (open.points >= SURE) return personOf(around, at, open.end);
  weak.push(open);
  return null;
}

const isListed = (text: string, at: number, end: number): boolean => isJoin(text, at - 1) || isJoin(text, end);

/** The likeliest name that begins here where nothing wants a person; null where none is possible. */
function inOpenPlace(around: Surroundings, at: number, left: number, isWord: IsWord): Weak | null {
  const { text } = around.marks;
  const compound = isCompoundSurname(around, at);
  const weight = surnameWeight(text.charCodeAt(at));
  let best: Weak | null = null;
  for (const length of compound ? [3, 4, 2] : [3, 2]) {
    const [end, surname] = [at + length, compound && length > 2 ? 2 : 1];
    if (!mayBeName(around, at, end, surname)) continue;
    const place = {
      at,
      end,
      surname,
      weight: surname === 2 ? 3 : weight,
      left,
      right: rightStrength(around, end),
      word: surnameWord(around, at),
    };
    const points = openPoints(around, place, isWord);
    if (points >= (isListed(text, at, end) ? LISTED_POSSIBLE : POSSIBLE) && (best === null || points > best.points))
      best = { at, end, points };
  }
  return best !== null && isThing(around, best) ? null : best;
}

function mayBeName(around: Surroundings, at: number, end: number, surname: number): boolean {
  const { text } = around.marks;
  if (end > text.length || addressInside(around, at, end)) return false;
  for (let i = at + surname; i < end; i++)
    if (!isHan(text, i) || isNeverInNames(text.charCodeAt(i)) || around.taken[i] === 1) return false;
  return true;
}

/** What a product, a brand or a company is called by and a person is not: 林溪是我们第一款车, 林溪品牌, 林溪门店. */
const THING =
  /(?:是|作为|为)(?:我们|公司|集团|其|该公司)?(?:的)?(?:首|第?[一二三两])(?:款|个品牌|个产品|条|座|家)|(?:品牌|产品|系列|车型|门店|股份|股价|官网|旗下|市值|财报|系统|平台|项目|集团|公司|控股|科技|事业部|App|APP)/y;

/** What is part of an organisation's name elsewhere is the short form of that name; what is spoken of as a thing is one. */
function isThing(around: Surroundings, { at, end }: Weak): boolean {
  const { text } = around.marks;
  const name = text.slice(at, end);
  for (let other = text.indexOf(name); other >= 0; other = text.indexOf(name, other + name.length)) {
    THING.lastIndex = other + name.length;
    if (around.taken[other] === 1 || THING.test(text)) return true;
  }
  return false;
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
    likely += (isClosed(around, i) ? 0.5 : givenWeight(code)) + againstVerb(around, i, end, i === at + surname);
    if (i < end - 1) continue;
    if (i > at + surname && endsInWord(around, end)) likely -= 1;
    if (isRareInNames(code) && !isClosed(around, i)) likely -= 1.5;
    if (COPULAS.has(text[i] ?? '')) likely -= i === at + surname ? 2 : around.titleStarts[end] === 1 ? 3 : 0;
  }
  const right = rightStrength(around, end);
  return { end, score: right + likely, right };
}

/** 贺之出任: a particle wants a noun behind it, so before a verb or at the end 之 is the name's. */
function isClosed(around: Surroundings, at: number): boolean {
  return around.marks.text[at] === '之' && rightStrength(around, at + 1) >= 2;
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
    all.push(person);
    floor = people[i - 1]?.end ?? 0;
    for (let first = person; ; ) {
      const before = memberBefore(around, first.start, floor);
      if (before === null) break;
      all.push(before);
      first = before;
    }
  }
  return all.reverse();
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
