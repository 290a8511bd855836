/** Which unit is inside which, by sentences, paths, names, lists and changes. */
import { gather, known } from '../gather.ts';
import type { Phrase, Scope } from '../phrase/phrase.ts';
import { nearest } from '../phrase/scopes.ts';
import type { Facts, ParentFact, UnitFact } from '../resolve/facts.ts';
import type { Entity } from '../resolve/names/entity.ts';
import type { Announcer } from '../resolve/places/announcer.ts';
import { pointedAt } from '../resolve/places/pointed-at.ts';
import type { Reading } from '../resolve/reading.ts';

const NO_SCOPES: readonly Scope[] = [];

function scopesOf(phrase: Phrase | undefined): readonly Scope[] {
  if (phrase?.kind === 'units') return phrase.scopes;
  if (phrase?.kind === 'posts') return known(phrase.posts, post => post.scope);
  if (phrase?.kind === 'people') return gather(phrase.holders, h => known(h.posts, post => post.scope));
  return NO_SCOPES;
}

export interface Link {
  readonly child: Entity;
  readonly parent: Entity;
  /** The words between the two say that one belongs to the other: 旗下. */
  readonly owned: boolean;
}

/** No structure is deeper. */
const DEEPEST = 8;

const OWNS = /旗下|下属|下辖|辖下|所属|子公司/;

/** A listed company is one of its own. */
const owns = (words: string): boolean => OWNS.test(words) && !words.includes('上市');

/** Links inside paths: 青石集团|网络部, 青石集团旗下|青石健康, 集团|网络部. */
function linksIn(reading: Reading, announcing: Announcer, scope: Scope): Link[] {
  return gather(scope.path, (body, i): Link[] => {
    const before = scope.path[i - 1];
    const isCompany = before?.kind === 'anaphor' && before.refers === 'company';
    const parent = isCompany ? pointedAt(reading, announcing, before) : before && reading.directory.bodyOf(before);
    const child = reading.directory.bodyOf(body);
    if (
      !before ||
      !parent ||
      !child ||
      parent === child ||
      /^[（(]$/.test(reading.text.folded.slice(before.end, body.start))
    )
      return [];
    return [{ child, parent, owned: owns(reading.text.folded.slice(before.end, body.start)) }];
  });
}

/** All links inside paths. */
export function linksOf(reading: Reading, announcing: Announcer): Link[] {
  const links: Link[] = [];
  for (const clause of reading.clauses)
    for (const phrase of clause.phrases)
      for (const scope of scopesOf(phrase))
        if (scope.path.length > 1) links.push(...linksIn(reading, announcing, scope));
  return links;
}

/** 青石寿险个险部、银保部, 个险部、银保部总经理: the units of a list, which may have a post together. */
function listed(phrase: Phrase | undefined): readonly Scope[] {
  const isList =
    phrase?.kind === 'units' ||
    (phrase?.kind === 'posts' && phrase.posts.every(({ title }) => title.start === phrase.posts[0].title.start));
  return isList ? scopesOf(phrase) : NO_SCOPES;
}

/** What is said of the first of a list holds for those that name no place of their own; 拆分为甲、乙，前者归丙 says it elsewhere of that one. */
function sharedIn(
  { directory }: Reading,
  scopes: readonly Scope[],
  parents: ReadonlyMap<Entity, Entity>,
  said: ReadonlyMap<Entity, ParentFact>,
): Link[] {
  const [body] = scopes.map(nearest);
  const [first, ...others] = scopes.map(scope => directory.bodyOf(nearest(scope)));
  const parent = first && parents.get(first);
  if (!body || !first || !parent || first.kind !== 'unit') return [];
  const { start, end } = said.get(first)?.span ?? body;
  if (body.start < start || body.end > end) return [];
  return known(others, child =>
    child && child !== parent && child.kind === 'unit' ? { child, parent, owned: false } : null,
  );
}

/** Units that come of others stay where those were, where the text says nothing else. */
function inherited(facts: readonly UnitFact[], parents: Map<Entity, Entity>): void {
  for (const fact of facts) {
    if (fact.existing || fact.change === 'moved' || fact.modality === 'negated') continue;
    const above = new Set(fact.sources.map(source => parents.get(source)));
    const [parent] = above;
    // 甲、乙重组为丙、丁，甲归丙: where a part goes tells nothing of the other.
    if (above.size !== 1 || !parent || fact.results.includes(parent)) continue;
    for (const child of [...fact.results, ...fact.sources])
      if (!parents.has(child) && child !== parent) parents.set(child, parent);
  }
}

/** What sentences say, then paths, then names (青石市场部), then lists, then changes, then the heads of sentences. The first that is said stands. */
export function parentsOf(
  reading: Reading,
  facts: Facts,
  links: readonly Link[],
  heads: readonly Link[],
): Map<Entity, Entity> {
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
  const said = new Map([...facts.parents].reverse().map(fact => [fact.child, fact]));
  for (const link of links) put(link);
  for (const [child, parent] of reading.directory.parentByName) put({ child, parent });
  for (const clause of reading.clauses)
    for (const phrase of clause.phrases) for (const link of sharedIn(reading, listed(phrase), parents, said)) put(link);
  inherited(facts.units, parents);
  for (const link of heads) put(link);
  return parents;
}

/** What is above all that is above it. */
export function topOf(entity: Entity, parents: ReadonlyMap<Entity, Entity>): Entity {
  let top = entity;
  for (let i = 0; i < DEEPEST; i++) top = parents.get(top) ?? top;
  return top;
}
