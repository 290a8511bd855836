/** Bodies that are no part of the structure that is told: of the state, of other companies, of somebody's past. */
import type { Sentence } from '../document.ts';
import { gather } from '../gather.ts';
import { OUTSIDE_BODIES } from '../lexicon/body-words.ts';
import type { Facts } from '../resolve/facts.ts';
import type { Entity } from '../resolve/names/entity.ts';
import type { Reading } from '../resolve/reading.ts';
import type { RoleChange } from '../schema.ts';
import { brandOf } from './brand.ts';
import { topOf } from './parents.ts';

/** 控股股东青石控股: it owns the company, and is no part of it. */
export const isShareholder = ({ text }: Reading, entity: Entity): boolean =>
  entity.surfaces.some(surface =>
    surface.spans.some(({ start }) => /股东[“"]?$/.test(text.folded.slice(Math.max(0, start - 3), start))),
  );

/** Whether a unit is one of the state, the party or the press. */
export function isOutside(entity: Entity, parents: ReadonlyMap<Entity, Entity>): boolean {
  const parent = parents.get(entity);
  return OUTSIDE_BODIES.test(entity.name) || (parent?.kind === 'organization' && OUTSIDE_BODIES.test(parent.name));
}

/** What of a role is told as gone long ago, or as it stands. */
const STANDING: ReadonlySet<RoleChange> = new Set(['former', 'current']);

/** 原营销中心总裁林越调任顾问: who moves in a sentence, each sentence by itself; a post that somebody had until then is no curriculum's. */
function moversIn(facts: Facts): Map<Sentence, Set<Entity>> {
  const movers = new Map<Sentence, Set<Entity>>();
  for (const { change, person, clause } of facts.roles) {
    if (STANDING.has(change)) continue;
    const of = movers.get(clause.view.sentence) ?? new Set();
    movers.set(clause.view.sentence, of.add(person));
  }
  return movers;
}

/** Units that only curricula name, and not as parts of the company that announces. */
export function careerUnits(facts: Facts, parents: ReadonlyMap<Entity, Entity>): Set<Entity> {
  const movers = moversIn(facts);
  const past = new Map<Entity, Set<number>>();
  for (const { change, body, scope, person, clause } of facts.roles) {
    if (change !== 'former' || body?.kind !== 'unit' || !scope || movers.get(clause.view.sentence)?.has(person))
      continue;
    const at = past.get(body) ?? new Set();
    past.set(body, at);
    for (const part of scope.path) at.add(part.start);
  }
  const present = new Set(
    gather(facts.roles, f => (f.change === 'former' || !f.body ? [] : [f.body, topOf(f.body, parents)])),
  );
  const only = new Set<Entity>();
  for (const [unit, at] of past) {
    const above = topOf(unit, parents);
    if (above !== unit && (above === facts.announcer || present.has(above))) continue;
    if (unit.surfaces.every(surface => surface.spans.every(span => at.has(span.start)))) only.add(unit);
  }
  return only;
}

/** Of banks alone. */
const BRANCH = /[支分]行$/;

/** Who lends to companies, counts their shares and audits them. */
const SERVES_COMPANIES = /银行|登记结算|交易所|事务所/;

/** Whether a body is a part of another company than the one that announces: 青石银行上海分行, where a bus company tells of its loan. */
export function isForeign(
  entity: Entity,
  facts: Facts,
  parents: ReadonlyMap<Entity, Entity>,
  brands: ReadonlySet<string>,
): boolean {
  const { announcer } = facts;
  if (!announcer || entity.kind !== 'unit') return false;
  const top = topOf(entity, parents);
  if (top === entity) return BRANCH.test(entity.name) && !announcer.surfaces.some(s => s.name.includes('行'));
  const isOther = top.kind === 'organization' && top !== announcer && !brands.has(brandOf(top.name));
  return isOther && SERVES_COMPANIES.test(top.name);
}
