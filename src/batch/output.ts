import { messageOf } from '../message-of.ts';
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
  readonly file: {
    readonly name: string;
    /** Whether another document took the name that was wanted. */
    readonly isTaken: boolean;
    readonly sha256: string;
    readonly fingerprint: string;
    /** The digest of a record that an earlier run wrote there from the same. */
    readonly known: string | null;
  } | null;
}

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Ends a run whose records have no more room: that is neither a document's fault nor wrong use. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** What to throw for an error of writing below a folder. */
export function writeError(error: unknown, folder: string): Error {
  const isFull = error instanceof Error && 'code' in error && NO_ROOM.has(String(error.code));
  if (!isFull) return error instanceof Error ? error : new Error(messageOf(error));
  return new NoRoom(
    `there is no more room for ${folder} (${error.code}): nothing more is read; make room, and the same command goes on from here`,
  );
}
