/** Facts → record: entities with ids, roles, units, events, figures, each with its evidence. */
import type { Facts } from '../resolve/facts.ts';
import type { Quotation } from '../resolve/people/quotations.ts';
import type { Reading } from '../resolve/reading.ts';
import type { FigureStatement } from '../rules/figure/statement.ts';
import type { Diagnostic, Record } from '../schema.ts';
import type { Steps } from '../steps.ts';
import { assembleBodies } from './bodies.ts';
import { assembleEvents } from './events.ts';
import { assembleFigures } from './figures.ts';
import { type IdOf, ids } from './ids.ts';
import { assemblePeople } from './people.ts';
import { assembleQuotes } from './quotes.ts';
import { assembleRoles } from './roles.ts';

export type Assembled = Pick<
  Record,
  | 'organizations'
  | 'units'
  | 'groups'
  | 'people'
  | 'roles'
  | 'businesses'
  | 'figures'
  | 'events'
  | 'quotes'
  | 'diagnostics'
>;

export interface Findings {
  readonly reading: Reading;
  readonly facts: Facts;
  readonly figures: readonly FigureStatement[];
  readonly quotations: readonly Quotation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts the record's arrays together, in order of first evidence. */
export function* assemble(findings: Findings): Steps<Assembled> {
  const { reading, facts } = findings;
  const witness = { raw: reading.text.raw, sentences: reading.sentences };
  const mint = ids();
  const { people, personIds } = assemblePeople(reading, witness, mint);
  const bodies = assembleBodies(reading, facts, witness, mint);
  const idOf: IdOf = entity => (entity ? (personIds.get(entity) ?? bodies.ids.get(entity) ?? null) : null);
  yield;
  const roles = assembleRoles(facts.roles, idOf, witness, mint);
  yield;
  return {
    organizations: bodies.organizations,
    units: bodies.units,
    groups: bodies.groups,
    people,
    roles,
    businesses: bodies.businesses,
    figures: assembleFigures(findings.figures, reading, idOf, witness, mint),
    events: assembleEvents(facts, roles, idOf, witness, mint),
    quotes: assembleQuotes(findings.quotations, idOf, witness, mint),
    diagnostics: [...findings.diagnostics],
  };
}
