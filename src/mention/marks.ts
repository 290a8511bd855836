/** One pass over the text that says which words of the names' lexicon begin and end where. */
import { type Automaton, compile } from '../lexicon/automaton.ts';
import { AFTER_PERSON, BEFORE_PERSON, COVER_WORDS, EDGE_WORDS, SOFT_EDGE_WORDS } from '../lexicon/edges.ts';
import {
  BODIES,
  GENERIC_ORGANIZATIONS,
  ORGANIZATION_SUFFIXES,
  PLACES,
  UNIT_SUFFIXES,
  WEAK_UNIT_SUFFIXES,
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
  [BODIES, WORD.body],
  [GENERIC_ORGANIZATIONS, WORD.generic],
  [PLACES, WORD.place],
  [EDGE_WORDS, WORD.edge],
  [SOFT_EDGE_WORDS, WORD.softEdge],
  [COVER_WORDS, WORD.cover],
  [BEFORE_PERSON, WORD.beforePerson],
  [AFTER_PERSON, WORD.afterPerson],
  [COMPOUND_SURNAMES, WORD.compoundSurname],
  [SURNAME_WORDS, WORD.surnameWord],
];

/** All words of the names' lexicon with what they can be. */
export function nameWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [list, flag] of LEXICON) for (const word of list) words.set(word, (words.get(word) ?? 0) | flag);
  return words;
}

let automaton: Automaton | undefined;

/** The words found in one text. Index `i` of an array is an offset into the text. */
export interface Marks {
  readonly text: string;
  /** Hits in order of their start, shorter ones first; `first[i]` is the first that begins at `i`, `first[i + 1]` bounds it. */
  readonly first: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Int32Array;
  /** Flags of all visible words that begin (end) here. */
  readonly startFlags: Int32Array;
  readonly endFlags: Int32Array;
  /** Length of the longest edge word (soft edge word) that ends here, 0 for none. */
  readonly edge: Uint8Array;
  readonly softEdge: Uint8Array;
  /** Length of the longest word before a person that ends here, and after a person that begins here. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The furthest end of the covering words that begin at or before `i`. */
  readonly reach: Int32Array;
}

interface Hits {
  readonly starts: number[];
  readonly ends: number[];
  readonly flags: number[];
}

const COVERING = WORD.cover | WORD.body;

function reachOf(length: number, hits: Hits, covers: (flags: number, size: number) => boolean): Int32Array {
  const reach = new Int32Array(length + 1);
  for (let h = 0; h < hits.starts.length; h++) {
    const start = hits.starts[h] ?? 0;
    const end = hits.ends[h] ?? 0;
    if (covers(hits.flags[h] ?? 0, end - start) && end > (reach[start] ?? 0)) reach[start] = end;
  }
  for (let i = 1; i <= length; i++) if ((reach[i] ?? 0) < (reach[i - 1] ?? 0)) reach[i] = reach[i - 1] ?? 0;
  return reach;
}

/** Finds all words of the lexicon in a folded text; single characters inside longer words are left out. */
export function mark(text: string): Marks {
  automaton ??= compile(nameWords());
  const found: Hits = { starts: [], ends: [], flags: [] };
  automaton.scan(text, (start, end, value) => {
    found.starts.push(start);
    found.ends.push(end);
    found.flags.push(value);
  });
  const wide = reachOf(text.length, found, (flags, size) => size > 1 && flags !== WORD.surnameWord);
  const reach = reachOf(text.length, found, (flags, size) => size > 1 && (flags & COVERING) !== 0);
  return arrange(text, found, wide, reach);
}

function arrange(text: string, found: Hits, wide: Int32Array, reach: Int32Array): Marks {
  const size = text.length + 2;
  const first = new Int32Array(size);
  const [startFlags, endFlags] = [new Int32Array(size), new Int32Array(size)];
  const [edge, softEdge, before, after] = [0, 0, 0, 0].map(() => new Uint8Array(size)) as [
    // The four arrays of the tuple stand in the literal above.
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const ends: number[] = [];
  const kept: number[] = [];
  let at = 0;
  for (let h = 0; h < found.starts.length; h++) {
    const [start, end, flags] = [found.starts[h] ?? 0, found.ends[h] ?? 0, found.flags[h] ?? 0];
    const length = end - start;
    if (length === 1 && (wide[start] ?? 0) >= end) continue;
    if (
      (flags & WORD.cover) === 0 &&
      length > 1 &&
      (reach[start] ?? 0) >= end &&
      (flags & WORD.edge) !== 0 &&
      !isOwnCover(flags, reach, start, end)
    )
      continue;
    while (at <= start) first[at++] = ends.length;
    ends.push(end);
    kept.push(flags);
    startFlags[start] = (startFlags[start] ?? 0) | flags;
    endFlags[end] = (endFlags[end] ?? 0) | flags;
    if ((flags & WORD.edge) !== 0) edge[end] = Math.max(edge[end] ?? 0, length);
    if ((flags & WORD.softEdge) !== 0) softEdge[end] = Math.max(softEdge[end] ?? 0, length);
    if ((flags & WORD.beforePerson) !== 0) before[end] = Math.max(before[end] ?? 0, length);
    if ((flags & WORD.afterPerson) !== 0) after[start] = Math.max(after[start] ?? 0, length);
  }
  while (at < size) first[at++] = ends.length;
  return {
    text,
    first,
    ends: Int32Array.from(ends),
    flags: Int32Array.from(kept),
    startFlags,
    endFlags,
    edge,
    softEdge,
    before,
    after,
    reach,
  };
}

/** A body (董事会) covers others but not itself. */
function isOwnCover(flags: number, reach: Int32Array, start: number, end: number): boolean {
  return (flags & COVERING) !== 0 && (reach[start] ?? 0) === end;
}
