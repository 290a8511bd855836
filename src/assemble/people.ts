import type { Entity, Surface } from '../resolve/names/entity.ts';
import type { Reading } from '../resolve/reading.ts';
import type { Alias, Person } from '../schema.ts';
import { evidenceOf, type Witness } from './evidence.ts';
import type { Ids } from './ids.ts';

/** 前台团队营销事业部 is no other name of 营销事业部: what stands before it says what sort of unit it is. */
const isDescribed = (surface: string, name: string): boolean =>
  surface.endsWith(name) && /(?:团队|部门|平台|业务|企业|公司)$/.test(surface.slice(0, -name.length));

/** What an alias is that no wording introduces. */
function kindOf(entity: Entity, { name }: Surface): Alias['kind'] {
  if (entity.name.includes(name)) return 'short';
  if (entity.kind !== 'person') return 'other';
  if (/^[A-Za-z]/.test(name)) return 'english';
  // Whose name is given in a bracket, 清和（苏晴）, is known by the other.
  return entity.surfaces.some(s => s.kind === 'chinese' && s.name === entity.name) ? '花名' : 'other';
}

/** 林 of 林先生 is no name of its own. */
const isSurname = ({ kind, name }: Surface, entity: Entity): boolean =>
  kind === 'honorific' && entity.name.startsWith(name);

/** The names of an entity beside its canonical one. */
export function aliasesOf(entity: Entity, witness: Witness): Alias[] {
  return entity.surfaces
    .filter(
      surface => surface.name !== entity.name && !isSurname(surface, entity) && !isDescribed(surface.name, entity.name),
    )
    .map(surface => ({
      name: surface.name,
      kind: surface.kind === 'other' ? kindOf(entity, surface) : surface.kind,
      evidence: firstOf(surface).map(span => evidenceOf(witness, span, 'mention/alias')),
    }));
}

const firstOf = (surface: Surface) => surface.spans.slice(0, 1);

/** Where an entity is first named under its canonical name. */
export const firstNamed = (entity: Entity) =>
  entity.surfaces.find(s => s.name === entity.name)?.spans[0] ?? entity.surfaces[0]?.spans[0] ?? { start: 0, end: 0 };

/** Everybody who is named, by first appearance. */
export function assemblePeople(reading: Reading, witness: Witness, mint: Ids) {
  const personIds = new Map<Entity, string>();
  const people: Person[] = [];
  const persons = reading.directory.entities.filter(e => e.kind === 'person');
  for (const entity of persons.sort((a, b) => firstNamed(a).start - firstNamed(b).start)) {
    const id = mint.mint('person', entity.name);
    personIds.set(entity, id);
    const evidence = [evidenceOf(witness, firstNamed(entity), 'mention/person')];
    people.push({ id, name: entity.name, aliases: aliasesOf(entity, witness), evidence });
  }
  return { people, personIds };
}
