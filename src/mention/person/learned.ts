/** A name learned once is known in the whole document: again in full, as 花名, as given name alone, as 白先生. */
import type { AliasPair, PersonMention, Span } from '../../document.ts';
import { isHan, isLatinOrDigit } from '../characters.ts';
import { occurrences } from '../occurrences.ts';
import { isTaken } from '../taken.ts';
import { STRONG } from './context.ts';
import { leftStrength } from './left-side.ts';
import { personAt } from './person-at.ts';
import { rightStrength } from './right-side.ts';
import { surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';

/** A form of a name, and the mention it belongs to. */
interface Form {
  readonly text: string;
  readonly of: Span;
  readonly surname: number;
  readonly kind: 'full' | 'alias' | 'given';
}

export interface Learned {
  readonly people: PersonMention[];
  readonly pairs: AliasPair[];
}

/** Finds the further mentions of known people; `aliases` are the mentions of their other names. */
export function findLearned(
  around: Surroundings,
  people: readonly PersonMention[],
  aliases: readonly PersonMention[],
): Learned {
  const { text } = around.marks;
  const taken = around.taken.slice();
  for (const person of [...people, ...aliases]) taken.fill(1, person.start, person.end);
  const found: PersonMention[] = [];
  const pairs: AliasPair[] = givenAlone(people, aliases);
  const forms = formsOf(people, aliases);
  const places = occurrences(
    text,
    forms.map(form => form.text),
  );
  for (const form of forms) {
    for (const at of places(form.text)) {
      const end = at + form.text.length;
      if (isTaken(taken, at, end) || !stands(around, form, at, end)) continue;
      taken.fill(1, at, end);
      around.personEnds[end] = 1;
      found.push(personAt(text, at, end, form.surname, 'learned'));
      if (form.kind === 'given')
        pairs.push({ name: { start: form.of.start, end: form.of.end }, alias: { start: at, end }, kind: 'short' });
    }
  }
  return { people: found, pairs };
}

/**
 * A name that is, whether or not it could be one in full, the short form of one person's alone: 周映川, then 由听雪、映川负责;
 * 迪昂·韦斯勒, then 韦斯勒接任.
 */
function givenAlone(people: readonly PersonMention[], aliases: readonly PersonMention[]): AliasPair[] {
  const bearers = new Map<string, PersonMention | null>();
  for (const person of [...people, ...aliases]) {
    for (const short of shortsOf(person.name, person.surname ?? 0)) {
      if (short === '') continue;
      const other = bearers.get(short);
      bearers.set(short, other === undefined || other?.name === person.name ? person : null);
    }
  }
  return people.flatMap(({ start, end, name }): AliasPair[] => {
    const bearer = name.length < 2 ? null : bearers.get(name);
    return bearer ? [{ name: { start: bearer.start, end: bearer.end }, alias: { start, end }, kind: 'short' }] : [];
  });
}

/** What somebody is called for short: the given name of a Chinese one, the last part of another, or the first of an English one. */
const shortsOf = (name: string, surname: number): readonly string[] =>
  surname > 0 ? [name.slice(surname)] : [lastPart(name), FIRST_NAME.exec(name)?.[0] ?? ''];

/** Emily of Emily Zhang. */
const FIRST_NAME = /^[A-Z][a-z]{2,}(?= [A-Z])/;

/** Longest first, so that no name is found inside a longer one; given names only where one person alone has them. */
function formsOf(people: readonly PersonMention[], aliases: readonly PersonMention[]): Form[] {
  const forms = new Map<string, Form>();
  const add = (form: Form): void => {
    if (!forms.has(form.text)) forms.set(form.text, form);
  };
  for (const person of people) add({ text: person.name, of: person, surname: person.surname ?? 0, kind: 'full' });
  for (const alias of aliases) add({ text: alias.name, of: alias, surname: alias.surname ?? 0, kind: 'alias' });
  const given = new Map<string, Form | null>();
  for (const form of [...forms.values()]) {
    for (const rest of shortsOf(form.text, form.surname)) {
      if (rest.length < 2 || forms.has(rest)) continue;
      given.set(rest, given.has(rest) ? null : { ...form, text: rest, surname: 0, kind: 'given' });
    }
  }
  for (const form of given.values()) if (form !== null) add(form);
  return [...forms.values()].filter(form => form.text.length > 1).sort((a, b) => b.text.length - a.text.length);
}

/** 默多克 of 詹姆斯-默多克, Keller of Fabian Keller; '' where the name has one part. */
function lastPart(name: string): string {
  const parts = name.split(/[·•・‧∙． －‐–—-]/);
  return parts.length > 1 ? (parts.at(-1) ?? '') : '';
}

function stands(around: Surroundings, form: Form, at: number, end: number): boolean {
  const { text } = around.marks;
  if (isLatinOrDigit(text, at) && (isLatinOrDigit(text, at - 1) || isLatinOrDigit(text, end))) return false;
  if (form.kind === 'full' && (form.text.length > 2 || !isHan(text, at))) return true;
  const [left, right] = [leftStrength(around, at), rightStrength(around, end)];
  if (form.kind === 'full') {
    // 高兴 is a word in most places, though somebody is called so.
    const isSomeWord = isHan(text, at) && around.isWord(at, end) && !around.isWord(at, at + 1);
    return isSomeWord ? Math.min(left, right) >= 2 || Math.max(left, right) >= STRONG : left + right >= 2;
  }
  // A surname right before makes it another person's name.
  if (left === 0 && surnameWeight(text.charCodeAt(at - 1)) > 1) return false;
  if (Math.min(left, right) >= 1 && left + right >= 3) return true;
  return (
    Math.max(left, right) >= (form.kind === 'alias' ? 1 : 2) &&
    (Math.max(left, right) >= STRONG || around.isWord(at, end))
  );
}
