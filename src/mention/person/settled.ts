/** Where a name ends when its last character may be the sentence's: 林越亦获委任, 林越可因病辞任. The document's other mentions decide. */
import type { PersonMention } from '../../document.ts';
import { characterSet } from '../character-sets.ts';
import { isHan } from '../characters.ts';
import { testAt } from '../match-at.ts';
import { occurrences } from '../occurrences.ts';
import { isAppointed, isNobodysSum } from './closed.ts';
import { rightStrength } from './right-side.ts';
import { isNeverInNames } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { personOf } from './weigh.ts';

/** Adverbs, conjunctions and prepositions behind a name that given names also end in. */
const ADVERBS = new Set('亦曾均则以因由系即仍或可并同与和对于自向从会能');
/** Single verbs of office and copulas: 林越为总裁, 林越任总裁. */
const COPULAS = new Set('为任兼是系称因');
/** Of these the ones that stand before verbs more often than at the end of a name. */
const isPlainAdverb = characterSet('亦曾均');
/** Behind an adverb, and hardly behind a name, these begin the predicate. */
const PREDICATE = /[获将被会为不已须应曾]|辞任|辞去|担任|出任/y;

/** 林越亦|获委任: is the last character of the would-be name an adverb, as what follows has it? */
function endsInAdverb(text: string, end: number): boolean {
  if (!isPlainAdverb(text.charCodeAt(end - 1))) return false;
  return testAt(PREDICATE, text, end);
}

/** Takes the ends of names of two and three characters from where most of the document's mentions end. */
export function withSettledEnds(around: Surroundings, people: readonly PersonMention[]): readonly PersonMention[] {
  const { text } = around.marks;
  const forms = new Set<string>();
  for (const { name, surname, end } of people) {
    if (surname !== 1) continue;
    // 任命林越|成为总裁
    const isVerb = name.endsWith('成') && text[end] === '为';
    if (name.length === 3 && (isVerb || ADVERBS.has(name.charAt(2)))) forms.add(name).add(name.slice(0, 2));
    if (name.length === 2) forms.add(name);
  }
  if (forms.size === 0) return people;
  const places = occurrences(text, [...forms]);
  const known = new Set(people.map(person => person.name));
  const ends = new Map<string, string>();
  for (const name of forms) {
    if (!known.has(name)) continue;
    const settled = name.length === 3 ? shorter(around, name, places, known) : longer(around, name, places(name));
    if (settled !== null) ends.set(name, settled);
  }
  if (ends.size === 0) return people;
  return people.map(person => {
    const settled = ends.get(person.name);
    return settled === undefined ? person : personOf(around, person.start, person.start + settled.length);
  });
}

/** 林越 of 林越亦, where the document has the shorter name without the adverb, too. */
function shorter(
  around: Surroundings,
  name: string,
  places: (form: string) => readonly number[],
  known: ReadonlySet<string>,
): string | null {
  const { text } = around.marks;
  const short = name.slice(0, 2);
  const [long, all] = [places(name), places(short)];
  const bare = all.length - long.length;
  if (bare >= 1 && (known.has(short) || bare > long.length)) return short;
  const [only = 0] = all;
  if (isAppointed(around, only, only + 3) || isNobodysSum(around, only + 2, only)) return null;
  return all.length === 1 && endsInAdverb(text, only + 3) ? short : null;
}

/** 林越可 of 林越, where the document never says 林越 without the same character behind it. */
function longer(around: Surroundings, name: string, places: readonly number[]): string | null {
  const { text, after } = around.marks;
  const next = text.charAt((places[0] ?? 0) + 2);
  if (places.length < 2 || next === '' || COPULAS.has(next) || !isHan(next, 0) || isNeverInNames(next.charCodeAt(0)))
    return null;
  const always = places.every(
    at => text.charAt(at + 2) === next && (after[at + 2] ?? 0) < 2 && around.taken[at + 2] !== 1,
  );
  const followers = new Set(places.map(at => text.charAt(at + 3)));
  return always && followers.size > 1 && places.some(at => rightStrength(around, at + 3) >= 2) ? name + next : null;
}
