/** Where the names that a text itself has taught stand in it. */

/** A name's places in a text, ascending; they may overlap. */
export type PlacesOf = (name: string) => readonly number[];

/** Names that begin with the same two characters: their lengths, and where each stands. */
interface Family {
  readonly lengths: number[];
  readonly places: Map<string, number[]>;
}

const NOWHERE: readonly number[] = [];

/** 1 for the first characters of the names looked for; all 0 again when `occurrences` returns. */
const heads = new Uint8Array(65536);

const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/**
 * Finds all places of all given names in one pass, however many they are: to look for each by itself takes names × text. Knows
 * names of two characters and more; a shorter one, or one not given, is nowhere.
 */
export function occurrences(text: string, names: Iterable<string>): PlacesOf {
  const families = familiesOf(names);
  if (families.size === 0) return () => NOWHERE;
  for (const pair of families.keys()) heads[pair >>> 16] = 1;
  for (let at = 0; at < text.length - 1; at++) {
    if (heads[text.charCodeAt(at)] !== 1) continue;
    const family = families.get(pairAt(text, at));
    if (family === undefined) continue;
    for (const length of family.lengths) family.places.get(text.slice(at, at + length))?.push(at);
  }
  for (const pair of families.keys()) heads[pair >>> 16] = 0;
  return name => (name.length < 2 ? NOWHERE : (families.get(pairAt(name, 0))?.places.get(name) ?? NOWHERE));
}

function familiesOf(names: Iterable<string>): Map<number, Family> {
  const families = new Map<number, Family>();
  for (const name of names) {
    if (name.length < 2) continue;
    const pair = pairAt(name, 0);
    let family = families.get(pair);
    if (family === undefined) {
      family = { lengths: [], places: new Map() };
      families.set(pair, family);
    }
    family.places.set(name, []);
    if (!family.lengths.includes(name.length)) family.lengths.push(name.length);
  }
  return families;
}
