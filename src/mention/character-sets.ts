/** Sets of characters and of pairs of characters, for questions asked at every place of a text. */

/** True for the code units of the given characters. */
export function characterSet(characters: Iterable<string>): (code: number) => boolean {
  const table = new Uint8Array(65536);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return code => table[code] === 1;
}

/** The first two characters of words, as one number. */
export function pairSet(pairs: Iterable<string>): (first: number, second: number) => boolean {
  const set = new Set<number>();
  for (const pair of pairs) set.add(pair.charCodeAt(0) * 65536 + pair.charCodeAt(1));
  return (first, second) => set.has(first * 65536 + second);
}
