/** Organisations, units, their groups and businesses. */
import { gather, known } from '../gather.ts';
import { kindOfOrganization } from '../lexicon/organizations.ts';
import type { CoverFact, Facts, UnitFact } from '../resolve/facts.ts';
import { grouped } from '../resolve/lookup.ts';
import { bare } from '../resolve/names/bare.ts';
import type { Entity } from '../resolve/names/entity.ts';
import { reorganisedIn } from '../resolve/places/reorganised.ts';
import type { Reading } from '../resolve/reading.ts';
import type { Business, Evidence, Group, Organization, Unit, UnitStatus } from '../schema.ts';
import { fold } from '../segment/fold.ts';
import { evidenceOf, inOrder, type Witness } from './evidence.ts';
import type { Ids } from './ids.ts';
import { aliasesOf, firstNamed } from './people.ts';
import { structureOf } from './structure.ts';

export interface Bodies {
  readonly ids: ReadonlyMap<Entity, string>;
  readonly organizations: Organization[];
  readonly units: Unit[];
  readonly groups: Group[];
  readonly businesses: Business[];
}

/** Of several things said of a unit, the one that changes most stands as its status. */
const STATUS_RANK: readonly UnitStatus[] = [
  'dissolved',
  'merged',
  'split',
  'established',
  'renamed',
  'upgraded',
  'moved',
  'unchanged',
  'mentioned',
];

interface Change {
  readonly status: UnitStatus;
  readonly fact: UnitFact;
}

/** What a fact says of each entity in it: sources of a merger are merged, its results established. */
function changesOf(facts: readonly UnitFact[]): Map<Entity, Change[]> {
  const changes = new Map<Entity, Change[]>();
  const add = (entity: Entity, status: UnitStatus, fact: UnitFact) => {
    const known = changes.get(entity);
    if (known) known.push({ status, fact });
    else changes.set(entity, [{ status, fact }]);
  };
  for (const fact of facts) {
    if (fact.unsure) continue;
    const { change } = fact;
    for (const source of fact.sources) add(source, change, fact);
    for (const result of fact.results) add(result, resultStatus(fact), fact);
  }
  return changes;
}

/** What the result of a change is: renaming renames both; a merger makes something new unless it was there before. */
function resultStatus(fact: UnitFact): UnitStatus {
  if (fact.existing || fact.change === 'moved') return 'mentioned';
  if (fact.change === 'renamed' || fact.change === 'upgraded') return fact.change;
  if (fact.change === 'merged' || fact.change === 'split' || fact.change === 'established') return 'established';
  return fact.change;
}

export function assembleBodies(reading: Reading, facts: Facts, witness: Witness, mint: Ids): Bodies {
  const changes = changesOf(facts.units);
  const structure = structureOf(reading, facts);
  const { parents } = structure;
  const above = new Set([...parents].flatMap(([child, parent]) => (structure.units.has(child) ? parent : [])));
  const isFlat = [...above].every(parent => !structure.units.has(parent));
  const told = reorganisedIn(reading, facts.announcing);
  const reorganised = told && structure.units.has(told) ? told : null;
  const aboveIt = new Set(reorganised ? lineOf(reorganised, parents) : []);
  const made = new Set(
    facts.units.flatMap(fact => [
      ...fact.results,
      ...(fact.change === 'merged' || fact.change === 'dissolved' ? fact.sources : []),
    ]),
  );
  const companyOf = (unit: Entity): Entity | null => {
    // 风电公司整体划入: where it went is not told.
    if (
      changes
        .get(unit)
        ?.some(({ fact }) => fact.change === 'moved' && fact.results.length === 0 && fact.sources.includes(unit))
    )
      return null;
    if (reorganised && changes.has(unit) && !aboveIt.has(unit)) return reorganised;
    // Where some units are below others, one of which nothing is said may be too.
    if (!isFlat && !above.has(unit) && !changes.has(unit)) return null;
    const company = changes.has(unit)
      ? facts.announcing.at(firstNamed(unit).start)
      : facts.announcing.toldAt(firstNamed(unit).start);
    // What the text tells to be set up, or to go up in another, announces nothing.
    const isOwn = company?.kind === 'organization' && !structure.units.has(company) && !made.has(company);
    return isOwn ? company : null;
  };
  const ids = new Map<Entity, string>();
  const bodies = reading.directory.entities
    .filter(e => e.kind !== 'person' && !structure.dropped.has(e))
    .sort((a, b) => firstNamed(a).start - firstNamed(b).start);
  for (const entity of bodies) {
    ids.set(entity, mint.mint(structure.units.has(entity) ? 'unit' : 'organization', entity.name));
  }
  const units = bodies.filter(e => structure.units.has(e));
  const organizations = bodies.filter(e => !structure.units.has(e));
  const businesses = assembleBusinesses(facts.covers, ids, witness, mint);
  const groups = facts.groups.map(group => ({
    id: mint.mint('group', group.name),
    name: group.name,
    members: [...new Set(group.members.flatMap(m => ids.get(m) ?? []))],
    evidence: [evidenceOf(witness, group.span, group.rule)],
  }));
  const context: UnitContext = {
    changes,
    parents,
    companyOf,
    ids,
    covers: grouped(facts.covers, cover => cover.unit),
    businesses: under(businesses, business => business.units),
    groups: under(groups, group => group.members),
    witness,
  };
  return {
    ids,
    organizations: organizations.map(entity => organizationOf(entity, ids, witness)),
    units: units.map(entity => unitOf(entity, context)),
    groups,
    businesses,
  };
}

/** A body and all that it is part of. */
function lineOf(body: Entity, parents: ReadonlyMap<Entity, Entity>): Entity[] {
  const line: Entity[] = [];
  for (let at: Entity | undefined = body; at && !line.includes(at); at = parents.get(at)) line.push(at);
  return line;
}

function organizationOf(entity: Entity, ids: ReadonlyMap<Entity, string>, witness: Witness): Organization {
  return {
    id: ids.get(entity) ?? '',
    name: entity.name,
    aliases: aliasesOf(entity, witness),
    kind: kindOfOrganization(fold(entity.name).folded),
    evidence: [evidenceOf(witness, firstNamed(entity), 'mention/organization')],
  };
}

/** What stands under each of several keys. */
function under<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const pairs = items.flatMap(item => keysOf(item).map(key => ({ key, item })));
  const groups = new Map<string, T[]>();
  for (const [key, found] of grouped(pairs, pair => pair.key))
    groups.set(
      key,
      found.map(pair => pair.item),
    );
  return groups;
}

interface UnitContext {
  readonly changes: ReadonlyMap<Entity, Change[]>;
  readonly parents: ReadonlyMap<Entity, Entity>;
  /** The company that announces where a unit is first named, if the text tells which one that is. */
  readonly companyOf: (unit: Entity) => Entity | null;
  readonly ids: ReadonlyMap<Entity, string>;
  readonly covers: ReadonlyMap<Entity, readonly CoverFact[]>;
  readonly businesses: ReadonlyMap<string, readonly Business[]>;
  readonly groups: ReadonlyMap<string, readonly Group[]>;
  readonly witness: Witness;
}

const makesNew = (fact: UnitFact): boolean => !fact.existing && fact.change !== 'moved';

/** 撤销甲部、乙部，合并设立丙部; 丙公司吸收合并甲公司，后者注销: that it ends is a part of the merger. */
function statusOf(changes: readonly Change[]): UnitStatus {
  const is = (status: UnitStatus) => changes.some(c => c.status === status);
  // 撤销甲部，原甲部人员整体转入丙部
  if (is('dissolved') && is('moved')) return 'merged';
  return (
    STATUS_RANK.find(s => is(s) && !(s === 'dissolved' && (is('merged') || is('moved') || is('split')))) ?? 'mentioned'
  );
}

function unitOf(entity: Entity, context: UnitContext): Unit {
  const { changes, parents, companyOf, ids, covers, businesses, groups, witness } = context;
  const id = ids.get(entity) ?? '';
  const mine = changes.get(entity) ?? [];
  const status = statusOf(mine);
  const said = parents.get(entity);
  const parent = said ?? companyOf(entity);
  const formed = mine.filter(c => makesNew(c.fact) && c.fact.results.includes(entity));
  const evidence: Evidence[] = [
    evidenceOf(witness, firstNamed(entity), 'mention/unit'),
    ...mine.map(c => evidenceOf(witness, c.fact.span, c.fact.rule, c.fact.slots)),
  ];
  return {
    id,
    name: entity.name,
    aliases: aliasesOf(entity, witness),
    kind: entity.suffix,
    parent: (parent && ids.get(parent)) ?? null,
    groups: (groups.get(id) ?? []).map(g => g.name),
    status,
    formedFrom: [...new Set(gather(formed, c => known(c.fact.sources, s => ids.get(s))))],
    businesses: (businesses.get(id) ?? []).map(b => b.id),
    responsibilities: [
      ...new Set(
        gather(covers.get(entity) ?? [], c =>
          c.as === 'responsibility' ? c.items.map(item => witness.raw.slice(item.start, item.end)) : [],
        ),
      ),
    ],
    ...(parent && !said ? { implied: ['parent'] } : {}),
    evidence: inOrder(evidence),
  };
}

function assembleBusinesses(
  covers: readonly CoverFact[],
  ids: ReadonlyMap<Entity, string>,
  witness: Witness,
  mint: Ids,
): Business[] {
  const found = new Map<string, { units: Set<string>; evidence: Evidence[] }>();
  for (const cover of covers) {
    if (cover.as !== 'business') continue;
    const unit = ids.get(cover.unit);
    for (const item of cover.items) {
      const name = bare(witness.raw.slice(item.start, item.end));
      const entry = found.get(name) ?? { units: new Set(), evidence: [] };
      if (unit !== undefined) entry.units.add(unit);
      entry.evidence.push(evidenceOf(witness, item, cover.rule));
      found.set(name, entry);
    }
  }
  return [...found].map(([name, { units, evidence }]) => ({
    id: mint.mint('business', name),
    name,
    units: [...units],
    evidence: inOrder(evidence),
  }));
}
