/** What the finders of people may ask of the text around a name. */
import type { IsWord } from '../../segment/words.ts';
import type { Marks } from '../marks.ts';

/** What is known of a text before its people are: where titles, organisations and units lie. */
export interface Surroundings {
  readonly marks: Marks;
  readonly titleStarts: Uint8Array;
  readonly titleEnds: Uint8Array;
  /** 1 where an organisation or a unit ends. */
  readonly nameEnds: Uint8Array;
  /** 1 where an organisation or a unit begins. */
  readonly nameStarts: Uint8Array;
  /** 1 for each character inside a title, an organisation or a unit. */
  readonly taken: Uint8Array;
  /** 1 where a person's name ends; filled from left to right. */
  readonly personEnds: Uint8Array;
  /** Does the text call people by other names than their own? */
  readonly hasNicknames: boolean;
  readonly isWord: IsWord;
  /** Cuts a stretch of text as the segmenter would that joins characters to words it does not know; null where there is none. */
  readonly guess: ((text: string) => readonly string[]) | null;
}
