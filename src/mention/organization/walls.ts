/** What a name of a body can't run across. */
import type { IsWord } from '../../segment/words.ts';

/** What stands in the way, beside the words of the lexicon. */
export interface Walls {
  /** 1 where a title ends. */
  readonly titleEnds: Uint8Array;
  /** 1 where another name ends that is not part of this one. */
  readonly nameEnds: Uint8Array;
  /** Whether the segmenter's words have their edges there; asked only where the characters leave it open. */
  readonly isWord: IsWord;
}
