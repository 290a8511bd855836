/** 云岚汽车中国区, 北山美妆中国区: where two companies have a unit of one name, each goes by the name of its owner as well. */
import type { Named } from './entity.ts';

/** One brand is one owner, whatever else is said of it. */
const BRAND = 2;

/** The company right before a unit. */
function ownerOf(named: readonly Named[], index: number): string | null {
  const [before, unit] = [named[index - 1], named[index]];
  const isOwned = before?.mention.kind === 'organization' && unit?.mention.kind === 'unit';
  return isOwned && !before.mention.generic && before.mention.end === unit.mention.start ? before.surface : null;
}

/** Where no owner stands before one of these, it is that of the owner named last. */
export function byOwners(named: readonly Named[]): readonly Named[] {
  const owners = new Map<string, Set<string>>();
  for (const [i, { surface }] of named.entries()) {
    const owner = ownerOf(named, i);
    if (owner !== null) owners.set(surface, (owners.get(surface) ?? new Set()).add(owner));
  }
  for (const [unit, of] of owners)
    if (new Set([...of].map(owner => owner.slice(0, BRAND))).size < 2) owners.delete(unit);
  const last = new Map<string, string>();
  return named.map(one => {
    for (const [unit, of] of owners) if (of.has(one.surface)) last.set(unit, one.surface);
    const [first] = owners.get(one.surface) ?? [];
    return first === undefined ? one : { ...one, surface: (last.get(one.surface) ?? first) + one.surface };
  });
}
