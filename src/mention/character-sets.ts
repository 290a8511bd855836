/** Sets of characters and of pairs of characters, for questions asked at every place of a text. */

/** True for the code units of the given characters. A bit each: with a byte each the many sets would crowd the processor's cache. */
export function characterSet(characters: Iterable<string>): (code: number) => boolean {
  const bits = new Int32Array(65536 / 32);
  for (const character of characters) {
    const code = character.charCodeAt(0);
    bits[code >>> 5] = (bits[code >>> 5] ?? 0) | (1 << (code & 31));
  }
  // NaN, which is what stands beside a text, counts as NUL and so is in no set.
  return code => (((bits[code >>> 5] ?? 0) >>> (code & 31)) & 1) === 1;
}

/** The first two characters of words, as one number. */
export function pairSet(pairs: Iterable<string>): (first: number, second: number) => boolean {
  const set = new Set<number>();
  for (const pair of pairs) set.add((pair.charCodeAt(0) << 16) | pair.charCodeAt(1));
  return (first, second) => set.has((first << 16) | second);
}
