import type { Item, Outcome, Produced } from './item.ts';

/** Where a batch's records go: a folder of files, or one stream of lines. */
export interface Output {
  /** Settles, in input order, where an item's record will stand, and whether it stands there already. */
  place(item: Item): Placed;
  /** Writes what was made of an item; null for one that was unchanged. Called in input order. */
  put(placed: Placed, produced: Produced | null): Promise<Outcome>;
  /** Called once, after the last `put`; `isComplete` is false for a run that was stopped. */
  close(isComplete: boolean): void;
}

export interface Placed {
  readonly item: Item;
  readonly isUnchanged: boolean;
  /** Known where records are files. */
  readonly file: { readonly name: string; readonly sha256: string; readonly fingerprint: string } | null;
}
