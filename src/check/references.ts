/** What the references of a record name. */
import type { Expected } from './expected.ts';
import { list, type Value, word } from './value.ts';

export type Names = (id: string) => readonly string[];

export const aliasName = (alias: string | { readonly name: string }): string =>
  typeof alias === 'string' ? alias : alias.name;

/** All names of every entity by its id. A reference that nothing in the record explains is a name, maybe with its kind before it. */
export function namesIn(record: Expected): Names {
  const names = new Map<string, readonly string[]>();
  for (const entity of [...(record.organizations ?? []), ...(record.units ?? []), ...(record.people ?? [])]) {
    const all = [entity.name, ...(entity.aliases ?? []).map(aliasName)];
    names.set(entity.id ?? entity.name, all);
    if (!names.has(entity.name)) names.set(entity.name, all);
  }
  for (const { id, name } of [...(record.groups ?? []), ...(record.businesses ?? [])]) if (id) names.set(id, [name]);
  return id => names.get(id) ?? [id.replace(/^[a-z]+:/, '')];
}

export const named = (names: Names, id: string | null): Value => {
  const [first = null, ...others] = id === null ? [] : names(id);
  return word(first, others);
};
export const all = (names: Names, ids: readonly string[]): Value => list(ids.map(id => named(names, id)));
export const words = (given: readonly string[]): Value => list(given.map(item => word(item)));
