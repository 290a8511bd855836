import type { Said } from './said.ts';

/** What a format's reader makes of a file. */
export interface Contents {
  readonly text: string;
  readonly encoding: string;
  readonly mediaType: string;
  /** What the file's own metadata says. */
  readonly metadata: Said;
  /** Undecodable places that became U+FFFD. */
  readonly replaced: number;
}
