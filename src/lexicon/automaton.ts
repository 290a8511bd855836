/** One pass over a text for all words of the lexicon: a trie over UTF-16 units, kept in one hash table of numbers. */

/** Called for each word found, starts ascending, the shorter word first; offsets are UTF-16 and half-open. */
export type OnHit = (start: number, end: number, value: number) => void;

export interface Automaton {
  /** Reports every occurrence of every word, overlapping ones too. Linear in the text: no word is tried that does not begin there. */
  readonly scan: (text: string, onHit: OnHit) => void;
  /** The longest word that begins at `at`, as its end; -1 when none does. */
  readonly longestAt: (text: string, at: number) => number;
}

/** The hash table while it grows: edge key → node. Keys are `node << 16 | unit`, never 0. */
interface Edges {
  keys: Float64Array;
  nodes: Int32Array;
  mask: number;
  count: number;
}

function slotOf(edges: Edges, node: number, unit: number): number {
  const key = node * 65536 + unit + 1;
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
  for (slot &= edges.mask; edges.keys[slot] !== 0 && edges.keys[slot] !== key; slot = (slot + 1) & edges.mask);
  return slot;
}

function grow(edges: Edges): void {
  const { keys, nodes } = edges;
  edges.keys = new Float64Array(keys.length * 2);
  edges.nodes = new Int32Array(keys.length * 2);
  edges.mask = keys.length * 2 - 1;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    if (key === 0) continue;
    const slot = slotOf(edges, Math.floor((key - 1) / 65536), (key - 1) % 65536);
    edges.keys[slot] = key;
    edges.nodes[slot] = nodes[i] ?? 0;
  }
}

function childOf(edges: Edges, node: number, unit: number): number {
  if (edges.count * 2 > edges.mask) grow(edges);
  const slot = slotOf(edges, node, unit);
  if (edges.keys[slot] === 0) {
    edges.keys[slot] = node * 65536 + unit + 1;
    edges.count++;
    edges.nodes[slot] = edges.count;
  }
  return edges.nodes[slot] ?? 0;
}

/**
 * Builds the automaton of the given words. A word given several times is reported once for each distinct value,
 * in the order given; empty words are refused.
 *
 * @throws Error when a word is empty.
 */
export function compile(words: Iterable<readonly [string, number]>): Automaton {
  const edges: Edges = { keys: new Float64Array(256), nodes: new Int32Array(256), mask: 255, count: 0 };
  const values: (number[] | undefined)[] = [];
  for (const [word, value] of words) {
    if (word === '') throw new Error('compile: received an empty word; leave it out of the lexicon');
    let node = 0;
    for (let i = 0; i < word.length; i++) node = childOf(edges, node, word.charCodeAt(i));
    const known = values[node];
    if (known === undefined) values[node] = [value];
    else if (!known.includes(value)) known.push(value);
  }
  return freeze(edges, values);
}

/** Sets of fewer words go without the table of first characters: building it would cost more than it saves. */
const WORTH_A_TABLE = 256;

function freeze(edges: Edges, values: readonly (readonly number[] | undefined)[]): Automaton {
  const step = (node: number, unit: number): number => edges.nodes[slotOf(edges, node, unit)] ?? 0;
  const table =
    edges.count < WORTH_A_TABLE ? undefined : Int32Array.from({ length: 65536 }, (_, unit) => step(0, unit));
  const enter = (unit: number): number => (table === undefined ? step(0, unit) : (table[unit] ?? 0));
  const isWord = Uint8Array.from({ length: edges.count + 1 }, (_, node) => (values[node] === undefined ? 0 : 1));
  const scan = (text: string, onHit: OnHit): void => {
    for (let start = 0; start < text.length; start++) {
      let node = enter(text.charCodeAt(start));
      for (let end = start + 1; node !== 0; end++) {
        if (isWord[node] === 1) for (const value of values[node] ?? []) onHit(start, end, value);
        if (end >= text.length) break;
        node = step(node, text.charCodeAt(end));
      }
    }
  };
  const longestAt = (text: string, at: number): number => {
    let longest = -1;
    let node = at < text.length ? enter(text.charCodeAt(at)) : 0;
    for (let end = at + 1; node !== 0; end++) {
      if (isWord[node] === 1) longest = end;
      if (end >= text.length) break;
      node = step(node, text.charCodeAt(end));
    }
    return longest;
  };
  return { scan, longestAt };
}
