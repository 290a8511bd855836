/** Makes one entity of all that names it. */
import type { Span } from '../../document.ts';
import type { AliasKind } from '../../schema.ts';
import { bare } from './bare.ts';
import { canonicalName } from './canonical-name.ts';
import { type Entity, keyOf, type Named, nameOfKey, type Surface } from './entity.ts';

/** What ties names to each other, by their keys. */
export interface Ties {
  readonly aliasKinds: ReadonlyMap<string, AliasKind>;
  /** The outer name that a name begins with. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Longer names that say no more than a shorter one. */
  readonly loose: ReadonlySet<string>;
}

/** The entity of these mentions, and of the places where an alias is told. */
export function entityOf(raw: string, named: readonly Named[], aliases: readonly Span[], ties: Ties): Entity {
  const { aliasKinds, prefixes, loose } = ties;
  const surfaces = new Map<string, Surface>();
  const add = (key: string, span: Span) => {
    const name = nameOfKey(key);
    const surface = surfaces.get(name) ?? { name, kind: aliasKinds.get(key) ?? 'other', spans: [] };
    surfaces.set(name, surface);
    surface.spans.push(span);
  };
  for (const { surface, mention } of named) add(surface, { start: mention.start, end: mention.end });
  const allLoose = named.every(n => loose.has(n.surface));
  const kind =
    named[0]?.mention.kind === 'person'
      ? 'person'
      : named.some(n => n.mention.kind === 'unit' && (allLoose || !loose.has(n.surface)))
        ? 'unit'
        : 'organization';
  const known = aliases.length > 0 ? placesOf(surfaces) : new Set<string>();
  for (const alias of aliases) {
    const name = bare(raw.slice(alias.start, alias.end));
    const place = placeOf(name, alias);
    if (!known.has(place)) add(keyOf(kind, name), alias);
    known.add(place);
  }
  const all = [...surfaces.values()];
  const weak = named.every(n => n.mention.kind === 'unit' && n.mention.weak);
  const suffix = named.map(n => (n.mention.kind === 'person' ? null : n.mention.suffix)).find(s => s !== null) ?? null;
  const plain = all.filter(s => !loose.has(s.name));
  return {
    kind,
    name: canonicalName(
      kind,
      plain.length > 0 ? plain : all,
      name => !aliasKinds.has(keyOf(kind, name)) && !name.startsWith(prefixes.get(name) ?? '\n'),
    ),
    surfaces: all,
    suffix,
    weak,
  };
}

/** A name where it stands; no two of an entity's spans are alike. */
const placeOf = (name: string, { start }: Span): string => `${start}:${name}`;

function placesOf(surfaces: ReadonlyMap<string, Surface>): Set<string> {
  const places = new Set<string>();
  for (const { name, spans } of surfaces.values()) for (const span of spans) places.add(placeOf(name, span));
  return places;
}
