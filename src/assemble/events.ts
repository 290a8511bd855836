/** Events: what happened, to whom and to what, over the roles and units of the record. */
import type { Entity } from '../resolve/directory.ts';
import type { Facts, UnitFact } from '../resolve/facts.ts';
import type { EventType, OrganizationEvent, Role, RoleChange } from '../schema.ts';
import type { IdOf } from './assemble.ts';
import { evidenceOf, type Witness } from './evidence.ts';
import type { Ids } from './ids.ts';

const UNIT_EVENT: Readonly<Record<UnitFact['change'], EventType>> = {
  established: 'unit.established',
  merged: 'unit.merged',
  split: 'unit.split',
  renamed: 'unit.renamed',
  upgraded: 'unit.upgraded',
  dissolved: 'unit.dissolved',
  moved: 'unit.moved',
  unchanged: 'unit.retained',
};

const PERSON_EVENT: Readonly<Partial<Record<RoleChange, EventType>>> = {
  appointed: 'person.appointed',
  concurrent: 'person.appointed',
  acting: 'person.appointed',
  left: 'person.left',
  'moved-in': 'person.moved',
  'moved-out': 'person.moved',
  retained: 'person.retained',
};

function unitEvents(facts: Facts, idOf: IdOf, witness: Witness, mint: Ids): OrganizationEvent[] {
  const seen: Pick<OrganizationEvent, 'type' | 'modality' | 'sources' | 'results'>[] = [];
  return facts.units.flatMap(fact => {
    const idsOf = (entities: readonly Entity[]) => [...new Set(entities.flatMap(e => idOf(e) ?? []))];
    const [sources, results] = [idsOf(fact.sources), idsOf(fact.results)];
    const type = UNIT_EVENT[fact.change];
    const within = (inner: readonly string[], outer: readonly string[]) => inner.every(id => outer.includes(id));
    const told = seen.some(
      e => e.type === type && within(sources, e.sources) && within(results, e.results) && e.modality !== 'negated',
    );
    const partOf = (other: UnitFact) =>
      other !== fact && other.sources.length > 0 && !other.existing && within(results, idsOf(other.results));
    if (type === 'unit.established' && sources.length === 0 && facts.units.some(partOf)) return [];
    if (told || sources.length + results.length === 0) return [];
    seen.push({ type, modality: fact.modality, sources, results });
    const id = mint.mint('event', `${type}/${(results[0] ?? sources[0] ?? '').replace(/^\w+:/, '')}`);
    const evidence = [evidenceOf(witness, fact.span, fact.rule, fact.slots)];
    return [{ id, type, date: fact.date, modality: fact.modality, sources, results, roles: [], evidence }];
  });
}

function personEvents(roles: readonly Role[], mint: Ids): OrganizationEvent[] {
  const events = new Map<string, OrganizationEvent>();
  for (const role of roles) {
    const type = PERSON_EVENT[role.change];
    if (!type) continue;
    const key = `${type} ${role.person} ${role.modality} ${role.date?.text ?? ''}`;
    const known = events.get(key);
    if (known) {
      known.roles.push(role.id);
      if (role.organization && !known.results.includes(role.organization)) known.results.push(role.organization);
      continue;
    }
    events.set(key, {
      id: mint.mint('event', `${type}/${role.person.replace(/^\w+:/, '')}`),
      type,
      date: role.date,
      modality: role.modality,
      sources: [],
      results: role.organization ? [role.organization] : [],
      roles: [role.id],
      evidence: role.evidence.slice(0, 1),
    });
  }
  return [...events.values()];
}

/** All events, by first evidence. */
export function assembleEvents(
  facts: Facts,
  roles: readonly Role[],
  idOf: IdOf,
  witness: Witness,
  mint: Ids,
): OrganizationEvent[] {
  const events = [...unitEvents(facts, idOf, witness, mint), ...personEvents(roles, mint)];
  return events.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}
