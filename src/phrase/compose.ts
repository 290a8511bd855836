/** Folds a view into a clause: each phrase becomes one symbol, everything else stands for itself. */
import { JOINED } from '../lexicon/phrase-words.ts';
import { readPeopleBehindWords, readPeopleOrPosts } from './people.ts';
import type { Phrase } from './phrase.ts';
import { TENURE_STARTS } from './posts.ts';
import type { Read } from './read.ts';
import { stringOf } from './string-of.ts';
import { SYMBOLS } from './symbols.ts';
import { readUnits } from './units.ts';
import { BODY, DATE, QUANTITY, QUOTE, type View } from './view.ts';

/** A clause with its phrases folded into symbols: what rules are matched against. */
export interface Clause {
  readonly view: View;
  readonly skeleton: string;
  /** For each character of the skeleton, where it stands in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly phrases: readonly (Phrase | undefined)[];
}

function readSimple(view: View, i: number): Read<Phrase> {
  const named = view.named[i];
  if (!named) return null;
  const { start, end } = named;
  if (named.kind === 'date') return { value: { kind: 'date', start, end, date: named }, next: i + 1 };
  if (named.kind === 'quantity') return { value: { kind: 'quantity', start, end, quantity: named }, next: i + 1 };
  if (named.kind === 'quote') return { value: { kind: 'quote', start, end, quote: named }, next: i + 1 };
  return null;
}

/** What a term or a law begins with that stands before a post. */
const TERM_STARTS = '第上香联';

const PEOPLE = SYMBOLS.people.charCodeAt(0);
const PLAIN = 0;
const SYMBOL = 1;
const OPENER = 2;
const BEFORE_PEOPLE = 3;
/** What a unit can begin: nothing, a phrase that its symbol stands for, or one by its word (原总裁张三, 第六届董事会董事长, 上市规则第3.05条项下之授权代表). */
const SORTS = new Uint8Array(65536);
SORTS.fill(SYMBOL, 0xe000, 0xf900);
for (const c of TENURE_STARTS) SORTS[c.charCodeAt(0)] = OPENER;
for (const c of TERM_STARTS) SORTS[c.charCodeAt(0)] = OPENER;
for (const word of [...JOINED, '其']) SORTS[word.charCodeAt(0)] = BEFORE_PEOPLE;

function readPhrase(view: View, i: number, raw: string, behindPeople: boolean): Read<Phrase> {
  const c = view.text.charAt(i);
  if (c === DATE || c === QUANTITY || c === QUOTE) return readSimple(view, i);
  if (SORTS[view.text.charCodeAt(i)] === BEFORE_PEOPLE) return readPeopleBehindWords(view, i, raw);
  const isOpener = SORTS[view.text.charCodeAt(i)] === OPENER;
  // Behind a person 新任 is what the person does: 林越新任总裁.
  const loose = !isOpener || TERM_STARTS.includes(c) || (!behindPeople && (c === '原' || c === '新' || c === '首'));
  return readPeopleOrPosts(view, i, raw, loose) ?? (c === BODY ? readUnits(view, i) : null);
}

/** Folds a view into a clause. */
export function compose(view: View, raw: string): Clause {
  const { text, starts, ends } = view;
  if (view.named.length === 0) return { view, skeleton: text, starts, ends, phrases: [] };
  const clause = { codes: [] as number[], starts: [] as number[], ends: [] as number[] };
  const phrases: (Phrase | undefined)[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const read =
      SORTS[code] === PLAIN ? null : readPhrase(view, i, raw, clause.codes[clause.codes.length - 1] === PEOPLE);
    clause.codes.push(read ? SYMBOLS[read.value.kind].charCodeAt(0) : code);
    clause.starts.push(read?.value.start ?? starts[i] ?? 0);
    clause.ends.push(read?.value.end ?? ends[i] ?? 0);
    if (read) phrases[clause.codes.length - 1] = read.value;
    i = read?.next ?? i + 1;
  }
  return { view, skeleton: stringOf(clause.codes), starts: clause.starts, ends: clause.ends, phrases };
}
