/** What the readers of phrases share: words at a place in a view, and what was found there. */
import type { View } from './view.ts';

/** What a reader found, and the index in the view behind it. */
export type Read<T> = { readonly value: T; readonly next: number } | null;

/** Words by their first character, so that most places cost one look. */
export type WordList = ReadonlyMap<number, readonly string[]>;

/** Keeps the order of the words that share a first character: list the longer before the shorter. */
export function wordList(words: readonly string[]): WordList {
  const list = new Map<number, string[]>();
  for (const word of words) list.set(word.charCodeAt(0), [...(list.get(word.charCodeAt(0)) ?? []), word]);
  return list;
}

/** The word of the list that stands at `i`, or an empty string. */
export function wordAt(view: View, i: number, list: WordList): string {
  const words = list.get(view.text.charCodeAt(i));
  if (words) for (const word of words) if (view.text.startsWith(word, i)) return word;
  return '';
}

/** Where the character at `i` begins in the text. (Spans are written field by field: spreading them costs more than reading.) */
export const startAt = (view: View, i: number): number => view.starts[i] ?? 0;

/** Where the character before `i` ends in the text. */
export const endBefore = (view: View, i: number): number => view.ends[i - 1] ?? 0;

/** Whether this character stands at `i`: by its code, which costs no string. */
export const isAt = (view: View, i: number, c: string): boolean => view.text.charCodeAt(i) === c.charCodeAt(0);
