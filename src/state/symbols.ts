/** The alphabet of a clause's skeleton: each phrase is one private-use character, everything else stands for itself. */
import type { PhraseKind } from '../phrase/phrase.ts';

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
