/** Two names of one person, one of them in brackets: 清和（苏晴）, 苏晴（清和）. Who is who the names and the document's other pairs tell. */
import type { PersonMention, Span } from '../../document.ts';
import { characterSet } from '../character-sets.ts';
import { everyMatch } from '../every-match.ts';
import { isPlainName, type PersonAlias } from './aliases.ts';
import { isJoin, STRONG } from './context.ts';
import { leftStrength } from './left-side.ts';
import { personAt } from './person-at.ts';
import { rightStrength } from './right-side.ts';
import { givenGrade, looksLikeName, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { isCompoundSurname, isKnownWord } from './word.ts';

const BRACKETED = /[（(](\p{Script=Han}{2,4})[）)]/gu;
/** Behind a post or a place these bring who has it. */
const isGiver = characterSet('由让将请被为');
/** How long the name before the bracket can be; the first of equals wins. */
const LENGTHS = [3, 2, 4];

/** 清和（苏晴）任总裁: before a bracket that holds a name and nothing else stands what its bearer is called. */
export function outerNames(around: Surroundings, people: readonly PersonMention[]): PersonAlias[] {
  const { text } = around.marks;
  const ends = new Set(people.map(person => person.end));
  const known = new Map(people.map(person => [person.start, person.end]));
  const found: PersonAlias[] = [];
  for (const match of everyMatch(BRACKETED, text)) {
    const open = match.index;
    const alias = { start: open + 1, end: open + match[0].length - 1 };
    const isKnown = known.get(alias.start) === alias.end;
    if (!mayBearName(around, alias, isKnown)) continue;
    const outer = nameBefore(around, open, text.slice(alias.start, alias.end));
    if (outer === null || !isBearer(around, alias, isKnown, outer.left)) continue;
    // What was found by its surname alone is read with its bracket, unless it is no name in full.
    if (ends.has(open) && known.get(outer.start) === open && !isLikelier(around, alias, outer.start, open)) continue;
    const { start } = outer;
    found.push({ person: personAt(text, start, open, 0, 'bracket'), alias, kind: 'chinese' });
  }
  return found;
}

/** 明远（林建国）: before the bracket a word that happens to begin with a surname, inside it a name in full. */
function isLikelier({ marks: { text } }: Surroundings, { start, end }: Span, outer: number, open: number): boolean {
  return (
    surnameWeight(text.charCodeAt(outer)) === 1 &&
    open - outer === 2 &&
    end - start === 3 &&
    surnameWeight(text.charCodeAt(start)) > 1 &&
    looksLikeName(text.slice(start, end))
  );
}

function mayBearName(around: Surroundings, { start, end }: Span, known: boolean): boolean {
  if (end - start === 4 && !isCompoundSurname(around, start)) return false;
  return known || (surnameWeight(around.marks.text.charCodeAt(start)) > 0 && isPlainName(around, start, end));
}

/** Does the bracket hold a name in full? The less its characters say, the more what stands on both sides has to. */
function isBearer(around: Surroundings, { start, end }: Span, known: boolean, left: number): boolean {
  const { text } = around.marks;
  const right = rightStrength(around, end + 1);
  if (known || looksLikeName(text.slice(start, end))) return right >= 1.5 || isJoin(text, end + 1);
  const weight = surnameWeight(text.charCodeAt(start));
  return (weight > 1 && right >= STRONG) || (left > STRONG && weight + right > STRONG);
}

/** 石榴（林越）、青禾（方远）和白露（周启）: behind the bracket of the member before. */
const NEXT_MEMBER = /[）)][、和与及]$/;

/** The two or three characters before a bracket that begin where a person's name may, and best where one must. */
function nameBefore(around: Surroundings, open: number, real: string): { start: number; left: number } | null {
  const { text } = around.marks;
  let best: { start: number; left: number } | null = null;
  for (const length of LENGTHS) {
    const start = open - length;
    // 总经理由|阿澈（林越）担任
    if (length > 2 && isGiver(text.charCodeAt(start)) && leftStrength(around, start) >= STRONG) continue;
    // 木婉（刘如烟）和飞廉（裘千丈）: what joins two members of a list.
    if (start < 0 || (isJoin(text, start) && /[）)]/.test(text.charAt(start - 1)))) continue;
    const isNext = NEXT_MEMBER.test(text.slice(Math.max(0, start - 2), start));
    const left =
      (isNext ? STRONG + 1 : leftStrength(around, start)) + (real.endsWith(text.slice(start, open)) ? STRONG : 0);
    if (
      left <= (best?.left ?? 1) ||
      !isPlainName(around, start, open, left > STRONG || isKnownWord(around, start, open))
    )
      continue;
    best = { start, left };
  }
  return best;
}

/** The further apart two names are by their characters, the surer which of them is the one in full. */
const DECISIVE = 3;

/** Says of each pair which of its names is the 花名: the characters do, and in doubt most of the document's other pairs. */
export function withBearersNamed(around: Surroundings, pairs: readonly PersonAlias[]): PersonAlias[] {
  const { text } = around.marks;
  const likely = ({ start, end }: Span): number => likelihood(around, text.slice(start, end), start, end);
  const differences = pairs.map(pair => (isOpen(text, pair) ? likely(pair.alias) - likely(pair.person) : 0));
  const tendency = differences.reduce((sum, difference) => sum + difference, 0);
  return pairs.map((pair, i) => {
    const difference = differences[i] ?? 0;
    if (difference === 0) return pair;
    const sign = Math.abs(difference) >= DECISIVE ? difference : tendency;
    return { ...pair, kind: sign > 0 ? 'chinese' : '花名' };
  });
}

/** A pair that no label explains, and whose names are written in the same script. */
const isOpen = (text: string, { person, alias, kind }: PersonAlias): boolean =>
  (kind === '花名' || kind === 'chinese') &&
  /[（(]/.test(text.charAt(alias.start - 1)) &&
  /[）)]/.test(text.charAt(alias.end)) &&
  /^\p{Script=Han}+$/u.test(person.name);

function likelihood(around: Surroundings, name: string, start: number, end: number): number {
  if (looksLikeName(name)) return 3 + name.length;
  const compound = isCompoundSurname(around, start) && name.length > 2;
  const surname = compound ? 3 : surnameWeight(name.charCodeAt(0));
  if (surname === 0) return 0;
  const grades = [...name.slice(compound ? 2 : 1)].map(character => givenGrade(character.charCodeAt(0)));
  return surname + (name.length > 2 ? 1 : 0) + Math.min(...grades) / 2 - (isKnownWord(around, start, end) ? 1 : 0);
}
