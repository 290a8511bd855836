/** One pass over a text for all words of the lexicon: a trie over UTF-16 units, its edges in one hash table of integers. */

/** Called for each word found, starts ascending, the shorter word first; offsets are UTF-16 and half-open. */
type OnHit = (start: number, end: number, value: number) => void;

export interface Automaton {
  /** Reports every occurrence of every word, overlapping ones too. Linear in the text: no word is tried that does not begin there. */
  readonly scan: (text: string, onHit: OnHit) => void;
  /** The longest word that begins at `at`, as its end; -1 when none does. */
  readonly longestAt: (text: string, at: number) => number;
}

/** Edges as pairs of key and node: a key is `node * letters + letter`, never 0, since letters count from 1. */
interface Trie {
  /** The number of each UTF-16 unit that occurs in a word; 0 for all others. */
  readonly letterOf: Uint16Array;
  readonly letters: number;
  keys: Int32Array;
  nodes: Int32Array;
  count: number;
  readonly values: (number[] | undefined)[];
}

const LARGEST_KEY = 2 ** 31 - 1;

function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 11) & mask;
  for (let found = keys[slot]; found !== 0 && found !== key; found = keys[slot]) slot = (slot + 1) & mask;
  return slot;
}

function grow(trie: Trie): void {
  const { keys, nodes } = trie;
  trie.keys = new Int32Array(keys.length * 2);
  trie.nodes = new Int32Array(keys.length * 2);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    if (key === 0) continue;
    const slot = slotOf(trie.keys, key);
    trie.keys[slot] = key;
    trie.nodes[slot] = nodes[i] ?? 0;
  }
}

function childOf(trie: Trie, node: number, letter: number): number {
  if (trie.count * 3 > trie.keys.length) grow(trie);
  const key = node * trie.letters + letter;
  if (key > LARGEST_KEY) throw new Error(`compile: ${trie.count} nodes over ${trie.letters} characters are too many`);
  const slot = slotOf(trie.keys, key);
  if (trie.keys[slot] === 0) {
    trie.keys[slot] = key;
    trie.count++;
    trie.nodes[slot] = trie.count;
  }
  return trie.nodes[slot] ?? 0;
}

function lettersOf(words: Iterable<string>): Pick<Trie, 'letterOf' | 'letters'> {
  const letterOf = new Uint16Array(65536);
  let letters = 1;
  for (const word of words)
    for (let i = 0; i < word.length; i++)
      if (letterOf[word.charCodeAt(i)] === 0) letterOf[word.charCodeAt(i)] = letters++;
  return { letterOf, letters };
}

/**
 * Builds the automaton of the given words. A word given several times is reported once for each distinct value,
 * in the order given; empty words are refused.
 *
 * @throws Error when a word is empty, or when there are more words than the table can number (some hundred thousand).
 */
export function compile(words: Iterable<readonly [string, number]>): Automaton {
  const valuesOf = new Map<string, number[]>();
  for (const [word, value] of words) {
    if (word === '') throw new Error('compile: received an empty word; leave it out of the lexicon');
    const known = valuesOf.get(word);
    if (known === undefined) valuesOf.set(word, [value]);
    else if (!known.includes(value)) known.push(value);
  }
  // A node a word at least: the table begins as large as that, and seldom grows.
  let size = 64;
  while (size < valuesOf.size * 3) size *= 2;
  const tables = { keys: new Int32Array(size), nodes: new Int32Array(size) };
  const trie: Trie = { ...lettersOf(valuesOf.keys()), ...tables, count: 0, values: [] };
  for (const [word, values] of valuesOf) {
    let node = 0;
    for (let i = 0; i < word.length; i++) node = childOf(trie, node, trie.letterOf[word.charCodeAt(i)] ?? 0);
    trie.values[node] = values;
  }
  return freeze(trie, valuesOf.keys());
}

/**
 * Asks whether any word may begin with these two letters: a bit for each hash of two that do, so few that they stay in the
 * processor's cache. At most places of a text no word goes on behind its first letter, and the large table need not be asked.
 */
function beginnings({ letterOf, count }: Trie, words: Iterable<string>): (letter: number, next: number) => boolean {
  let size = 64;
  while (size < count * 4) size *= 2;
  const bits = new Uint8Array(size / 8);
  const bitOf = (letter: number, next: number): number => (Math.imul(letter, 0x9e37) + next) & (size - 1);
  for (const word of words) {
    if (word.length === 1) continue;
    const bit = bitOf(letterOf[word.charCodeAt(0)] ?? 0, letterOf[word.charCodeAt(1)] ?? 0);
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return (letter, next) => {
    const bit = bitOf(letter, next);
    return (((bits[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1;
  };
}

function freeze(trie: Trie, words: Iterable<string>): Automaton {
  const { letterOf, letters, keys, nodes, count, values } = trie;
  const isWord = new Uint8Array(count + 1);
  for (let node = 1; node <= count; node++) if (values[node] !== undefined) isWord[node] = 1;
  const first = new Int32Array(letters);
  for (let letter = 1; letter < letters; letter++) first[letter] = nodes[slotOf(keys, letter)] ?? 0;
  const mayBegin = beginnings(trie, words);
  const letterAt = (text: string, at: number): number => (at < text.length ? (letterOf[text.charCodeAt(at)] ?? 0) : 0);
  const step = (node: number, letter: number): number =>
    letter === 0 ? 0 : (nodes[slotOf(keys, node * letters + letter)] ?? 0);
  const report = (node: number, start: number, end: number, onHit: OnHit): void => {
    if (isWord[node] === 1) for (const value of values[node] ?? []) onHit(start, end, value);
  };
  const scan = (text: string, onHit: OnHit): void => {
    let next = letterAt(text, 0);
    for (let start = 0; start < text.length; start++) {
      const letter = next;
      next = letterAt(text, start + 1);
      let node = first[letter] ?? 0;
      if (node === 0) continue;
      report(node, start, start + 1, onHit);
      if (next === 0 || !mayBegin(letter, next)) continue;
      node = step(node, next);
      for (let end = start + 2; node !== 0; end++) {
        report(node, start, end, onHit);
        node = step(node, letterAt(text, end));
      }
    }
  };
  const longestAt = (text: string, at: number): number => {
    const letter = letterAt(text, at);
    let node = first[letter] ?? 0;
    if (node === 0) return -1;
    let longest = isWord[node] === 1 ? at + 1 : -1;
    const next = letterAt(text, at + 1);
    if (next === 0 || !mayBegin(letter, next)) return longest;
    node = step(node, next);
    for (let end = at + 2; node !== 0; end++) {
      if (isWord[node] === 1) longest = end;
      node = step(node, letterAt(text, end));
    }
    return longest;
  };
  return { scan, longestAt };
}
