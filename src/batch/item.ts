/** What goes in at one end of a batch and comes out at the other. */
import type { ReadOptions, Source } from '../read/read.ts';

/** What to make of a document: its record, or what is named in it. */
export type Product = 'record' | 'mentions';

/** Everything that decides what is written for a source; it crosses to worker threads. */
export interface ProduceOptions {
  readonly product: Product;
  readonly layout: 'pretty' | 'line';
  readonly offsets: 'utf16' | 'codepoint';
  readonly read: ReadOptions;
}

/** One source of a batch, before anything is made of it. */
export interface Item {
  /** For messages: `input/a.txt`, `dump.jsonl:17`. */
  readonly label: string;
  readonly id: string | null;
  /** The source, or why there is none. */
  readonly source: Source | { readonly kind: 'broken'; readonly reason: string; readonly missing: boolean };
}

/** How many of each kind one record holds, or one document names, for the summary. */
export type Counts = { readonly [kind in RecordPart]: number } | { readonly [kind in NamedPart]: number };
type RecordPart = 'people' | 'roles' | 'units' | 'figures' | 'diagnostics';
type NamedPart = 'people' | 'organizations' | 'units' | 'quantities' | 'dates';

/** What was made of a source: the text to write, or why there is none. */
export type Produced =
  | {
      readonly status: 'made';
      readonly content: string;
      readonly counts: Counts;
      readonly warnings: readonly string[];
      readonly milliseconds: number;
    }
  | { readonly status: 'failed'; readonly reason: string; readonly milliseconds: number };

/** What became of one document of a batch. */
export interface Outcome {
  readonly label: string;
  readonly id: string | null;
  readonly status: 'written' | 'unchanged' | 'failed';
  /** Path of the record, where one was written to a folder. */
  readonly record?: string;
  readonly reason?: string;
  /** A path that the user named and that does not exist. */
  readonly missing?: boolean;
  readonly counts?: Counts;
  /** What is odd about the document as a whole, though a record was made of it. */
  readonly warnings?: readonly string[];
}
