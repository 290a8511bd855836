/** Disjoint sets of names that mean the same thing. */
export interface Synonyms {
  readonly union: (a: string, b: string) => void;
  readonly find: (name: string) => string;
}

/** Sets of names, merged by `union`; `find` gives the name that stands for the set (the first that was ever asked about). */
export function synonyms(): Synonyms {
  const parents = new Map<string, string>();
  const find = (name: string): string => {
    const parent = parents.get(name);
    if (parent === undefined) {
      parents.set(name, name);
      return name;
    }
    if (parent === name) return name;
    const root = find(parent);
    parents.set(name, root);
    return root;
  };
  const union = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parents.set(y, x);
  };
  return { union, find };
}
