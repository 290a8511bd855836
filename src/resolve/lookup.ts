/** What stands where: resolvers ask about a place, and nothing of the document but that place is looked at. */
import type {
  DateMention,
  Mention,
  OrganizationMention,
  PersonMention,
  Sentence,
  Span,
  Text,
  UnitMention,
} from '../document.ts';
import { known } from '../gather.ts';
import type { Clause } from '../phrase/compose.ts';
import { sectionsOf } from '../phrase/headings.ts';
import type { UnitsPhrase } from '../phrase/phrase.ts';
import type { Named } from '../phrase/view.ts';
import { countWhile } from '../segment/in-order.ts';
import { sentenceAt } from '../segment/sentences.ts';
import type { Statement, UnitStatement } from '../state/statement.ts';
import type { Directory } from './names/directory.ts';
import type { Entity } from './names/entity.ts';

/** What hangs on a sentence, in the order of the document. */
export interface InSentence<T> {
  readonly sentence: number;
  readonly item: T;
}

/** The last item up to a sentence that passes; `isTooFar` tells when looking further back is in vain. */
export function lastUpTo<T>(
  items: readonly InSentence<T>[],
  sentence: number,
  passes: (item: T) => boolean,
  isTooFar?: (item: T) => boolean,
): T | undefined {
  for (let i = countWhile(items.length, at => (items[at]?.sentence ?? 0) <= sentence) - 1; i >= 0; i--) {
    const one = items[i];
    if (!one || isTooFar?.(one.item)) return undefined;
    if (passes(one.item)) return one.item;
  }
  return undefined;
}

/** The items under each key, in their order. */
export function grouped<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** What a document names and says. */
export interface Told {
  readonly text: Text;
  readonly sentences: readonly Sentence[];
  /** All mentions by start, none overlapping. */
  readonly named: readonly Named[];
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
  readonly statements: readonly Statement[];
  readonly directory: Directory;
}

export interface Lookup {
  /** The folded text with the names of bodies and people blanked: 推荐算法部 recommends nobody, 林若水 makes no condition. */
  readonly unnamed: string;
  /** The sentence that an offset is in, if it is in one. */
  readonly sentenceOf: (offset: number) => Sentence | undefined;
  /** Where the line of an offset begins: at its first sentence. */
  readonly lineOf: (offset: number) => number;
  readonly clausesIn: (sentence: number) => readonly Clause[];
  readonly statementsIn: (sentence: number) => readonly Statement[];
  /** What the numbered heading above a sentence names: 一、零售事业群. */
  readonly sectionOf: (sentence: number) => OrganizationMention | UnitMention | undefined;
  /** Named people, by start: no pronouns. */
  readonly people: readonly PersonMention[];
  /** Organisations and units, by start. */
  readonly bodies: readonly (OrganizationMention | UnitMention)[];
  /** Those bodies that are somebody's and pass, for a name that stands for the test. */
  readonly bodiesOf: (
    name: string,
    passes: (body: OrganizationMention | UnitMention) => boolean,
  ) => readonly (OrganizationMention | UnitMention)[];
  /** Where a body is named, by start. */
  readonly mentionsOf: (entity: Entity) => readonly (OrganizationMention | UnitMention)[];
  /** By start. */
  readonly dates: readonly DateMention[];
  /** Statements of what became of units that have two results. */
  readonly pairs: readonly InSentence<UnitStatement>[];
  /** Lists of just so many units. */
  readonly unitLists: (count: number) => readonly InSentence<UnitsPhrase>[];
}

/** Cuts a list that follows the sentences at each sentence. */
function bySentence<T>(
  items: readonly T[],
  sentences: number,
  sentenceOf: (item: T) => number,
): (index: number) => T[] {
  const starts = new Uint32Array(sentences + 1);
  for (const item of items) {
    const behind = sentenceOf(item) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let i = 1; i <= sentences; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return index => (index < 0 ? [] : items.slice(starts[index], starts[index + 1]));
}

function blanked(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start), '□'.repeat(end - start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Puts what a document says in order, once. Clauses and statements must follow its sentences. */
export function lookupOf({ text, sentences, clauses, statements, named, directory }: Told): Lookup {
  const lines = new Map<number, number>();
  for (const { paragraph, start } of sentences) if (!lines.has(paragraph)) lines.set(paragraph, start);
  const listed: InSentence<UnitsPhrase>[] = [];
  for (const clause of clauses)
    for (const phrase of clause.phrases)
      if (phrase?.kind === 'units' && phrase.scopes.length > 1)
        listed.push({ sentence: clause.view.sentence.index, item: phrase });
  const lists = grouped(listed, list => list.item.scopes.length);
  const bodies = named.filter(
    (n): n is OrganizationMention | UnitMention => n.kind === 'organization' || n.kind === 'unit',
  );
  const sorts = new Map<string, typeof bodies>();
  let sections: ReturnType<typeof sectionsOf> | undefined;
  let byEntity: Map<Entity | null, typeof bodies> | undefined;
  return {
    unnamed: blanked(
      text.folded,
      named.filter(n => n.kind === 'organization' || n.kind === 'unit' || (n.kind === 'person' && !n.pronoun)),
    ),
    sentenceOf: offset => {
      const sentence = sentences[sentenceAt(sentences, offset)];
      return sentence && sentence.start <= offset && offset < sentence.end ? sentence : undefined;
    },
    lineOf: offset => lines.get(sentences[sentenceAt(sentences, offset)]?.paragraph ?? 0) ?? 0,
    clausesIn: bySentence(clauses, sentences.length, clause => clause.view.sentence.index),
    statementsIn: bySentence(statements, sentences.length, statement => statement.clause.view.sentence.index),
    sectionOf: index => {
      sections ??= sectionsOf(text.folded, clauses);
      return sections.get(index);
    },
    people: named.filter((n): n is PersonMention => n.kind === 'person' && !n.pronoun),
    bodies,
    bodiesOf: (name, passes) => {
      const known = sorts.get(name);
      if (known) return known;
      const found = bodies.filter(body => passes(body) && directory.bodyOf(body) !== null);
      sorts.set(name, found);
      return found;
    },
    mentionsOf: entity => {
      byEntity ??= grouped(bodies, body => directory.bodyOf(body));
      return byEntity.get(entity) ?? [];
    },
    // Not 元旦 where somebody is called so.
    dates: named.filter((m): m is DateMention => m.kind === 'date'),
    pairs: known(statements, s =>
      s.type === 'unit' && s.results.length === 2 ? { sentence: s.clause.view.sentence.index, item: s } : null,
    ),
    unitLists: count => lists.get(count) ?? [],
  };
}
