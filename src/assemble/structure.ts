/** Which bodies are units, and which unit is inside which. */
import { OUTSIDE_BODIES } from '../lexicon/body-words.ts';
import { PLACES } from '../lexicon/organizations.ts';
import { isFieldCompany, isFieldTail } from '../lexicon/part-names.ts';
import { SMALL_NUMBERS } from '../lexicon/phrase-words.ts';
import { isGenericUnit } from '../mention/unit/generic.ts';
import type { Phrase, Scope, UnitsPhrase } from '../phrase/phrase.ts';
import { nearest } from '../phrase/scopes.ts';
import type { Facts, UnitFact } from '../resolve/facts.ts';
import type { Entity } from '../resolve/names/entity.ts';
import type { Reading } from '../resolve/reading.ts';

export interface Structure {
  readonly units: ReadonlySet<Entity>;
  /** Bodies that are neither unit nor organisation: an everyday noun of which nothing is said. */
  readonly dropped: ReadonlySet<Entity>;
  readonly parents: ReadonlyMap<Entity, Entity>;
}

const NO_SCOPES: readonly Scope[] = [];

function scopesOf(phrase: Phrase | undefined): readonly Scope[] {
  if (!phrase) return NO_SCOPES;
  if (phrase.kind === 'units') return phrase.scopes;
  if (phrase?.kind === 'posts') return phrase.posts.flatMap(post => post.scope ?? []);
  if (phrase?.kind === 'people') return phrase.holders.flatMap(h => h.posts.flatMap(post => post.scope ?? []));
  return NO_SCOPES;
}

interface Link {
  readonly child: Entity;
  readonly parent: Entity;
  /** The words between the two say that one belongs to the other: 旗下. */
  readonly owned: boolean;
}

const OWNS = /旗下|下属|下辖|辖下|所属|子公司/;
/** A listed company is one of its own. */
const owns = (words: string): boolean => OWNS.test(words) && !words.includes('上市');

/** Links inside paths: 青石集团|网络部, 青石集团旗下|青石健康. */
function linksIn(reading: Reading, scope: Scope): Link[] {
  return scope.path.flatMap((body, i): Link[] => {
    const before = scope.path[i - 1];
    const [parent, child] = [before && reading.directory.bodyOf(before), reading.directory.bodyOf(body)];
    if (!before || !parent || !child || parent === child) return [];
    return [{ child, parent, owned: owns(reading.text.folded.slice(before.end, body.start)) }];
  });
}

/** 青石寿险个险部、银保部: what is said of the first of a list holds for those that name no place of their own. */
function sharedIn(reading: Reading, phrase: UnitsPhrase, parents: ReadonlyMap<Entity, Entity>): Link[] {
  const entities = phrase.scopes.map(scope =>
    reading.directory.bodyOf(scope.path[scope.path.length - 1] ?? scope.path[0]),
  );
  const [first, ...others] = entities;
  const parent = first && parents.get(first);
  if (!first || !parent || first.kind !== 'unit') return [];
  return others.flatMap(child =>
    child && child !== parent && child.kind === 'unit' ? [{ child, parent, owned: false }] : [],
  );
}

/** Units that come of others stay where those were, where the text says nothing else. */
function inherited(facts: readonly UnitFact[], parents: Map<Entity, Entity>): void {
  for (const fact of facts) {
    if (fact.existing || fact.change === 'moved' || fact.modality === 'negated') continue;
    const above = new Set(fact.sources.flatMap(source => parents.get(source) ?? []));
    const [parent] = above;
    if (above.size !== 1 || !parent) continue;
    for (const child of [...fact.results, ...fact.sources])
      if (!parents.has(child) && child !== parent) parents.set(child, parent);
  }
}

/** What sentences say, then paths, then names (青石市场部), then lists, then changes. The first that is said stands. */
function parentsOf(reading: Reading, facts: Facts, links: readonly Link[]): Map<Entity, Entity> {
  const parents = new Map<Entity, Entity>();
  const put = ({ child, parent }: Pick<Link, 'child' | 'parent'>) => {
    let above: Entity | undefined = parent;
    for (let i = 0; above && i < DEEPEST; i++) {
      if (above === child) return;
      above = parents.get(above);
    }
    if (!parents.has(child)) parents.set(child, parent);
  };
  for (const fact of facts.parents) put(fact);
  for (const link of links) put(link);
  for (const [child, parent] of reading.directory.parentByName) put({ child, parent });
  for (const clause of reading.clauses)
    for (const phrase of clause.phrases)
      if (phrase?.kind === 'units' && phrase.scopes.length > 1)
        for (const link of sharedIn(reading, phrase, parents)) put(link);
  inherited(facts.units, parents);
  return parents;
}

const behind = (name: string, brand: string): string => (name.startsWith(brand) ? name.slice(brand.length) : '');

/** 青石集团 and 青石控股 are above the others of the brand. */
const ABOVE = /^.{2,4}(?:集团|控股|股份)$/;
const isSuffixed = ({ suffix, name }: Entity): boolean =>
  suffix !== null && name.length > BRAND + suffix.length && !ABOVE.test(name);

const BRAND = 2;
/** 中国, 上海: what many companies begin with that have nothing to do with each other. */
const SHARED = new Set(PLACES);
/** The brand of 中国青石 is 青石. */
const brandOf = (name: string): string => unplaced(name).slice(0, BRAND);
const unplaced = (name: string): string =>
  name.startsWith('中国') && name.length >= 2 * BRAND && !/^中国(?:银行|集团|公司)/.test(name) ? name.slice(2) : name;

const LEGAL = /(?:有限公司|有限责任公司|股份公司)$/;

/** What the company's names begin with. A legal name begins with a place as often as not, so a shorter name comes first. */
function brandsOf(company: Entity | null): Set<string> {
  const names = company?.surfaces.map(surface => surface.name) ?? [];
  const short = names.filter(name => !LEGAL.test(name));
  return new Set((short.length > 0 ? short : names).map(brandOf).filter(brand => !SHARED.has(brand)));
}

/** A company that begins with the announcer's brand is part of its structure: 青石健康 of 青石集团. */
function sharesBrand(entity: Entity, announcer: Entity | null, brands: ReadonlySet<string>): boolean {
  if (!announcer || entity.kind !== 'organization') return false;
  return (
    brands.has(brandOf(entity.name)) &&
    (isSuffixed(entity) ||
      isFieldTail(unplaced(entity.name).slice(BRAND)) ||
      announcer.surfaces.some(s => isFieldTail(behind(entity.name, s.name)))) &&
    !announcer.surfaces.some(s => isSelf(s.name, entity.name))
  );
}

/** 控股股东青石控股: it owns the company, and is no part of it. */
const isShareholder = ({ text }: Reading, entity: Entity): boolean =>
  entity.surfaces.some(surface =>
    surface.spans.some(({ start }) => /股东[“"]?$/.test(text.folded.slice(Math.max(0, start - 3), start))),
  );

/** 青石股份有限公司 is 青石. */
const isSelf = (announcer: string, name: string): boolean =>
  announcer.startsWith(name) ||
  (unplaced(name).startsWith(announcer) && LEGAL.test(name)) ||
  (name.startsWith(announcer) && /(?:股份有限公司|有限责任公司|股份公司)$/.test(name));

/** Whether a unit is one of the state, the party or the press. */
function isOutside(entity: Entity, parents: ReadonlyMap<Entity, Entity>): boolean {
  const parent = parents.get(entity);
  return OUTSIDE_BODIES.test(entity.name) || (parent?.kind === 'organization' && OUTSIDE_BODIES.test(parent.name));
}

const DEEPEST = 8;

function topOf(entity: Entity, parents: ReadonlyMap<Entity, Entity>): Entity {
  let top = entity;
  for (let i = 0; i < DEEPEST; i++) top = parents.get(top) ?? top;
  return top;
}

/** Units that only curricula name, and not as parts of the company that announces. */
function careerUnits(facts: Facts, parents: ReadonlyMap<Entity, Entity>): Set<Entity> {
  const past = new Map<Entity, Set<number>>();
  for (const { change, body, scope } of facts.roles) {
    if (change !== 'former' || body?.kind !== 'unit' || !scope) continue;
    const at = past.get(body) ?? new Set();
    past.set(body, at);
    for (const part of scope.path) at.add(part.start);
  }
  const present = new Set(
    facts.roles.flatMap(f => (f.change === 'former' || !f.body ? [] : [f.body, topOf(f.body, parents)])),
  );
  const only = new Set<Entity>();
  for (const [unit, at] of past) {
    const above = topOf(unit, parents);
    if (above !== unit && (above === facts.announcer || present.has(above))) continue;
    if (unit.surfaces.every(surface => surface.spans.every(span => at.has(span.start)))) only.add(unit);
  }
  return only;
}

/** Every body of which a fact speaks. */
function spokenOf(facts: Facts): Set<Entity> {
  return new Set([
    ...facts.units.filter(f => !f.unsure).flatMap(f => [...f.sources, ...f.results]),
    ...facts.roles.flatMap(f => f.body ?? []),
    ...facts.parents.flatMap(f => [f.child, f.parent]),
    ...facts.covers.map(f => f.unit),
    ...facts.groups.flatMap(f => f.members),
  ]);
}

/** 甲业务、乙业务两个团队: everyday nouns that a count behind them makes names. */
function countedIn(reading: Reading): Entity[] {
  const found: Entity[] = [];
  for (const clause of reading.clauses)
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'units' || !phrase.group) continue;
      if (phrase.scopes.length !== SMALL_NUMBERS[phrase.group.name[0] ?? '']) continue;
      for (const scope of phrase.scopes) {
        const entity = reading.directory.bodyOf(nearest(scope));
        if (entity) found.push(entity);
      }
    }
  return found;
}

/** Of banks alone. */
const BRANCH = /[支分]行$/;
/** Who lends to companies, counts their shares and audits them. */
const SERVES_COMPANIES = /银行|登记结算|交易所|事务所/;

/** Whether a body is a part of another company than the one that announces: 青石银行上海分行, where a bus company tells of its loan. */
function isForeign(
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

/** Sorts the document's bodies into units and organisations, and links them. */
export function structureOf(reading: Reading, facts: Facts): Structure {
  const links: Link[] = [];
  for (const clause of reading.clauses)
    for (const phrase of clause.phrases)
      for (const scope of scopesOf(phrase)) if (scope.path.length > 1) links.push(...linksIn(reading, scope));
  const inside = new Set([
    ...facts.units.filter(f => f.modality !== 'negated').flatMap(f => [...f.sources, ...f.results]),
    ...facts.parents.map(f => f.child),
    ...facts.groups.flatMap(f => f.members),
    ...links.filter(link => link.owned).map(link => link.child),
  ]);
  const spoken = spokenOf(facts);
  for (const entity of countedIn(reading)) spoken.add(entity);
  const bodies = reading.directory.entities.filter(e => e.kind !== 'person');
  const dropped = new Set(bodies.filter(e => e.weak && !spoken.has(e)));
  const parents = parentsOf(reading, facts, links);
  const past = careerUnits(facts, parents);
  const brands = brandsOf(facts.announcer);
  const units = new Set(
    bodies.filter(
      e =>
        e !== facts.announcer &&
        !dropped.has(e) &&
        (inside.has(e) || (!past.has(e) && !isOutside(e, parents))) &&
        (spoken.has(e) || !isForeign(e, facts, parents, brands)) &&
        (e.kind === 'unit' ||
          inside.has(e) ||
          (isFieldCompany(e.name) && !isGenericUnit(e.name)) ||
          (sharesBrand(e, facts.announcer, brands) && !isShareholder(reading, e))),
    ),
  );
  return { units, dropped, parents };
}
