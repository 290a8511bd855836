/** Disjoint sets of names that mean the same thing. */
export interface Synonyms {
  readonly union: (a: string, b: string) => void;
  readonly find: (name: string) => string;
}

/** Sets of names, merged by `union`; `find` gives the name that stands for the set (the first that was ever asked about). */
export function synonyms(): Synonyms {
  const parents = new Map<string, string>();
  const find = (name: string): string => {
    if (!parents.has(name)) parents.set(name, name);
    let root = name;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    // What was passed on the way leads straight to the root from now on.
    for (let at = name; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const union = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parents.set(y, x);
  };
  return { union, find };
}
