/** Accepts what is read today: the new content of an expectation, in the form its author chose. Pure. */
import type { Record } from '../schema.ts';
import type { Comparison } from './compare.ts';
import { closedKinds, type Expected, FACT_KINDS, type FactKind } from './expected.ts';

type Json = { readonly [key: string]: unknown };
/** Fields that hold ids, or lists of them. */
const REFERENCES = new Set([
  'person',
  'organization',
  'reportsTo',
  'succeeds',
  'parent',
  'formedFrom',
  'businesses',
  'members',
  'units',
  'speaker',
  'subjectRef',
  'sources',
  'results',
]);
type Listed = Exclude<FactKind, 'aliases'>;
const LISTED = FACT_KINDS.filter((kind): kind is Listed => kind !== 'aliases');

/** Ids become names, as a person would write them, unless the expectation lists what the id stands for. */
function byHand(
  entry: Json,
  keys: Iterable<string>,
  nameOf: (id: string) => string,
  before: Json | undefined,
  allAliases: boolean,
): Json {
  const named = (value: unknown): unknown =>
    typeof value === 'string' ? nameOf(value) : Array.isArray(value) ? value.map(named) : value;
  const fields = [...keys].flatMap(key => {
    const value = entry[key];
    if (value === undefined) return [];
    if (key === 'aliases' && Array.isArray(value))
      return [[key, aliases(value, allAliases ? undefined : before?.[key])] as const];
    return [[key, REFERENCES.has(key) ? named(value) : value] as const];
  });
  return Object.fromEntries(fields);
}

const aliasName = (alias: unknown): unknown => (typeof alias === 'string' ? alias : Object(alias).name);

/** Aliases stay bare strings where they were; those that nobody mentioned stay unmentioned. */
function aliases(found: readonly unknown[], before: unknown): unknown[] {
  if (!Array.isArray(before)) return found.map(aliasName);
  return found.flatMap(alias => {
    const kept = before.find(old => aliasName(old) === aliasName(alias));
    if (kept === undefined) return [];
    return [typeof kept === 'string' ? kept : { ...Object(alias), evidence: undefined }];
  });
}

/**
 * The expectation that would pass. A whole record is replaced by today's; a part keeps its form: what it mentions takes today's
 * values, what is no longer found goes, and in closed kinds what is new comes in.
 */
export function updated(expected: Expected | null, record: Record, { pairs, extra }: Comparison): object {
  if (expected === null || expected.schemaVersion !== undefined) return record;
  const names = new Map(
    [...record.organizations, ...record.units, ...record.people, ...record.groups, ...record.businesses].map(e => [
      e.id,
      e.name,
    ]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  const closed = closedKinds(expected);
  const next: { [key: string]: unknown } = { ...expected };
  for (const kind of LISTED) {
    const before: readonly Json[] | undefined = expected[kind];
    if (before === undefined) continue;
    const found = new Map(pairs.filter(p => p.expected.kind === kind).map(p => [p.expected.entry, p.found.entry]));
    const kept = before.flatMap(old => {
      const entry = found.get(old);
      return entry === undefined ? [] : [byHand({ ...entry }, Object.keys(old), nameOf, old, closed.has('aliases'))];
    });
    const keys = new Set(before.flatMap(old => Object.keys(old).filter(key => key !== 'id' && key !== 'evidence')));
    const fresh = closed.has(kind) ? extra.filter(fact => fact.kind === kind) : [];
    next[kind] = [
      ...kept,
      ...fresh.map(fact =>
        byHand({ ...fact.entry }, keys.size > 0 ? keys : Object.keys(fact.entry), nameOf, undefined, true),
      ),
    ];
  }
  return next;
}

/** As it is written to disk: two spaces, a final newline. */
export const written = (expected: object): string => `${JSON.stringify(expected, null, 2)}\n`;
