/** A text that lacks some of the text as given, and the way back to the offsets of that. */
import type { Span } from '../document.ts';
import { countWhile } from './in-order.ts';

export interface Shortened {
  readonly text: string;
  /** Where a span of `text` stands in the text as given. */
  readonly given: (span: Span) => Span;
}

/** Makes a shortened text from the text as given, in its order. */
export interface Shortening {
  keep(words: string): void;
  /** Passes over so many characters of the text as given. */
  leaveOut(characters: number): void;
  done(): Shortened;
}

export function shorten(): Shortening {
  const pieces: string[] = [];
  /** Where in the shortened text something was left out, and how much up to there. */
  const cuts: { readonly at: number; readonly removed: number }[] = [];
  let length = 0;
  let removed = 0;
  const removedBefore = (offset: number): number =>
    cuts[countWhile(cuts.length, i => (cuts[i]?.at ?? 0) <= offset) - 1]?.removed ?? 0;
  return {
    keep(words) {
      pieces.push(words);
      length += words.length;
    },
    leaveOut(characters) {
      removed += characters;
      cuts.push({ at: length, removed });
    },
    done: () => ({
      text: pieces.join(''),
      given: ({ start, end }) => ({
        start: start + removedBefore(start),
        // What ends where something was left out ends before that.
        end: end > start ? end + removedBefore(end - 1) : start + removedBefore(start),
      }),
    }),
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Puts one character or nothing in the place of what matches; null leaves it. */
export function replaced(text: string, pattern: RegExp, by: (groups: Groups) => string | null): Shortened {
  const shortening = shorten();
  let from = 0;
  for (const { 0: found, index, groups = {} } of text.matchAll(pattern)) {
    const put = by(groups);
    if (put === null) continue;
    shortening.keep(text.slice(from, index) + put);
    shortening.leaveOut(found.length - put.length);
    from = index + found.length;
  }
  if (from === 0) return { text, given: span => span };
  shortening.keep(text.slice(from));
  return shortening.done();
}
