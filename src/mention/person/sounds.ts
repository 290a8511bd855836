/** The characters that foreign names are written with. */
import { BESIDE_DOTS, TRANSLITERATION } from '../../lexicon/foreign.ts';
import { characterSet } from '../character-sets.ts';

/** Of a name without a dot. */
export const isSound = characterSet(TRANSLITERATION);

/** Of a name with one. */
export const isDottedSound = characterSet(TRANSLITERATION + BESIDE_DOTS);
