/** Names that are nearly one that is known. */

/** How many letters may be wrong, missing or too many. */
const MOST = 2;

const plain = (name: string): string => name.replace(/[\s_-]/g, '').toLowerCase();

/** The known name that was probably meant: the same but for case and joints, or a slip of the keyboard or two. Null for none. */
export function nearest<Name extends string>(name: string, known: readonly Name[]): Name | null {
  // What is as short as a slip or two is another word.
  const most = Math.min(MOST, Math.floor(name.length / 4));
  const far = known.map(each => ({ each, distance: distanceOf(plain(name), plain(each), most) }));
  const [best] = far.sort((a, b) => a.distance - b.distance);
  return best && best.distance <= most ? best.each : null;
}

/** Levenshtein's distance, as far as `most` + 1. */
function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What to tell of it. */
export const slip = (name: string, meant: string): string => `its field “${name}” is not read: is ${meant} meant?`;
