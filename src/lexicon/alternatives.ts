/** The words as alternatives of a pattern, the longest first, so that none is read where a longer one stands. */
export const alternatives = (words: Iterable<string>): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
