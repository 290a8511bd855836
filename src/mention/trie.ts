/** A table of words that answers, at a place in the text, which of them stands there: the longest. */
interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value: Value | undefined;
}

interface Found<Value> {
  readonly value: Value;
  readonly end: number;
}

export interface Trie<Value> {
  /** The longest word that starts at `at`, or null. */
  readonly from: (text: string, at: number) => Found<Value> | null;
  /** The longest word that ends at `end` (exclusive); its `end` is then where it starts. */
  readonly before: (text: string, end: number) => Found<Value> | null;
}

function node<Value>(): Node<Value> {
  return { next: new Map(), value: undefined };
}

function insert<Value>(root: Node<Value>, word: string, value: Value): void {
  let at = root;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    let child = at.next.get(code);
    if (child === undefined) {
      child = node();
      at.next.set(code, child);
    }
    at = child;
  }
  at.value = value;
}

function walk<Value>(root: Node<Value>, text: string, start: number, step: 1 | -1): Found<Value> | null {
  let found: Found<Value> | null = null;
  let at = root;
  for (let i = start; i >= 0 && i < text.length; i += step) {
    const child = at.next.get(text.charCodeAt(i));
    if (child === undefined) break;
    at = child;
    if (at.value !== undefined) found = { value: at.value, end: step === 1 ? i + 1 : i };
  }
  return found;
}

/** Builds a trie from words and what they stand for; a later word replaces an earlier one. */
export function buildTrie<Value>(entries: Iterable<readonly [string, Value]>): Trie<Value> {
  const forward = node<Value>();
  const backward = node<Value>();
  for (const [word, value] of entries) {
    insert(forward, word, value);
    insert(backward, [...word].reverse().join(''), value);
  }
  return {
    from: (text, at) => walk(forward, text, at, 1),
    before: (text, end) => walk(backward, text, end - 1, -1),
  };
}
