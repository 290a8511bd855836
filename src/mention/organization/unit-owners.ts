/** 青石科技|零售事业群: the company that the name of a unit begins with, where its own name says what it is by its trade alone. */
import { isTradeName } from '../../lexicon/part-names.ts';
import { WORD } from '../name-words.ts';
import { isKnownWord } from '../person/word.ts';
import { isGenericUnit } from '../unit/generic.ts';
import type { Body, Lesson } from './lesson.ts';
import { plausible } from './plausible.ts';

/** Lengths of such names, and of their last part. */
const LENGTHS = [5, 4];
const TRADE = 2;
const SHORTEST_UNIT = 3;

/** What the name of a unit begins with when nothing stands before it. */
const FIELDS = WORD.function | WORD.line | WORD.region | WORD.field;

/** Is what is left behind the company a unit's whole name? */
function isWhole({ marks }: Lesson, at: number, end: number): boolean {
  if (end - at < SHORTEST_UNIT || ((marks.startFlags[at] ?? 0) & FIELDS) === 0) return false;
  return !isGenericUnit(marks.text.slice(at, end));
}

/** Where the company ends that a unit's name begins with; the unit's start where there is none. */
function ownerEnd(lesson: Lesson, { kind, start, end }: Body, known: ReadonlySet<string> | null): number {
  if (kind !== 'unit') return start;
  const { text } = lesson.marks;
  for (const length of LENGTHS) {
    const at = start + length;
    const name = text.slice(start, at);
    if (!isTradeName(name) || !isWhole(lesson, at, end)) continue;
    // 新材料电子|研发部: words of the language name no company.
    const isName = known === null ? !isKnownWord(lesson, start, at - TRADE) && plausible(name) : known.has(name);
    if (isName) return at;
  }
  return start;
}

/** The names of such companies. */
export const unitOwners = (lesson: Lesson): string[] =>
  lesson.bodies
    .map(body => lesson.marks.text.slice(body.start, ownerEnd(lesson, body, null)))
    .filter(name => name !== '');

/** The bodies without the known companies that they begin with. */
export const withoutOwners = (lesson: Lesson, known: ReadonlySet<string>): Body[] =>
  lesson.bodies.map(body => {
    const start = ownerEnd(lesson, body, known);
    return start === body.start ? body : { ...body, start, name: lesson.raw.slice(start, body.end) };
  });
