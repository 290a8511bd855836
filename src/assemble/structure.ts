/** Which bodies are units, and which unit is inside which. */
import { gather, known } from '../gather.ts';
import { isFieldCompany } from '../lexicon/part-names.ts';
import { SMALL_NUMBERS } from '../lexicon/phrase-words.ts';
import { isGenericUnit } from '../mention/unit/generic.ts';
import { nearest } from '../phrase/scopes.ts';
import type { Facts } from '../resolve/facts.ts';
import type { Entity } from '../resolve/names/entity.ts';
import type { Reading } from '../resolve/reading.ts';
import { brandsOf, sharesBrand } from './brand.ts';
import { headLinks } from './headings.ts';
import { careerUnits, isForeign, isOutside, isShareholder } from './outside.ts';
import { linksOf, parentsOf } from './parents.ts';

export interface Structure {
  readonly units: ReadonlySet<Entity>;
  /** Bodies that are neither unit nor organisation: an everyday noun of which nothing is said. */
  readonly dropped: ReadonlySet<Entity>;
  readonly parents: ReadonlyMap<Entity, Entity>;
}

/** Every body of which a fact speaks. */
function spokenOf(facts: Facts): Set<Entity> {
  return new Set([
    ...gather(facts.units, f => (f.unsure ? [] : [...f.sources, ...f.results])),
    ...known(facts.roles, f => f.body),
    ...gather(facts.parents, f => [f.child, f.parent]),
    ...facts.covers.map(f => f.unit),
    ...gather(facts.groups, f => f.members),
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

/** Sorts the document's bodies into units and organisations, and links them. */
export function structureOf(reading: Reading, facts: Facts): Structure {
  const links = linksOf(reading, facts.announcing);
  const heads = headLinks(facts, reading);
  const inside = new Set([
    ...gather(facts.units, f => (f.modality === 'negated' ? [] : [...f.sources, ...f.results])),
    ...facts.parents.map(f => f.child),
    ...gather(facts.groups, f => f.members),
    ...known(links, link => (link.owned ? link.child : null)),
  ]);
  const spoken = spokenOf(facts);
  for (const entity of countedIn(reading)) spoken.add(entity);
  for (const { parent } of heads) spoken.add(parent);
  const bodies = reading.directory.entities.filter(e => e.kind !== 'person');
  const dropped = new Set(bodies.filter(e => e.weak && !spoken.has(e)));
  const parents = parentsOf(reading, facts, links, heads);
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
