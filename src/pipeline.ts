/** One document: the stages, in order. Start reading here. */
import { createHash } from 'node:crypto';
import { asGiven } from './assemble/as-given.ts';
import { assemble } from './assemble/assemble.ts';
import { aliasPairs, fiscalYearEndOf, preferUser, type Vocabulary } from './config/vocabulary.ts';
import type {
  DiagnosticNote,
  Document,
  Mention,
  OrganizationMention,
  PersonMention,
  Span,
  UnitMention,
} from './document.ts';
import { gather } from './gather.ts';
import { wholeLexicon } from './lexicon/all.ts';
import { WORD_SETS } from './lexicon/word-sets.ts';
import { findAnaphors, findPronouns } from './mention/anaphor.ts';
import { findGroups } from './mention/group.ts';
import { findNames } from './mention/names.ts';
import { findNumbers } from './mention/numbers.ts';
import { type Clause, compose } from './phrase/compose.ts';
import { underHeadings } from './phrase/headings.ts';
import { type Named, viewsOf } from './phrase/view.ts';
import type { Facts } from './resolve/facts.ts';
import { lookupOf } from './resolve/lookup.ts';
import { directoryOf } from './resolve/names/directory.ts';
import type { Entity } from './resolve/names/entity.ts';
import { withoutOverlaps } from './resolve/names/overlaps.ts';
import { authorOf } from './resolve/people/author.ts';
import { quotationsOf, speechIn } from './resolve/people/quotations.ts';
import type { Reading } from './resolve/reading.ts';
import { resolve } from './resolve/resolve.ts';
import { findFigures } from './rules/figure/find.ts';
import type { FigureInput, FigureStatement } from './rules/figure/statement.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { type Diagnostic, RECORD_URN, type Record, SCHEMA_VERSION } from './schema.ts';
import { fold } from './segment/fold.ts';
import { cutGuessing, segmenterName } from './segment/jieba.ts';
import { plain } from './segment/plain.ts';
import { splitSentences } from './segment/sentences.ts';
import { lazyWords } from './segment/words.ts';
import { compileRules, type RuleSet, state } from './state/match.ts';
import type { Statement } from './state/statement.ts';
import { unusedTriggers } from './state/unused.ts';
import { finish, type Steps } from './steps.ts';
import { VERSION } from './version.ts';

/** The words and rules in force. Built once, shared by all documents, never changed by one. */
export interface Grammar {
  /** Hash of rules and lexicon, as it stands in each record's `producer.rules`. */
  readonly hash: string;
  readonly rules: RuleSet;
  /** A user's own words, which win over ours; null where there are none. */
  readonly vocabulary: Vocabulary | null;
}

/** Compiles the rules. Throws when a rule can't be read: wrong rules are found at load, not at the first document. */
export function loadGrammar(rules: readonly Rule[] = RULES, vocabulary: Vocabulary | null = null): Grammar {
  // The source of a function is no part of it: compilers print it differently. A resumed run asks the program's own digest.
  const said = rules.map(r => [r.id, 'patterns' in r ? [r.patterns, r.says] : r.examples]);
  const { words, aliases, fiscalYearEnds } = vocabulary ?? {};
  const own = vocabulary ? [words?.map(({ word, kind }) => [word, kind]), aliases, fiscalYearEnds] : [];
  const hash = createHash('sha256')
    .update(JSON.stringify([said, wholeLexicon(), ...own]))
    .digest('hex')
    .slice(0, 16);
  return { hash, rules: compileRules(rules, vocabulary?.sets ?? WORD_SETS), vocabulary };
}

const HAN = /\p{Script=Han}/u;
const NO_CHINESE: DiagnosticNote = {
  severity: 'warning',
  code: 'no-chinese',
  message:
    'there is no Chinese character in it, so nothing was read: see whether it is the right file and was decoded rightly',
};

/** Reads a document up to its statements: what is named, and what the rules say of it. Pure. */
export const read = (document: Document, grammar: Grammar): Reading => finish(readInSteps(document, grammar));

function* readInSteps(document: Document, grammar: Grammar): Steps<Reading> {
  const notes: DiagnosticNote[] = [];
  if (!HAN.test(document.text)) notes.push(NO_CHINESE);
  const text = fold(document.text);
  const sentences = splitSentences(text.folded);
  const { vocabulary } = grammar;
  const lexicon = vocabulary?.lexicon;
  const names = yield* findNames(text, {
    isWord: lazyWords(text.folded),
    guess: cutGuessing,
    ...(lexicon ? { lexicon } : {}),
  });
  yield;
  const fiscalYearEnd = fiscalYearEndOf(vocabulary, document);
  const numbers = findNumbers(text, {
    publishedOn: document.publishedOn.value,
    title: document.title,
    people: names.people,
    ...(fiscalYearEnd === undefined ? {} : { fiscalYearEnd }),
  });
  yield;
  const pronouns = findPronouns(text);
  const people = [...names.people, ...pronouns];
  const mentions = preferUser<Mention>(vocabulary, text, [
    ...names.people,
    ...names.titles,
    ...names.organizations,
    ...names.units,
    ...numbers.dates,
    ...numbers.quantities,
  ]).sort((a, b) => a.start - b.start || b.end - a.end);
  const specific = mentions.filter(m => m.kind !== 'organization' || !m.generic);
  const ours = withoutOverlaps([...specific, ...pronouns, ...findGroups(text), ...findAnaphors(text, names.titles)]);
  const named = preferUser<Named>(vocabulary, text, ours);
  const entities = named.filter(
    (n): n is PersonMention | OrganizationMention | UnitMention =>
      (n.kind === 'person' && !n.pronoun) || n.kind === 'organization' || n.kind === 'unit',
  );
  yield;
  const directory = directoryOf(document.text, entities, [...names.aliases, ...aliasPairs(vocabulary, text)]);
  yield;
  const clauses = clausesOf(text.folded, sentences, named, document.text);
  yield;
  const author = authorOf(text.folded, sentences, people, directory);
  const statements: Statement[] = [];
  for (const clause of clauses) {
    const said = state(grammar.rules, clause);
    statements.push(...said);
    notes.push(...unusedTriggers(clause, said));
  }
  yield;
  return {
    document,
    text,
    sentences,
    named,
    mentions,
    bylines: names.bylines,
    clauses,
    statements,
    directory,
    author,
    lookup: lookupOf({ text, sentences, named, mentions, clauses, statements, directory }),
    notes,
    note: note => notes.push(note),
  };
}

function clausesOf(folded: string, sentences: Reading['sentences'], named: readonly Named[], raw: string): Clause[] {
  let first = 0;
  const clauses = gather(sentences, sentence => {
    while (first < named.length && (named[first]?.end ?? 0) <= sentence.start) first++;
    return viewsOf(folded, sentence, named, first).map(view => compose(view, raw));
  });
  return underHeadings(folded, clauses);
}

/** Finds what is named in a document. Pure: same document and grammar, same mentions, by start. */
export function mentions(document: Document, grammar: Grammar): readonly Mention[] {
  const whole = plain(document.text);
  const { mentions: named, bylines, statements, text } = read({ ...document, text: whole.text }, grammar);
  // Two rules may list the same words.
  const businesses = new Map<number, Mention>();
  for (const statement of statements)
    if (statement.type === 'cover' && statement.as === 'business')
      for (const { start, end } of statement.items)
        businesses.set(start, { kind: 'business', start, end, name: text.raw.slice(start, end) });
  const quotes = speechIn(text).map(
    (content): Mention => ({ kind: 'quote', start: content.start - 1, end: content.end + 1, content }),
  );
  const found = [...named, ...bylines, ...businesses.values(), ...quotes].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return whole.text === document.text ? found : found.map(mention => ({ ...mention, ...whole.given(mention) }));
}

const asDiagnostic = ({ severity, code, message, span }: DiagnosticNote): Diagnostic => ({
  severity,
  code,
  message,
  ...(span ? { span: [span.start, span.end] } : {}),
});

/** Reads one document into one record. Pure; never throws on odd text: oddities become diagnostics. */
export const extract = (document: Document, grammar: Grammar): Record => finish(extractInSteps(document, grammar));

/** What `extract` does, for many documents side by side. */
export function* extractInSteps(document: Document, grammar: Grammar): Steps<Record> {
  const whole = plain(document.text);
  const record = yield* recordOf(yield* readInSteps({ ...document, text: whole.text }, grammar), grammar);
  return whole.text === document.text ? record : asGiven(record, document, whole);
}

function* recordOf(reading: Reading, grammar: Grammar): Steps<Record> {
  yield;
  const facts = yield* resolve(reading);
  yield;
  const figures = figuresOf(reading, facts);
  yield;
  const quotations = quotationsOf(reading);
  const diagnostics = reading.notes.map(asDiagnostic);
  return {
    $schema: `${RECORD_URN}${SCHEMA_VERSION}`,
    schemaVersion: SCHEMA_VERSION,
    document: headOf(reading.document),
    producer: { name: 'zongheng', version: VERSION, rules: grammar.hash, segmenter: segmenterName() },
    ...(yield* assemble({ reading, facts, figures, quotations, diagnostics })),
  };
}

/** The figures of a document that has been read; `tried` is told what became of each number. */
export function figuresOf(reading: Reading, facts: Facts, tried?: FigureInput['tried']): FigureStatement[] {
  const { text, sentences, mentions, document } = reading;
  return findFigures({
    text,
    sentences,
    mentions,
    document,
    announcing: (from, to) => lastNameIn(facts.announcing.between(from, to), from, to),
    ...(tried ? { tried } : {}),
  });
}

/** Where an entity is named last between two offsets. */
function lastNameIn(entity: Entity | null, from: number, to: number): Span | null {
  let last: Span | null = null;
  for (const { spans } of entity?.surfaces ?? [])
    for (const span of spans)
      if (span.start >= from && span.end <= to && (last === null || span.start > last.start)) last = span;
  return last;
}

function headOf(document: Document): Record['document'] {
  const { id, sha256, path, uri, mediaType, encoding, title, publisher, publishedOn, text } = document;
  return {
    id,
    sha256,
    ...(path === undefined ? {} : { path }),
    ...(uri === undefined ? {} : { uri }),
    mediaType,
    encoding,
    title,
    publisher,
    publishedOn,
    length: text.length,
    offsetUnit: 'utf16',
  };
}
