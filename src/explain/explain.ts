/** Why a fact is there, or is not: a sentence from its words to its facts. Pure. */
import { labelOf } from '../check/fact.ts';
import { factsOf } from '../check/facts-of.ts';
import type { Document, Sentence, Span } from '../document.ts';
import type { Named } from '../phrase/view.ts';
import { extract, type Grammar, read } from '../pipeline.ts';
import { resolve } from '../resolve/resolve.ts';
import type { Record } from '../schema.ts';
import { plain } from '../segment/plain.ts';
import type { Shortened } from '../segment/shortened.ts';
import { finish } from '../steps.ts';
import { type Attempt, attemptsAt } from './attempts.ts';
import { type Resolution, resolutions } from './changes.ts';
import { type FigureAttempt, figureAttempts } from './figures.ts';
import { shownSkeleton } from './skeleton.ts';

interface MentionNote extends Span {
  readonly kind: Named['kind'];
  readonly text: string;
  /** What gave it away, where that is known: `context`, `suffix`, or the place in a user's list. */
  readonly by: string | null;
}

export interface SentenceExplanation extends Span {
  readonly sentence: string;
  readonly mentions: readonly MentionNote[];
  readonly clauses: readonly { readonly skeleton: string; readonly attempts: readonly Attempt[] }[];
  readonly figures: readonly FigureAttempt[];
  readonly resolutions: readonly Resolution[];
  readonly facts: readonly { readonly kind: string; readonly label: string; readonly rule: string | null }[];
  readonly diagnostics: readonly string[];
}

interface Query {
  readonly person?: string;
  readonly unit?: string;
  readonly figure?: string;
  readonly at?: number;
}

/** Reads one document once, to be asked about. */
export interface Explainer {
  readonly record: Record;
  readonly sentences: readonly Sentence[];
  /** Every fact in a line. */
  readonly facts: readonly string[];
  /** The sentences a question is about; all of them when nothing is asked. */
  readonly about: (query: Query) => Sentence[];
  readonly explain: (sentence: Sentence) => SentenceExplanation;
}

type Reading = ReturnType<typeof read>;

function noteOf(named: Named, raw: string, grammar: Grammar): MentionNote {
  const text = raw.slice(named.start, named.end);
  const user = grammar.vocabulary?.words.find(w => w.word === text && w.kind === named.kind);
  const by = user ? `your word, ${user.source}` : 'evidence' in named ? (named.evidence ?? null) : null;
  return { kind: named.kind, text, start: named.start, end: named.end, by };
}

const within = (span: Span, sentence: Span): boolean => sentence.start <= span.start && span.start < sentence.end;

/** All names of what the record has under this name; the name alone where it has nothing. */
function namesOf(record: Record, name: string): string[] {
  const all = [...record.people, ...record.units, ...record.organizations];
  const entity = all.find(e => e.name === name || e.aliases.some(alias => alias.name === name));
  return entity ? [entity.name, ...entity.aliases.map(alias => alias.name)] : [name];
}

function sentencesAbout(
  reading: Reading,
  record: Record,
  { person, unit, figure, at }: Query,
  given: Shortened['given'],
): Sentence[] {
  const { sentences, text } = reading;
  const words = [person, unit].flatMap(name => (name === undefined ? [] : namesOf(record, name)));
  const asked = [...words, ...(figure === undefined ? [] : [figure])];
  if (asked.length === 0 && at === undefined) return [...sentences];
  return sentences.filter(sentence => {
    const place = given({ start: sentence.start, end: sentence.end });
    if (at !== undefined && place.start <= at && at < place.end) return true;
    const said = text.raw.slice(sentence.start, sentence.end);
    return asked.some(word => said.includes(word));
  });
}

/** Reads the document as it is understood, with wrapped lines joined; the offsets it tells are those of the text as given. */
export function explainer(asked: Document, grammar: Grammar): Explainer {
  const { text, given } = plain(asked.text);
  const document = { ...asked, text };
  const reading = read(document, grammar);
  const resolved = finish(resolve(reading));
  const record = extract(document, grammar);
  const facts = factsOf(record);
  const figures = figureAttempts(reading, resolved);
  const { raw } = reading.text;
  return {
    record,
    sentences: reading.sentences,
    facts: facts.map(labelOf),
    about: query => sentencesAbout(reading, record, query, given),
    explain: sentence => ({
      ...given({ start: sentence.start, end: sentence.end }),
      sentence: raw.slice(sentence.start, sentence.end),
      mentions: reading.named
        .filter(n => within(n, sentence))
        .map(n => ({ ...noteOf(n, raw, grammar), ...given({ start: n.start, end: n.end }) })),
      clauses: reading.clauses
        .filter(clause => clause.view.sentence.index === sentence.index)
        .map(clause => ({
          skeleton: shownSkeleton(clause.skeleton),
          attempts: attemptsAt(grammar.rules, clause, raw),
        })),
      figures: figures.get(sentence.index) ?? [],
      resolutions: resolutions(
        reading,
        resolved,
        reading.statements.filter(s => s.clause.view.sentence.index === sentence.index),
      ),
      facts: facts
        .filter(fact => fact.at && within(fact.at, sentence))
        .map(fact => ({ kind: fact.kind, label: labelOf(fact), rule: ruleOf(fact.entry) })),
      diagnostics: record.diagnostics
        .filter(d => d.span && within({ start: d.span[0], end: d.span[1] }, sentence))
        .map(d => `${d.code}: ${d.message}`),
    }),
  };
}

/** The rule of the first evidence of an entry of a record. */
function ruleOf(entry: object): string | null {
  const evidence: unknown = 'evidence' in entry ? entry.evidence : undefined;
  const first: unknown = Array.isArray(evidence) ? evidence[0] : undefined;
  return typeof first === 'object' && first !== null && 'rule' in first && typeof first.rule === 'string'
    ? first.rule
    : null;
}
