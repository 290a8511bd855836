/** The alphabet of a clause's skeleton: each phrase is one private-use character, everything else stands for itself. */
import type { PhraseKind } from './phrase.ts';

export const SYMBOLS: Readonly<Record<PhraseKind, string>> = {
  people: '\uE001',
  posts: '\uE002',
  units: '\uE003',
  quote: '\uE004',
  date: '\uE005',
  quantity: '\uE006',
};

/** Stands in a skeleton for a private-use character of the text itself, so that no text can forge a phrase. */
export const FORGED = '\uFFFD';

const FIRST = SYMBOLS.people.charCodeAt(0);
const COUNT = Object.keys(SYMBOLS).length;

/** Which kinds of phrases have their symbol in a skeleton, or in a slot's symbols: a bit each. */
export function kindsIn(skeleton: string): number {
  let kinds = 0;
  for (let i = 0; i < skeleton.length; i++) {
    const kind = skeleton.charCodeAt(i) - FIRST;
    if (kind >= 0 && kind < COUNT) kinds |= 1 << kind;
  }
  return kinds;
}
