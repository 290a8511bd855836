/** Statements about units → facts: which bodies are meant, and what becomes of them. */
import type { Scope } from '../phrase/phrase.ts';
import type { Announcer } from './announcer.ts';
import { datesOf } from './dates.ts';
import type { Entity } from './directory.ts';
import type { CoverFact, GroupFact, ParentFact, UnitFact } from './facts.ts';
import { modalityOf } from './modality.ts';
import { placeOf } from './places.ts';
import type { Reading } from './reading.ts';

const entitiesOf = (reading: Reading, announcer: Announcer, scopes: readonly Scope[]): Entity[] =>
  scopes.flatMap(scope => placeOf(reading, announcer, scope)?.body ?? []);

/** What becomes of units, with date and modality. */
export function resolveUnits(reading: Reading, announcer: Announcer): UnitFact[] {
  const dates = datesOf(reading);
  const facts: UnitFact[] = [];
  for (const statement of reading.statements) {
    if (statement.type !== 'unit') continue;
    const { rule, clause, span, trigger, slots, change } = statement;
    const sentence = clause.view.sentence;
    const sources = entitiesOf(reading, announcer, statement.sources);
    const results = entitiesOf(reading, announcer, statement.results);
    if (sources.length + results.length === 0) continue;
    const modality = modalityOf(reading, span, trigger, sentence);
    facts.push({
      rule,
      clause,
      span,
      trigger,
      slots,
      change,
      sources,
      results,
      modality,
      date: dates.effectOf(span, sentence),
    });
  }
  return facts;
}

/** Which unit is inside which, as sentences and paths say. */
export function resolveParents(reading: Reading, announcer: Announcer): ParentFact[] {
  return reading.statements.flatMap(statement => {
    if (statement.type !== 'parent') return [];
    const { rule, clause, span } = statement;
    const parent = placeOf(reading, announcer, statement.parent)?.body;
    if (!parent) return [];
    return entitiesOf(reading, announcer, statement.children)
      .filter(child => child !== parent)
      .map(child => ({ rule, clause, span, child, parent }));
  });
}

/** What units cover. */
export function resolveCovers(reading: Reading, announcer: Announcer): CoverFact[] {
  return reading.statements.flatMap(statement => {
    if (statement.type !== 'cover') return [];
    const { rule, clause, span, items } = statement;
    return entitiesOf(reading, announcer, statement.units).map(unit => ({
      rule,
      clause,
      span,
      unit,
      items,
      as: statement.as,
    }));
  });
}

/** The members of named groups. */
export function resolveGroups(reading: Reading, announcer: Announcer): GroupFact[] {
  return reading.statements.flatMap(statement => {
    if (statement.type !== 'group') return [];
    const { rule, clause, span } = statement;
    const name = statement.group.path.find(body => body.kind === 'group')?.name;
    const members = entitiesOf(reading, announcer, statement.members);
    return name === undefined || members.length === 0 ? [] : [{ rule, clause, span, name, members }];
  });
}
