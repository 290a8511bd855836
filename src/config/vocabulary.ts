/** A user's words, ready to be looked up. What they say wins over what we and jieba think. */
import type { AliasPair, Document, Mention, Text } from '../document.ts';
import { type Automaton, compile } from '../lexicon/automaton.ts';
import type { WordSets } from '../lexicon/word-sets.ts';
import { WORD_SETS } from '../lexicon/word-sets.ts';
import { nameWords, WORD } from '../mention/name-words.ts';
import type { Named } from '../phrase/view.ts';
import type { Rule } from '../rules/rule.ts';
import type { AliasKind } from '../schema.ts';
import { fold } from '../segment/fold.ts';
import { compilePattern } from '../state/pattern.ts';
import { IGNORE_KIND, NAME_KINDS, type NameKind, PART_KINDS, type PartKind, VERB_KINDS } from './config.ts';
import type { UserWord } from './words.ts';

interface KnownName {
  readonly name: string;
  readonly kind: NameKind;
}

export interface Vocabulary {
  readonly words: readonly UserWord[];
  readonly names: readonly KnownName[];
  /** Finds the names and, as -1, what is no name. */
  readonly automaton: Automaton | null;
  readonly aliases: readonly { readonly name: string; readonly alias: string; readonly kind: AliasKind }[];
  /** Our lexicon of names with the user's suffixes, parts of titles and verbs in it; null where there are none. */
  readonly lexicon: Automaton | null;
  readonly sets: WordSets;
  readonly fiscalYearEnds: Readonly<Record<string, string>>;
}

export interface VocabularySource {
  readonly words: readonly UserWord[];
  readonly rules?: readonly Rule[];
  readonly aliases?: Vocabulary['aliases'];
  readonly fiscalYearEnds?: Readonly<Record<string, string>>;
}

const PART: Readonly<Record<PartKind, number>> = {
  'organization-suffix': WORD.organization,
  'unit-suffix': WORD.unit,
  'title-head': WORD.head,
  'title-modifier': WORD.modifier,
};
const isIn = <Kind extends string>(kinds: readonly Kind[], kind: string): kind is Kind =>
  (kinds as readonly string[]).includes(kind);
const folded = (word: string): string => fold(word).folded;
const NO_NAME = -1;

/** Verbs that a person stands behind; the other sets follow one. */
const BEFORE_PERSON = new Set(['appoint', 'dismiss']);

function flagOf(kind: string): number {
  if (isIn(PART_KINDS, kind)) return PART[kind];
  if (!VERB_KINDS.includes(kind)) return 0;
  return WORD.edge | (BEFORE_PERSON.has(kind) ? WORD.beforePerson : WORD.afterPerson);
}

/** The words of a pattern between which a person is named: they show where an unknown name begins and ends. */
function* besidePeople(rule: Rule, sets: WordSets): Generator<readonly [string, number]> {
  if (!('patterns' in rule)) return;
  for (const { elements } of rule.patterns.map(source => compilePattern(source, sets))) {
    for (const [i, { words }] of elements.entries()) {
      const isPeople = (at: number) => /^\{(\w+:)?people\}$/.test(elements[at]?.source ?? '');
      const flag = (isPeople(i + 1) ? WORD.beforePerson : 0) | (isPeople(i - 1) ? WORD.afterPerson : 0);
      // A single character begins and ends too much else.
      if (flag > 0) for (const word of words ?? []) if (word.length > 1) yield [word, flag | WORD.edge];
    }
  }
}

function lexiconWith(words: readonly UserWord[], rules: readonly Rule[], sets: WordSets): Automaton | null {
  const own = words.map(({ word, kind }) => [folded(word), flagOf(kind)] as const).filter(([, flag]) => flag > 0);
  const added = [...own, ...rules.flatMap(rule => [...besidePeople(rule, sets)])];
  if (added.length === 0) return null;
  const all = nameWords();
  for (const [word, flag] of added) all.set(word, (all.get(word) ?? 0) | flag);
  return compile(all);
}

export function setsWith(words: readonly UserWord[]): WordSets {
  const sets: Record<string, readonly string[]> = { ...WORD_SETS };
  for (const { word, kind } of words) {
    const set = sets[kind];
    if (set) sets[kind] = [...set, folded(word)];
  }
  return sets;
}

/** Compiles a user's words and what their rules say about names. Pure; throws where a rule's pattern can't be read. */
export function vocabularyOf({ words, rules = [], aliases = [], fiscalYearEnds = {} }: VocabularySource): Vocabulary {
  const sets = setsWith(words);
  const names = words.flatMap(({ word, kind }) => (isIn(NAME_KINDS, kind) ? [{ name: folded(word), kind }] : []));
  const ignored = words.filter(word => word.kind === IGNORE_KIND).map(({ word }) => [folded(word), NO_NAME] as const);
  const entries = [...names.map(({ name }, i) => [name, i] as const), ...ignored];
  return {
    words,
    names,
    automaton: entries.length > 0 ? compile(entries) : null,
    aliases: aliases.map(pair => ({ ...pair, name: folded(pair.name), alias: folded(pair.alias) })),
    lexicon: lexiconWith(words, rules, sets),
    sets,
    fiscalYearEnds,
  };
}

/** The last day of the fiscal year of the organization that the document is about: the one it names first. */
export function fiscalYearEndOf(
  vocabulary: Vocabulary | null,
  { title, publisher, text }: Document,
): string | undefined {
  const places = [title ?? '', publisher ?? '', text].join('\n');
  const named = Object.entries(vocabulary?.fiscalYearEnds ?? {})
    .map(([name, end]) => ({ at: places.indexOf(name), name, end }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  return named[0]?.end;
}

function asMention({ kind }: KnownName, text: Text, start: number, end: number): Mention {
  const name = text.raw.slice(start, end);
  switch (kind) {
    case 'person':
      return { kind, start, end, name, evidence: 'user' };
    case 'title':
      return { kind, start, end, title: name };
    case 'organization':
      return { kind, start, end, name, suffix: null, generic: false, evidence: 'user' };
    case 'unit':
      return { kind, start, end, name, suffix: null, weak: false, evidence: 'user' };
  }
}

const NAMED = new Set<Named['kind']>(['person', 'organization', 'unit', 'title']);

/**
 * The mentions by start, with the user's names in them: whatever overlaps a user's name yields, and what is a word that the user
 * calls no name, or lies inside one, goes.
 */
export function preferUser<N extends Named>(
  vocabulary: Vocabulary | null,
  text: Text,
  ours: readonly N[],
): (N | Mention)[] {
  if (!vocabulary?.automaton) return [...ours];
  const [known, none]: [Mention[], { start: number; end: number }[]] = [[], []];
  vocabulary.automaton.scan(text.folded, (start, end, value) => {
    const name = vocabulary.names[value];
    const last = known.at(-1);
    if (!name) none.push({ start, end });
    else if (!last || start >= last.end) known.push(asMention(name, text, start, end));
    else if (end - start > last.end - last.start) known[known.length - 1] = asMention(name, text, start, end);
  });
  const holds = (outer: { start: number; end: number }, inner: N) =>
    outer.start <= inner.start && inner.end <= outer.end;
  const kept = ours.filter(m => {
    if (NAMED.has(m.kind) && none.some(word => holds(word, m))) return false;
    return !known.some(user => user.start < m.end && m.start < user.end);
  });
  return [...kept, ...known].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The pairs of names that the user says are one, where the text has both. */
export function aliasPairs(vocabulary: Vocabulary | null, text: Text): AliasPair[] {
  return (vocabulary?.aliases ?? []).flatMap(({ name, alias, kind }) => {
    const [at, other] = [text.folded.indexOf(name), text.folded.indexOf(alias)];
    if (at < 0 || other < 0) return [];
    const span = (start: number, word: string) => ({ start, end: start + word.length });
    return [{ name: span(at, name), alias: span(other, alias), kind }];
  });
}
