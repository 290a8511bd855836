/** Ids: kind and name, readable and stable; a number behind them only where two things share both. */
import type { Entity } from '../resolve/names/entity.ts';

export interface Ids {
  /** The id for `kind:name`; the second asker of the same gets `#2`. */
  readonly mint: (kind: string, name: string) => string;
}

export function ids(): Ids {
  const taken = new Map<string, number>();
  return {
    mint: (kind, name) => {
      const id = `${kind}:${name}`;
      const count = (taken.get(id) ?? 0) + 1;
      taken.set(id, count);
      return count === 1 ? id : `${id}#${count}`;
    },
  };
}

/** Ids of the entities that stand in the record. */
export type IdOf = (entity: Entity | null) => string | null;
