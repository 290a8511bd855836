/** Facts: what a record says, one by one, each with the fields it is known by. Ids, order and offsets are left behind. */
import type { Expected, FactKind } from './expected.ts';
import { decimal, list, period, same, type Value, word } from './value.ts';

export interface Fact {
  readonly kind: FactKind;
  /** The fields that make it this fact, in the order they are shown. Left out: not mentioned, so not compared. */
  readonly identity: Readonly<Record<string, Value>>;
  /** What else is said of it. */
  readonly details: Readonly<Record<string, Value>>;
  /** Where it stands, half-open UTF-16 offsets; absent where nobody wrote it down. */
  readonly at?: { readonly start: number; readonly end: number };
  /** Place in its array, and the entry there: for `--strict` and `--update`. */
  readonly index: number;
  readonly entry: object;
}

type Fields = Readonly<Record<string, Value | undefined>>;
type Entry = {
  readonly evidence?: readonly { readonly start?: number | undefined; readonly end?: number | undefined }[] | undefined;
};
type Names = (id: string) => readonly string[];

const said = (fields: Fields): Record<string, Value> =>
  Object.fromEntries(Object.entries(fields).filter((pair): pair is [string, Value] => pair[1] !== undefined));

function fact(kind: FactKind, entry: Entry, index: number, identity: Fields, details: Fields = {}): Fact {
  const { start, end } = entry.evidence?.[0] ?? {};
  const at = start === undefined || end === undefined ? {} : { at: { start, end } };
  return { kind, identity: said(identity), details: said(details), ...at, index, entry };
}

/** Applies `make` where something was mentioned; null is something. */
const when = <T, R>(value: T | undefined, make: (value: T) => R): R | undefined =>
  value === undefined ? undefined : make(value);

const aliasName = (alias: string | { readonly name: string }): string =>
  typeof alias === 'string' ? alias : alias.name;

/** All names of every entity by its id. A reference that nothing in the record explains is a name, maybe with its kind before it. */
function namesIn(record: Expected): Names {
  const names = new Map<string, readonly string[]>();
  for (const entity of [...(record.organizations ?? []), ...(record.units ?? []), ...(record.people ?? [])]) {
    const all = [entity.name, ...(entity.aliases ?? []).map(aliasName)];
    names.set(entity.id ?? entity.name, all);
    if (!names.has(entity.name)) names.set(entity.name, all);
  }
  for (const { id, name } of [...(record.groups ?? []), ...(record.businesses ?? [])]) if (id) names.set(id, [name]);
  return id => names.get(id) ?? [id.replace(/^[a-z]+:/, '')];
}

const named = (names: Names, id: string | null): Value => {
  const [first = null, ...others] = id === null ? [] : names(id);
  return word(first, others);
};
const all = (names: Names, ids: readonly string[]): Value => list(ids.map(id => named(names, id)));
const words = (given: readonly string[]): Value => list(given.map(item => word(item)));

function entityFacts(record: Expected): Fact[] {
  const whole = (entity: { name: string; aliases?: Parameters<typeof aliasName>[0][] | undefined }) =>
    word(entity.name, (entity.aliases ?? []).map(aliasName));
  return [
    ...(record.organizations ?? []).map((o, i) =>
      fact('organizations', o, i, { name: whole(o) }, { kind: when(o.kind, kind => word(kind)) }),
    ),
    ...(record.people ?? []).map((p, i) => fact('people', p, i, { name: whole(p) })),
  ];
}

function aliasFacts(record: Expected): Fact[] {
  const owners = [...(record.organizations ?? []), ...(record.units ?? []), ...(record.people ?? [])];
  return owners.flatMap(owner =>
    (owner.aliases ?? []).map((given, i) => {
      const alias = typeof given === 'string' ? { name: given } : given;
      const others = (owner.aliases ?? []).map(aliasName).filter(name => name !== alias.name);
      const identity = { of: word(owner.name, others), alias: word(alias.name) };
      const entry = 'evidence' in alias && alias.evidence?.length ? alias : owner;
      return fact('aliases', entry, i, identity, {
        kind: 'kind' in alias ? when(alias.kind, k => word(k)) : undefined,
      });
    }),
  );
}

function roleFacts(record: Expected, names: Names): Fact[] {
  return (record.roles ?? []).map((role, i) =>
    fact(
      'roles',
      role,
      i,
      {
        person: when(role.person, id => named(names, id)),
        title: when(role.title, title => word(title)),
        organization: when(role.organization, id => named(names, id)),
        change: when(role.change, change => word(change)),
      },
      {
        modality: when(role.modality, modality => word(modality)),
        // Without a title the verb is what was said; with one it is only how it was said.
        trigger: role.title === null || role.title === undefined ? when(role.trigger, verb => word(verb)) : undefined,
        date: when(role.date, period),
        announced: when(role.announced, period),
        reason: when(role.reason, reason => word(reason)),
        reportsTo: when(role.reportsTo, id => named(names, id)),
        succeeds: when(role.succeeds, id => named(names, id)),
      },
    ),
  );
}

function unitFacts(record: Expected, names: Names): Fact[] {
  const units = (record.units ?? []).map((unit, i) =>
    fact(
      'units',
      unit,
      i,
      { name: word(unit.name, (unit.aliases ?? []).map(aliasName)) },
      {
        status: when(unit.status, status => word(status)),
        parent: when(unit.parent, id => named(names, id)),
        kind: when(unit.kind, kind => word(kind)),
        groups: when(unit.groups, words),
        formedFrom: when(unit.formedFrom, ids => all(names, ids)),
        responsibilities: when(unit.responsibilities, words),
        reportsTo: when(unit.reportsTo, id => named(names, id)),
      },
    ),
  );
  const groups = (record.groups ?? []).map((group, i) =>
    fact('groups', group, i, { name: word(group.name) }, { members: when(group.members, ids => all(names, ids)) }),
  );
  return [...units, ...groups];
}

/** A business is known by the unit that has it; said of the unit and of the business itself it is one fact. */
function businessFacts(record: Expected, names: Names): Fact[] {
  const facts: Fact[] = [];
  const add = (entry: Entry, index: number, unit: Value | undefined, business: Value) => {
    const twin = facts.some(
      ({ identity }) =>
        identity['business'] &&
        same(identity['business'], business) &&
        (!unit || (identity['unit'] && same(identity['unit'], unit))),
    );
    if (!twin) facts.push(fact('businesses', entry, index, { unit, business }));
  };
  const byName = new Map(
    (record.businesses ?? []).flatMap(b => [
      [b.id ?? b.name, b],
      [b.name, b],
    ]),
  );
  for (const unit of record.units ?? []) {
    for (const id of unit.businesses ?? []) {
      const own = named(names, unit.id ?? unit.name);
      add(byName.get(id) ?? unit, facts.length, own, named(names, id));
    }
  }
  for (const business of record.businesses ?? []) {
    for (const id of business.units ?? []) add(business, facts.length, named(names, id), word(business.name));
    if (!business.units?.length) add(business, facts.length, undefined, word(business.name));
  }
  return facts;
}

function figureFacts(record: Expected, names: Names): Fact[] {
  return (record.figures ?? []).map((figure, i) => {
    const reference = figure.subjectRef ? names(figure.subjectRef) : [];
    return fact(
      'figures',
      figure,
      i,
      {
        metric: when(figure.metric, metric => word(metric)),
        subject:
          figure.subject === null && reference.length > 0
            ? named(names, figure.subjectRef ?? null)
            : when(figure.subject, subject => word(subject, subject === null ? [] : reference)),
        value: when(figure.value, decimal),
        min: when(figure.min, decimal),
        max: when(figure.max, decimal),
        unit: when(figure.unit, unit => word(unit)),
      },
      {
        bound: when(figure.bound, bound => word(bound)),
        approximate: when(figure.approximate, yes => word(String(yes))),
        change: when(figure.change, change => word(change)),
        period: when(figure.period, period),
        measure: when(figure.measure, measure => word(measure)),
        of: when(figure.of, of => word(of)),
      },
    );
  });
}

function eventFacts(record: Expected, names: Names): Fact[] {
  const holders = new Map((record.roles ?? []).map(role => [role.id, role.person]));
  const people = (ids: readonly string[]) => all(names, [...new Set(ids.map(id => holders.get(id) ?? id))]);
  return (record.events ?? []).map((event, i) =>
    fact(
      'events',
      event,
      i,
      {
        type: when(event.type, type => word(type)),
        sources: when(event.sources, ids => all(names, ids)),
        results: when(event.results, ids => all(names, ids)),
        people: when(event.roles, people),
      },
      { date: when(event.date, period), modality: when(event.modality, modality => word(modality)) },
    ),
  );
}

function quoteFacts(record: Expected, names: Names): Fact[] {
  return (record.quotes ?? []).map((quote, i) =>
    fact('quotes', quote, i, {
      speaker: when(quote.speaker, id => named(names, id)),
      text: when(quote.text, text => word(text)),
    }),
  );
}

/** Every fact that a record, or a part of one, says. Pure. */
export function factsOf(record: Expected): Fact[] {
  const names = namesIn(record);
  return [
    ...entityFacts(record),
    ...aliasFacts(record),
    ...roleFacts(record, names),
    ...unitFacts(record, names),
    ...businessFacts(record, names),
    ...figureFacts(record, names),
    ...eventFacts(record, names),
    ...quoteFacts(record, names),
  ];
}

/** One line for a person: `靖捷 · 总经理 · 天猫超市 · concurrent`. */
export function labelOf(fact: Fact): string {
  return Object.values(fact.identity)
    .filter(value => value.keys[0] !== '\0none' || fact.kind === 'roles')
    .map(value => value.shown)
    .join(' · ');
}
