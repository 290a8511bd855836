/** The words of the language that names are made of and end at, each with what it can be. */
import { COMMON_VERBS } from '../lexicon/common-verbs.ts';
import { AFTER_PERSON, BEFORE_PERSON, COVER_WORDS, EDGE_NOUNS, EDGE_WORDS, SOFT_EDGE_WORDS } from '../lexicon/edges.ts';
import {
  BODIES,
  GENERIC_ORGANIZATIONS,
  ORGANIZATION_SUFFIXES,
  PLACES,
  REGIONS,
  UNIT_FIELDS,
  UNIT_SUFFIXES,
  WEAK_UNIT_SUFFIXES,
  WHOLE_UNITS,
} from '../lexicon/organizations.ts';
import { SURNAME_WORDS } from '../lexicon/surname-words.ts';
import { COMPOUND_SURNAMES } from '../lexicon/surnames.ts';
import {
  LATIN_TITLES,
  TITLE_FUNCTIONS,
  TITLE_HEADS,
  TITLE_LINES,
  TITLE_MODIFIERS,
  TITLE_TAILS,
} from '../lexicon/titles.ts';
import { UNIT_EDGES } from '../lexicon/unit-verbs.ts';

/** What a word can be; one word may be several. */
export const WORD = {
  head: 1,
  modifier: 2,
  function: 4,
  line: 8,
  tail: 16,
  latin: 32,
  weakUnit: 64,
  organization: 128,
  unit: 256,
  body: 512,
  generic: 1024,
  place: 2048,
  edge: 4096,
  softEdge: 8192,
  cover: 16384,
  beforePerson: 32768,
  afterPerson: 65536,
  compoundSurname: 131072,
  surnameWord: 262144,
  region: 524288,
  field: 1048576,
} as const;

const LEXICON: readonly (readonly [readonly string[], number])[] = [
  [TITLE_HEADS, WORD.head],
  [TITLE_MODIFIERS, WORD.modifier],
  [TITLE_FUNCTIONS, WORD.function],
  [TITLE_LINES, WORD.line],
  [TITLE_TAILS, WORD.tail],
  [LATIN_TITLES, WORD.latin],
  [ORGANIZATION_SUFFIXES, WORD.organization],
  [UNIT_SUFFIXES, WORD.unit],
  [WEAK_UNIT_SUFFIXES, WORD.unit | WORD.weakUnit],
  [[...REGIONS, ...WHOLE_UNITS], WORD.unit | WORD.region],
  [UNIT_FIELDS, WORD.field],
  [BODIES, WORD.body],
  [GENERIC_ORGANIZATIONS, WORD.generic],
  [PLACES, WORD.place],
  [EDGE_WORDS, WORD.edge],
  [COMMON_VERBS, WORD.edge],
  [UNIT_EDGES, WORD.edge],
  [[...BEFORE_PERSON, ...AFTER_PERSON].filter(word => word.length > 1 && !EDGE_NOUNS.has(word)), WORD.edge],
  [SOFT_EDGE_WORDS, WORD.softEdge],
  [COVER_WORDS, WORD.cover],
  [BEFORE_PERSON, WORD.beforePerson],
  [AFTER_PERSON, WORD.afterPerson],
  [COMPOUND_SURNAMES, WORD.compoundSurname],
  [SURNAME_WORDS, WORD.surnameWord],
];

/** Is this a word of the language, and so by itself no name? */
export function isLexiconWord(word: string): boolean {
  known ??= nameWords();
  return known.has(word);
}

let known: ReadonlyMap<string, number> | undefined;

/** All words of the names' lexicon with what they can be. */
export function nameWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [list, flag] of LEXICON) for (const word of list) words.set(word, (words.get(word) ?? 0) | flag);
  // A verb that is also a noun of names is a soft edge, whatever other list has it.
  for (const word of SOFT_EDGE_WORDS) words.set(word, (words.get(word) ?? 0) & ~WORD.edge);
  return words;
}
