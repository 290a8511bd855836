/**
 * The language rules are written in, and its compiler.
 *
 *   {people}        a phrase of that kind, as a slot of that name; {who:people} names the slot otherwise; {a:units|quote} takes either
 *   <take-up>       one word of a word set of the lexicon
 *   (为|担任)        one of these words
 *   ~               up to twelve characters within the clause, dates and figures among them, no other phrase
 *   …               up to thirty characters within the sentence; no person, no post, nothing of the kind of the slot before it
 *   [text]          a slot of raw text up to the next element, up to 120 characters within the sentence
 *   ¬{posts}        no phrase of that kind stands here
 *   ¬(于|以来)       none of these words stands here, ¬<part-of> none of a word set
 *   。              the clause ends here: a mark, or the end of the sentence
 *   ^               the clause begins here: behind a mark or a number, or at the start of the sentence
 *   ，              any mark that parts clauses: ， , 、 ； ;
 *   ?               makes the element before it optional; ! says that the element before it is the trigger
 *
 * Everything else stands for itself. Quantifiers are bounded and none is nested, so matching is linear in the sentence.
 */
import { known } from '../gather.ts';
import type { WordSets } from '../lexicon/word-sets.ts';
import type { PhraseKind } from '../phrase/phrase.ts';
import { kindsIn, SYMBOLS } from '../phrase/symbols.ts';

export interface Element {
  readonly source: string;
  readonly regex: string;
  readonly optional: boolean;
  readonly slot: string | null;
  /** The symbols of the phrases this element can be; '' where it is none. */
  readonly symbols: string;
  /** The words this element can be, when it is made of words. */
  readonly words: readonly string[] | null;
}

export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** Finds the pattern. Every element is a group, so that each begins where the one before it ends: asking for indices is slow. */
  readonly regex: RegExp;
  /** For each element, the slot that it is, or `trigger`. */
  readonly names: readonly (string | null)[];
  /** One of these words stands in every match. */
  readonly triggers: readonly string[];
  /** A phrase of one of these kinds (see `kindsIn`), for each of them, stands in every match. */
  readonly needs: readonly number[];
  /** A word of each of these lists stands in every match too; lists too long to be asked for faster than the pattern are left out. */
  readonly words: readonly (readonly string[])[];
}

const MOST_WORDS = 8;

const { people, posts, units, quote } = SYMBOLS;
/** Inside a clause: no mark, no phrase but dates and figures. */
const WITHIN_CLAUSE = `[^，,。；;：:、|${people}${posts}${units}${quote}]{0,12}?`;
const withinSentence = (before: string): string => `[^。；;|${people}${posts}${before}]{0,30}?`;
const PUNCTUATION = /[.*+?^${}()|[\]\\/]/g;

/** Words that are none where the character before them makes another: 申|请辞|职, 时|任|总裁. */
const CROSSED: Readonly<Record<string, string>> = {
  请辞: '申',
  任: `(?<![同当彼${SYMBOLS.people}])时|(?<![之此目以先])前|候|首|(?<![实体出表])现`,
};
const literally = (word: string): string =>
  (CROSSED[word] === undefined ? '' : `(?<!${CROSSED[word]})`) + word.replace(PUNCTUATION, '\\$&');
/** Longest first, so that 担任 is not read where 继续担任 stands. */
const sorted = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literally)
    .join('|');

/** What has been made of a list: a word set stands in dozens of patterns. */
const made = new WeakMap<readonly string[], string>();

function alternatives(words: readonly string[]): string {
  let source = made.get(words);
  if (source === undefined) {
    source = sorted(words);
    made.set(words, source);
  }
  return source;
}

const TOKEN =
  /¬\{(?<not>[\w|]+)\}|\{(?:(?<slot>\w+):)?(?<kinds>[\w|]+)\}|<(?<set>[\w-]+)>|¬\((?<none>[^()]+)\)|¬<(?<noneOf>[\w-]+)>|\((?<words>[^()]+)\)|\[(?<raw>\w+)\]|(?<gap>[~…])|(?<comma>，)|(?<stop>。)|(?<start>\^)|(?<literal>[^{}<>()[\]~…，。?!¬^]+)/y;

const isPhraseKind = (kind: string): kind is PhraseKind => Object.hasOwn(SYMBOLS, kind);

function symbolsOf(kinds: string, pattern: string): string {
  return kinds
    .split('|')
    .map(kind => {
      if (!isPhraseKind(kind)) throw new Error(`pattern “${pattern}”: there is no phrase kind “${kind}”`);
      return SYMBOLS[kind];
    })
    .join('');
}

function wordsOf(set: string, sets: WordSets, pattern: string): readonly string[] {
  const words = sets[set];
  if (!words || words.length === 0) throw new Error(`pattern “${pattern}”: there is no word set <${set}>`);
  return words;
}

type Groups = {
  [name in
    | 'slot'
    | 'kinds'
    | 'not'
    | 'none'
    | 'noneOf'
    | 'set'
    | 'words'
    | 'raw'
    | 'gap'
    | 'comma'
    | 'stop'
    | 'start'
    | 'literal']?: string;
};

type Core = Pick<Element, 'regex' | 'slot' | 'symbols' | 'words'>;

function readElement(groups: Groups, before: string, sets: WordSets, pattern: string): Core {
  const { slot, kinds, not, none, noneOf, set, words, raw, gap, comma, stop, start, literal } = groups;
  const plain = (regex: string): Core => ({ regex, slot: null, symbols: '', words: null });
  if (not !== undefined) return plain(`(?![${symbolsOf(not, pattern)}])`);
  if (kinds !== undefined) {
    const symbols = symbolsOf(kinds, pattern);
    return { regex: `[${symbols}]`, slot: slot ?? kinds, symbols, words: null };
  }
  if (raw !== undefined) return { ...plain('[^。；;]{1,120}?'), slot: raw };
  if (gap !== undefined) return plain(gap === '~' ? WITHIN_CLAUSE : withinSentence(before));
  if (comma !== undefined) return plain('[，,、；;]');
  if (stop !== undefined) return plain('(?=[，,、；;：:。！？!?]|$)');
  if (start !== undefined) return plain('(?<![^，,、；;：:。．.)）0-9—■])');
  const absent = noneOf === undefined ? none?.split('|') : wordsOf(noneOf, sets, pattern);
  if (absent !== undefined) return plain(`(?!${alternatives(absent)})`);
  const list =
    set !== undefined ? wordsOf(set, sets, pattern) : words !== undefined ? words.split('|') : [literal ?? ''];
  return { ...plain(`(?:${alternatives(list)})`), words: list };
}

/** The words by which a sentence is known to be worth trying: the mandatory words that are longest at their shortest. */
function triggersOf(elements: readonly Element[], marked: number | null, pattern: string): readonly string[] {
  const shortest = (words: readonly string[]) => Math.min(...words.map(w => w.length));
  const candidates = elements.filter(e => e.words && !e.optional);
  const chosen =
    (marked === null ? undefined : elements[marked]) ??
    candidates.reduce<Element | undefined>(
      (best, e) => (!best || shortest(e.words ?? []) > shortest(best.words ?? []) ? e : best),
      undefined,
    );
  if (!chosen?.words || chosen.optional) throw new Error(`pattern “${pattern}” has no word that must stand in a match`);
  return chosen.words;
}

/**
 * Compiles a pattern. Throws when it names a phrase kind or a word set that doesn't exist, or has no mandatory word:
 * that is an error in a rule, found at load.
 */
export function compilePattern(source: string, sets: WordSets): Pattern {
  const elements: Element[] = [];
  let marked: number | null = null;
  let at = 0;
  let before = '';
  const seen = new Set<string>();
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (!found?.groups) throw new Error(`pattern “${source}”: can't read “${source.slice(at)}”`);
    at = TOKEN.lastIndex;
    const core = readElement(found.groups, before, sets, source);
    if (core.symbols !== '') before = core.symbols;
    const optional = source[at] === '?';
    if (optional) at++;
    const trigger = source[at] === '!';
    if (trigger) at++;
    if (core.slot !== null && seen.has(core.slot)) throw new Error(`pattern “${source}” has two slots “${core.slot}”`);
    if (core.slot !== null) seen.add(core.slot);
    if (trigger) marked = elements.length;
    elements.push({ source: found[0], optional, ...core });
  }
  const triggers = triggersOf(elements, marked, source);
  const triggerAt = marked ?? elements.findIndex(e => e.words === triggers);
  const names = elements.map((e, i) => nameOf(e, i, triggerAt));
  const must = elements.filter(e => !e.optional);
  const needs = must.filter(e => e.symbols !== '').map(e => kindsIn(e.symbols));
  const words = known(must, e => (e.words !== triggers && e.words && e.words.length <= MOST_WORDS ? e.words : null));
  return { source, elements, regex: new RegExp(regexOf(elements, triggerAt), 'g'), names, triggers, needs, words };
}

const nameOf = (element: Element, i: number, triggerAt: number): string | null =>
  element.slot ?? (i === triggerAt ? 'trigger' : null);

/** The regex of the elements, each a group; every slot is a named one, and so is the trigger. */
export function regexOf(elements: readonly Element[], triggerAt: number): string {
  return elements
    .map((e, i) => {
      const name = nameOf(e, i, triggerAt);
      return `(${name === null ? '' : `?<${name}>`}${e.regex})${e.optional ? '?' : ''}`;
    })
    .join('');
}
