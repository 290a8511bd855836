/** Who and what the document names: each thing once, under all the names it goes by. */
import type { AliasPair, PersonMention, Span } from '../../document.ts';
import { ORGANS } from '../../lexicon/phrase-words.ts';
import type { Body } from '../../phrase/phrase.ts';
import { bare } from './bare.ts';
import { type Entity, keyOf, type Mentioned, type Named } from './entity.ts';
import { entityOf, type Ties } from './entity-of.ts';
import {
  splitPrefixes,
  uniteByLead,
  uniteByLegalTail,
  uniteByLooseTail,
  uniteByStem,
  uniteGroups,
} from './one-thing.ts';
import { byOwners } from './owners.ts';
import { type Synonyms, synonyms } from './synonyms.ts';

export interface Directory {
  readonly entities: readonly Entity[];
  readonly personOf: (person: PersonMention) => Entity | null;
  readonly bodyOf: (body: Body) => Entity | null;
  readonly byName: (name: string) => Entity | null;
  /** Parents that names themselves tell: 天猫市场部 is inside 天猫. */
  readonly parentByName: ReadonlyMap<Entity, Entity>;
}

function collect(raw: string, mentions: readonly Mentioned[]): readonly Named[] {
  const named = mentions
    .filter(m => m.kind === 'person' || !ORGANS.test(raw.slice(m.start, m.end)))
    .map(mention => ({ mention, surface: keyOf(mention.kind, bare(raw.slice(mention.start, mention.end))) }));
  return byOwners(named);
}

/**
 * Builds the directory from the mentions (people, organisations, units) and the pairs of names the text itself gives.
 * Mentions with one name are one thing; so are those whose names are tied by a pair, a legal tail, a prefix or a stem.
 */
export function directoryOf(raw: string, mentions: readonly Mentioned[], pairs: readonly AliasPair[]): Directory {
  const named = collect(raw, mentions);
  const same = synonyms();
  const counts = new Map<string, number>();
  for (const { surface } of named) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  const bodies = named.filter(n => n.mention.kind !== 'person');
  const bodyNames = [...new Set(bodies.map(n => n.surface))];
  const unitNames = [...new Set(bodies.filter(n => n.mention.kind === 'unit').map(n => n.surface))];
  const tied = pairs.map(pair => tie(raw, pair, counts));
  for (const { name, alias } of tied) same.union(name, alias);
  uniteByLegalTail(bodyNames, same);
  uniteGroups(bodyNames, same);
  const loose = uniteByLooseTail(bodyNames, same);
  const inner = unitNames.filter(name => !loose.has(name));
  const prefixes = splitPrefixes(inner, bodyNames, same);
  uniteByStem(counts, named, same);
  for (const name of uniteByLead(unitNames, same)) loose.add(name);
  const aliasKinds = new Map(tied.map(({ alias, pair }) => [alias, pair.kind]));
  const entities = entitiesOf(raw, named, tied, same, { aliasKinds, prefixes, loose });
  const surfaces = new Map(named.map(({ mention, surface }) => [mention.start, surface]));
  return index(raw, entities, same, prefixes, surfaces);
}

/** A pair of names by the keys of the two, and as it stands in the text. */
interface Tied {
  readonly name: string;
  readonly alias: string;
  readonly pair: AliasPair;
}

/** The first name tells whose the two are, or the second where nothing is called by the first; the second is known from then on. */
function tie(raw: string, pair: AliasPair, counts: Map<string, number>): Tied {
  const nameAt = ({ start, end }: Span): string => bare(raw.slice(start, end));
  const [name, alias] = [nameAt(pair.name), nameAt(pair.alias)];
  const isPerson = counts.has(keyOf('person', name)) || (!counts.has(name) && counts.has(keyOf('person', alias)));
  const tied = isPerson ? { name: keyOf('person', name), alias: keyOf('person', alias), pair } : { name, alias, pair };
  if (!counts.has(tied.alias)) counts.set(tied.alias, 0);
  return tied;
}

/** Each thing that is named, by the name that stands for all of its names. */
function entitiesOf(
  raw: string,
  named: readonly Named[],
  tied: readonly Tied[],
  same: Synonyms,
  ties: Ties,
): Map<string, Entity> {
  const sets = new Map<string, { named: Named[]; aliases: Span[] }>();
  for (const one of named) {
    const root = same.find(one.surface);
    const set = sets.get(root);
    if (set) set.named.push(one);
    else sets.set(root, { named: [one], aliases: [] });
  }
  for (const { name, pair } of tied) sets.get(same.find(name))?.aliases.push(pair.alias);
  const entities = new Map<string, Entity>();
  for (const [root, set] of sets) entities.set(root, entityOf(raw, set.named, set.aliases, ties));
  return entities;
}

function index(
  raw: string,
  entities: ReadonlyMap<string, Entity>,
  same: Synonyms,
  prefixes: ReadonlyMap<string, string>,
  surfaces: ReadonlyMap<number, string>,
): Directory {
  const lookup = (surface: string): Entity | null => entities.get(same.find(surface)) ?? null;
  const parentByName = new Map<Entity, Entity>();
  for (const [child, parent] of prefixes) {
    const [inner, outer] = [lookup(child), lookup(parent)];
    if (inner && outer && inner !== outer) parentByName.set(inner, outer);
  }
  // Each mention is asked about many times.
  const known = new Map<Mentioned, Entity | null>();
  const entityAt = (mention: Mentioned): Entity | null => {
    let entity = known.get(mention);
    if (entity === undefined) {
      const name = keyOf(mention.kind, bare(raw.slice(mention.start, mention.end)));
      const surface = surfaces.get(mention.start);
      entity = lookup(surface?.endsWith(name) ? surface : name);
      known.set(mention, entity);
    }
    return entity;
  };
  return {
    entities: [...entities.values()],
    personOf: entityAt,
    bodyOf: body => (body.kind === 'organization' || body.kind === 'unit' ? entityAt(body) : null),
    byName: name => lookup(name) ?? lookup(keyOf('person', name)),
    parentByName,
  };
}
