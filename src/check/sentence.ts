/** Which sentence of a text a fact comes from. */
import type { Span } from '../document.ts';
import { splitSentences } from '../segment/sentences.ts';

/**
 * Gives a function from a place to its sentence, or, where nobody wrote down the place, to the sentence that holds most of the
 * given words as they stand; null when none holds any. The text is cut once.
 */
export function quoter(text: string): (at: Span | undefined, words: readonly string[]) => string | null {
  const cut = splitSentences(text);
  const quotes = cut.map(({ start, end }) => text.slice(start, end));
  return (at, words) => {
    if (at) return quotes[cut.findIndex(s => s.start <= at.start && at.start < s.end)] ?? null;
    const held = quotes.map(quote => words.filter(hint => quote.includes(hint)).length);
    const most = held.reduce((a, b) => Math.max(a, b), 0);
    return most === 0 ? null : (quotes[held.indexOf(most)] ?? null);
  };
}
