/** Facts about who and what there is: organizations, people, units, groups, businesses, and their other names. */
import type { Expected } from './expected.ts';
import { type Entry, type Fact, fact, when } from './fact.ts';
import { aliasName, all, type Names, named, words } from './references.ts';
import { same, type Value, word } from './value.ts';

export function entityFacts(record: Expected): Fact[] {
  const whole = (entity: { name: string; aliases?: Parameters<typeof aliasName>[0][] | undefined }) =>
    word(entity.name, (entity.aliases ?? []).map(aliasName));
  return [
    ...(record.organizations ?? []).map((o, i) =>
      fact('organizations', o, i, { name: whole(o) }, { kind: when(o.kind, kind => word(kind)) }),
    ),
    ...(record.people ?? []).map((p, i) => fact('people', p, i, { name: whole(p) })),
  ];
}

export function aliasFacts(record: Expected): Fact[] {
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

export function unitFacts(record: Expected, names: Names): Fact[] {
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
export function businessFacts(record: Expected, names: Names): Fact[] {
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
