/** Events: what happened, to whom and to what, over the roles and units of the record. */
import { gather, known } from '../gather.ts';
import type { Facts, UnitFact } from '../resolve/facts.ts';
import type { Entity } from '../resolve/names/entity.ts';
import type { EventType, OrganizationEvent, Role, RoleChange } from '../schema.ts';
import { evidenceOf, type Witness } from './evidence.ts';
import type { IdOf, Ids } from './ids.ts';

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

/** A change of units by the ids of those it is said of. */
interface Told {
  readonly fact: UnitFact;
  readonly type: EventType;
  readonly sources: readonly string[];
  readonly results: readonly string[];
}

/** Changes under each id in them, so that one is compared with few. */
type ById = Map<string, Told[]>;

function file(under: ById, ids: readonly string[], told: Told): void {
  for (const id of ids) {
    const known = under.get(id);
    if (known) known.push(told);
    else under.set(id, [told]);
  }
}

/** Of the changes that have all the ids, those under the id that has fewest. */
function fewest(under: ById, ids: readonly string[]): readonly Told[] {
  let best: readonly Told[] | undefined;
  for (const id of ids) {
    const known = under.get(id) ?? [];
    if (!best || known.length < best.length) best = known;
  }
  return best ?? [];
}

const within = (inner: readonly string[], outer: readonly string[]): boolean => inner.every(id => outer.includes(id));

/** Whether other facts tell the same with what became the new unit: 将甲并为乙 says more than 成立乙. */
function isPart({ type, fact, sources, results }: Told, made: ById): boolean {
  if (type !== 'unit.established' || sources.length > 0) return false;
  return fewest(made, results).some(other => other.fact !== fact && within(results, other.results));
}

function unitEvents(facts: Facts, idOf: IdOf, witness: Witness, mint: Ids): OrganizationEvent[] {
  const idsOf = (entities: readonly Entity[]) => [...new Set(known(entities, idOf))];
  const all = facts.units.map((fact): Told => {
    return { fact, type: UNIT_EVENT[fact.change], sources: idsOf(fact.sources), results: idsOf(fact.results) };
  });
  const made: ById = new Map();
  for (const told of all)
    if (told.fact.sources.length > 0 && !told.fact.existing && told.type !== 'unit.moved')
      file(made, told.results, told);
  const seen: ById = new Map();
  return gather(all, told => {
    const { fact, type, sources, results } = told;
    if (sources.length + results.length === 0 || isPart(told, made)) return [];
    const keys = [...sources.map(id => `from ${type} ${id}`), ...results.map(id => `to ${type} ${id}`)];
    const isTold = fewest(seen, keys).some(
      e => within(sources, e.sources) && within(results, e.results) && e.fact.modality !== 'negated',
    );
    if (isTold) return [];
    file(seen, keys, told);
    const id = mint.mint('event', `${type}/${(results[0] ?? sources[0] ?? '').replace(/^\w+:/, '')}`);
    const evidence = [evidenceOf(witness, fact.span, fact.rule, fact.slots)];
    return [
      {
        id,
        type,
        date: fact.date,
        modality: fact.modality,
        sources: [...sources],
        results: [...results],
        roles: [],
        evidence,
      },
    ];
  });
}

function personEvents(roles: readonly Role[], mint: Ids): OrganizationEvent[] {
  const events = new Map<string, { event: OrganizationEvent; results: Set<string> }>();
  for (const role of roles) {
    const type = PERSON_EVENT[role.change];
    if (!type) continue;
    const key = `${type} ${role.person} ${role.modality} ${role.date?.text ?? ''}`;
    const known = events.get(key);
    if (known) {
      known.event.roles.push(role.id);
      if (role.organization) known.results.add(role.organization);
      continue;
    }
    const event: OrganizationEvent = {
      id: mint.mint('event', `${type}/${role.person.replace(/^\w+:/, '')}`),
      type,
      date: role.date,
      modality: role.modality,
      sources: [],
      results: [],
      roles: [role.id],
      evidence: role.evidence.slice(0, 1),
    };
    events.set(key, { event, results: new Set(role.organization ? [role.organization] : []) });
  }
  for (const { event, results } of events.values()) event.results.push(...results);
  return Array.from(events.values(), ({ event }) => event);
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
