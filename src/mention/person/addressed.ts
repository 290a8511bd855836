/** 周先生, 林总, 老周: a surname and a word of address, for someone the document names in full or leaves at that. */
import type { AliasPair, PersonMention } from '../../document.ts';
import { HONORIFICS } from '../../lexicon/phrase-words.ts';
import { isHan } from '../characters.ts';
import { isTaken } from '../taken.ts';
import { STRONG } from './context.ts';
import type { Learned } from './learned.ts';
import { leftStrength } from './left-side.ts';
import { personAt } from './person-at.ts';
import { rightStrength } from './right-side.ts';
import { surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { isCompoundSurname } from './word.ts';

interface Address {
  readonly word: string;
  readonly stands: 'before' | 'behind';
  /** Nothing else is called so; the others need a bearer or a place that wants a person. */
  readonly plain: boolean;
}

const behind = (word: string, plain = false): Address => ({ word, stands: 'behind', plain });
const ADDRESSES: readonly Address[] = [
  behind('先生', true),
  behind('女士', true),
  behind('小姐', true),
  behind('总'),
  behind('董'),
  behind('老师'),
  behind('博士'),
  behind('教授'),
  { word: '老', stands: 'before', plain: false },
  { word: '小', stands: 'before', plain: false },
];

/** Finds them; a pair ties each to the one person of that surname where there is just one. */
export function findAddressed(around: Surroundings, people: readonly PersonMention[]): Learned {
  const { text } = around.marks;
  const known = new Uint8Array(text.length + 1);
  for (const person of people) known.fill(1, person.start, person.end + 1);
  const bearers = bearersOf(people);
  const found: PersonMention[] = [];
  const pairs: AliasPair[] = [];
  for (const address of ADDRESSES) {
    for (let at = text.indexOf(address.word); at >= 0; at = text.indexOf(address.word, at + 1)) {
      const form = formAt(around, address, at);
      if (form === null || touches(around.taken, form, at) || touches(known, form, at)) continue;
      const bearer = bearers.get(form.surname);
      if (bearer === null || (bearer === undefined && !address.plain && !isWanted(around, form))) continue;
      const { start, end } = form;
      found.push(personAt(text, start, end));
      if (bearer !== undefined)
        pairs.push({ name: { start: bearer.start, end: bearer.end }, alias: { start, end }, kind: 'honorific' });
    }
  }
  for (const { name, surname, start, end } of people) {
    const bearer = isChairman(name, surname) ? bearers.get(name.slice(0, surname)) : undefined;
    if (bearer && bearer.name !== name)
      pairs.push({ name: { start: bearer.start, end: bearer.end }, alias: { start, end }, kind: 'honorific' });
  }
  return { people: found, pairs };
}

/** 夏董表示: where another of that surname is named, it is he, and no name. */
const isChairman = (name: string, surname = 0): boolean => surname > 0 && name.slice(surname) === '董';

/** The person of each surname; null where there are several. */
function bearersOf(people: readonly PersonMention[]): Map<string, PersonMention | null> {
  const bearers = new Map<string, PersonMention | null>();
  for (const person of people) {
    if (!person.surname || isChairman(person.name, person.surname)) continue;
    const surname = person.name.slice(0, person.surname);
    const other = bearers.get(surname);
    if (other === undefined) bearers.set(surname, person);
    else if (other?.name !== person.name) bearers.set(surname, null);
  }
  return bearers;
}

interface Form {
  readonly start: number;
  readonly end: number;
  readonly surname: string;
}

function formAt(around: Surroundings, { word, stands, plain }: Address, at: number): Form | null {
  const { text } = around.marks;
  if (stands === 'behind') {
    const start = isCompoundSurname(around, at - 2) ? at - 2 : at - 1;
    const end = HONORIFICS.includes(word) ? at : at + word.length;
    return isForm(around, start, at, start, plain) ? { start, end, surname: text.slice(start, at) } : null;
  }
  const end = isCompoundSurname(around, at + 1) ? at + 3 : at + 2;
  if (!isForm(around, at + 1, end, at, plain)) return null;
  // 小马 may be a product too, so what stands behind has to part it.
  if (rightStrength(around, end) < 1 && (word === '小' || !around.isWord(at, end))) return null;
  return { start: at, end, surname: text.slice(at + 1, end) };
}

function isForm(around: Surroundings, start: number, end: number, left: number, plain: boolean): boolean {
  const { text } = around.marks;
  if (start < 0 || !isHan(text, start)) return false;
  if (end - start === 1 && surnameWeight(text.charCodeAt(start)) < (plain ? 1 : 2)) return false;
  return leftStrength(around, left) >= 1;
}

/** Does another name lie in the form or in its word of address (任|总裁)? */
const touches = (taken: Uint8Array, { start, end }: Form, word: number): boolean =>
  isTaken(taken, Math.min(start, word), Math.max(end, word + 1));

/** 由林总负责, 林总表示. */
function isWanted(around: Surroundings, { start, end }: Form): boolean {
  const [left, right] = [leftStrength(around, start), rightStrength(around, end)];
  return Math.max(left, right) >= STRONG && left + right >= 5;
}
