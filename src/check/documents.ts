/** Documents one by one, of every format the batch reads, for the commands that look at texts rather than write records. */
import { itemsOf } from '../batch/items.ts';
import type { Document } from '../document.ts';
import { messageOf } from '../message-of.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import { type ReadOptions, read } from '../read/read.ts';

const OPTIONS: ReadOptions = { limits: DEFAULT_LIMITS, lossy: false, said: {} };

/** A source that can't be read: what the user calls it, and what is wrong with it. */
export interface Unreadable {
  readonly label: string;
  readonly reason: string;
}

/** Every document in files, folders, rows, and standard input for `-`, in order; a bad one never stops the others. */
export async function* documentsIn(paths: readonly string[]): AsyncGenerator<Document | Unreadable> {
  for await (const items of itemsOf({ paths, stdin: process.stdin }, OPTIONS)) {
    for (const { label, source } of items) {
      if (source.kind === 'broken') yield { label, reason: source.reason };
      else
        try {
          yield (await read(source, OPTIONS)).document;
        } catch (error) {
          yield { label, reason: messageOf(error) };
        }
    }
  }
}

/** The first document of a file. Throws an Error that says what is wrong with it. */
export async function documentOf(path: string): Promise<Document> {
  for await (const document of documentsIn([path])) {
    if ('reason' in document) throw new Error(`${document.label}: ${document.reason}`);
    return document;
  }
  throw new Error(`${path}: holds no document`);
}
