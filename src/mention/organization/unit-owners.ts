/** 青石科技|零售事业群: the company that the name of a unit begins with, where its own name says what it is by its trade alone. */
import { alternatives } from '../../lexicon/alternatives.ts';
import { LEGAL_TAILS } from '../../lexicon/body-words.ts';
import { PLACES } from '../../lexicon/organizations.ts';
import { COMPANY_ENDS, isTradeName } from '../../lexicon/part-names.ts';
import { WORD } from '../name-words.ts';
import { isKnownWord } from '../person/word.ts';
import { isGenericUnit } from '../unit/generic.ts';
import type { Body, Lesson } from './lesson.ts';
import { plausible } from './plausible.ts';

/** The shortest such name, and its last part. */
const SHORTEST_OWNER = 4;
const TRADE = 2;
const SHORTEST_UNIT = 3;

/** What the name of a unit begins with when nothing stands before it. */
const FIELDS = WORD.function | WORD.line | WORD.region | WORD.field;

/** Nuvora资本|审计委员会, 江州云岚激光|审计委员会: in full, before their trade. */
const WITH_TRADE = new RegExp(
  `^(?:[A-Z][A-Za-z-]{2,15}|(?!中国|全国|中华|国家)(?:${alternatives(PLACES)})\\p{Script=Han}{2})(?:${COMPANY_ENDS})$`,
  'u',
);
/** Lumera|亚太区, 云岚激光有限公司|亚太区, 青石软件|亚太区: nobody else has regions. */
const WITH_REGION = new RegExp(`^(?:[A-Z][A-Za-z-]{2,15}|\\p{Script=Han}{2,12}(?:${LEGAL_TAILS.join('|')}))$`, 'u');

/** Is what is left behind the company a unit's whole name? */
function isWhole({ marks }: Lesson, at: number, end: number): boolean {
  const begins = marks.text[end - 1] === '区' ? FIELDS | WORD.place : FIELDS;
  if (end - at < SHORTEST_UNIT || ((marks.startFlags[at] ?? 0) & begins) === 0) return false;
  return !isGenericUnit(marks.text.slice(at, end));
}

/** 中国电信|网络发展部: of what is called after the country, where the text names it with something else behind as well. */
const NATIONAL = /^中国\p{Script=Han}{2}$/u;
function isNational({ marks: { text, startFlags } }: Lesson, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (!NATIONAL.test(name) || ((startFlags[start + 2] ?? 0) & FIELDS) !== 0) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (text.slice(at + 4, at + 6) !== text.slice(end, end + 2)) return true;
  return false;
}

/** Where the company ends that a unit's name begins with; the unit's start where there is none. */
function ownerEnd(lesson: Lesson, { kind, start, end }: Body, known: ReadonlySet<string> | null): number {
  if (kind !== 'unit') return start;
  const { text } = lesson.marks;
  for (let at = end - SHORTEST_UNIT; at >= start + SHORTEST_OWNER; at--) {
    const name = text.slice(start, at);
    const isFull =
      WITH_TRADE.test(name) ||
      (text[end - 1] === '区' && (WITH_REGION.test(name) || (isTradeName(name) && plausible(name))));
    if (!(isFull || isTradeName(name) || NATIONAL.test(name)) || !isWhole(lesson, at, end)) continue;
    // 新材料电子|研发部: words of the language name no company.
    const isName =
      known === null
        ? isFull || isNational(lesson, start, at) || (!isKnownWord(lesson, start, at - TRADE) && plausible(name))
        : known.has(name);
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
