/** Things in the order of a text, found by their place: nothing else of a long list is looked at. */
import type { Span } from '../document.ts';

/** How many of the first `length` things pass, where all that pass come before all that do not. */
export function countWhile(length: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many items, by start, begin before the offset. */
export const countBefore = (items: readonly Pick<Span, 'start'>[], offset: number): number =>
  countWhile(items.length, i => (items[i]?.start ?? 0) < offset);

/** The last of items by start, none overlapping, that ends at the offset or before. */
export function lastEndedBy<T extends Span>(items: readonly T[], offset: number): T | undefined {
  const before = countBefore(items, offset);
  const last = items[before - 1];
  return last && last.end > offset ? items[before - 2] : last;
}

/** The items by start that begin at or behind `from` and before `to`. */
export function startingIn<T extends Span>(items: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let i = countBefore(items, from); i < items.length; i++) {
    const item = items[i];
    if (!item || item.start >= to) break;
    found.push(item);
  }
  return found;
}

/** Where a mark stands last that begins at `to` or before, and not before `from`; -1 where none does. What is before is not looked at. */
export function lastMark(text: string, mark: string, from: number, to: number): number {
  const start = Math.max(0, from);
  const at = text.slice(start, Math.max(0, to) + mark.length).lastIndexOf(mark);
  return at < 0 ? -1 : start + at;
}
