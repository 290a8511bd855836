/** Compares what was approved with what is read today, fact by fact. Pure. */
import { closedKinds, type Expected, FACT_KINDS, type FactKind } from './expected.ts';
import { type Fact, labelOf } from './fact.ts';
import { factsOf } from './facts-of.ts';
import type { Pair } from './pair.ts';
import type { FieldChange, Finding, Outcome } from './report.ts';
import { quoter } from './sentence.ts';
import { strictChanges } from './strict.ts';
import { list, same, type Value, word } from './value.ts';

export interface Comparison {
  readonly findings: readonly Finding[];
  /** Facts that were recognised in each other, equal or changed. */
  readonly pairs: readonly Pair[];
  readonly extra: readonly Fact[];
}

export interface CompareOptions {
  /** Ids, order, offsets and wording too. */
  readonly strict?: boolean;
  /** Kinds in which what is not approved is an error, beside those the expectation closes itself. */
  readonly closed?: ReadonlySet<FactKind>;
}

/** A fact that shares this field with another may be the same one, changed. */
const PIVOT: Partial<Record<FactKind, string>> = {
  roles: 'person',
  figures: 'value',
  events: 'results',
  aliases: 'alias',
  businesses: 'business',
  quotes: 'text',
};

const absent = (like: Value): Value => (like.items ? list([]) : word(null));

function changesIn(expected: Fact['identity'], found: Fact['identity'], whole: boolean): FieldChange[] {
  const fields = whole ? [...new Set([...Object.keys(expected), ...Object.keys(found)])] : Object.keys(expected);
  return fields.flatMap(field => {
    const [a, b] = [expected[field], found[field]];
    const like = a ?? b;
    if (!like || same(a ?? absent(like), b ?? absent(like))) return [];
    return [{ field, expected: (a ?? absent(like)).shown, found: (b ?? absent(like)).shown }];
  });
}

/** How alike two facts are: 0 for strangers; else the more equal fields the higher, identity before details. */
function likeness(expected: Fact, found: Fact): number {
  const fields = Object.keys(expected.identity);
  const wrong = changesIn(expected.identity, found.identity, false);
  const right = fields.length - wrong.length;
  if (right === 0 && fields.length > 0) return 0;
  const pivot = PIVOT[expected.kind];
  const pivoted = pivot !== undefined && fields.includes(pivot) && !wrong.some(change => change.field === pivot);
  const mayDiffer = pivot === undefined || fields.length > 2 ? 1 : 0;
  if (wrong.length > mayDiffer && !(pivoted && right * 2 >= fields.length)) return 0;
  const details = Object.keys(expected.details).length;
  const rightDetails = details - changesIn(expected.details, found.details, false).length;
  return (wrong.length === 0 ? 1000 : 0) + right * 20 + rightDetails + 1;
}

/** Pairs facts one to one, the most alike first; among equals in the order of the text. */
function pairUp(expected: readonly Fact[], found: readonly Fact[]): Pair[] {
  const candidates = expected.flatMap(e => found.map(f => ({ expected: e, found: f, like: likeness(e, f) })));
  const order = candidates.filter(c => c.like > 0).sort((a, b) => b.like - a.like);
  const taken = new Set<Fact>();
  return order.filter(({ expected: e, found: f }) => {
    if (taken.has(e) || taken.has(f)) return false;
    taken.add(e).add(f);
    return true;
  });
}

const hints = (fact: Fact): string[] => Object.values(fact.identity).flatMap(v => (v.items ?? [v]).map(i => i.shown));

/**
 * Compares an expectation with a record of the same text. Facts come in the order of `FACT_KINDS`, as approved, extra ones last.
 * Facts of a kind that isn't closed and that nobody approved are left out: nothing is known of them.
 */
export function compare(
  expected: Expected,
  record: Expected,
  text: string,
  { strict = false, closed = new Set() }: CompareOptions = {},
): Comparison {
  const [approved, today] = [factsOf(expected), factsOf(record)];
  const closedHere = new Set([...closedKinds(expected), ...closed]);
  const whole = expected.schemaVersion !== undefined;
  const quote = quoter(text);
  const findings: Finding[] = [];
  const pairs: Pair[] = [];
  const extra: Fact[] = [];
  const say = (fact: Fact, outcome: Outcome, changes: FieldChange[] = [], place: Fact = fact) =>
    findings.push({
      kind: fact.kind,
      outcome,
      label: labelOf(fact),
      changes,
      sentence: quote(place.at, hints(place)),
    });
  for (const kind of FACT_KINDS) {
    const ours = approved.filter(fact => fact.kind === kind);
    const theirs = today.filter(fact => fact.kind === kind);
    const here = pairUp(ours, theirs);
    const partner = new Map(here.map(pair => [pair.expected, pair.found]));
    const strictly = strict ? strictChanges(here) : new Map<Fact, FieldChange[]>();
    for (const fact of ours) {
      const found = partner.get(fact);
      if (!found) {
        say(fact, 'missing');
        continue;
      }
      const changes = [
        ...changesIn(fact.identity, found.identity, whole),
        ...changesIn(fact.details, found.details, whole),
        ...(strictly.get(fact) ?? []),
      ];
      say(fact, changes.length > 0 ? 'changed' : 'matched', changes, found);
    }
    const met = new Set(partner.values());
    const unmet = closedHere.has(kind) ? theirs.filter(fact => !met.has(fact)) : [];
    for (const fact of unmet) say(fact, 'extra');
    pairs.push(...here);
    extra.push(...unmet);
  }
  return { findings, pairs, extra };
}
