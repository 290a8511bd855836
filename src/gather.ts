/**
 * What `list.flatMap(of)` gives, in a tenth of the time: V8 runs flatMap one element after the other through calls made for any
 * object, and never compiles it. For lists of every clause, statement or entity.
 */
export function gather<Item, Result>(
  list: readonly Item[],
  of: (item: Item, index: number) => readonly Result[],
): Result[] {
  const all: Result[] = [];
  for (let i = 0; i < list.length; i++) {
    // A list that has gaps is typed as one of what may be undefined.
    for (const result of of(list[i] as Item, i)) all.push(result);
  }
  return all;
}

/** What there is of what each item has: `list.flatMap(item => of(item) ?? [])`. */
export function known<Item, Result>(list: readonly Item[], of: (item: Item) => Result | null | undefined): Result[] {
  const all: Result[] = [];
  for (const item of list) {
    const result = of(item);
    if (result !== null && result !== undefined) all.push(result);
  }
  return all;
}
