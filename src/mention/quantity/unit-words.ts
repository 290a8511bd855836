/** All units by their words, as the reader of units wants them. */
import { CENT_WORDS, CURRENCY_SIGNS, CURRENCY_WORDS, PLAIN_MONEY_WORDS } from '../../lexicon/currencies.ts';
import { CLASSIFIERS, MEASURES } from '../../lexicon/measures.ts';
import { characterSet } from '../character-sets.ts';
import { buildTrie } from '../trie.ts';

export interface UnitWord {
  readonly unit: string;
  readonly kind: 'money' | 'plain' | 'measure' | 'classifier' | 'rate' | 'tenths';
  readonly power: number;
}

export const rate = (unit: string, power = 0): UnitWord => ({ unit, kind: 'rate', power });

const WORDS: readonly (readonly [string, UnitWord])[] = [
  ...CLASSIFIERS.map(word => [word, { unit: 'count', kind: 'classifier', power: 0 }] as const),
  ...Object.entries(MEASURES).map(([word, unit]) => [word, { unit, kind: 'measure', power: 0 }] as const),
  ...Object.entries(CURRENCY_SIGNS).map(([word, unit]) => [word, { unit, kind: 'money', power: 0 }] as const),
  ...Object.entries(CURRENCY_WORDS).map(([word, unit]) => [word, { unit, kind: 'money', power: 0 }] as const),
  ...Object.entries(CENT_WORDS).map(([word, unit]) => [word, { unit, kind: 'money', power: -2 }] as const),
  ...PLAIN_MONEY_WORDS.map(word => [word, { unit: 'CNY', kind: 'plain', power: 0 }] as const),
  ['%', rate('percent')],
  ['‰', rate('percent', -1)],
  ['成', { unit: 'percent', kind: 'tenths', power: 1 }],
  ['折', { unit: 'percent', kind: 'tenths', power: 1 }],
  ['倍', rate('times')],
  ['个百分点', rate('percentage-point')],
  ['百分点', rate('percentage-point')],
  ['pp', rate('percentage-point')],
  ['pct', rate('percentage-point')],
  ['个基点', rate('basis-point')],
  ['基点', rate('basis-point')],
  ['bp', rate('basis-point')],
  ['BP', rate('basis-point')],
  ['bps', rate('basis-point')],
  ['BPs', rate('basis-point')],
];
export const UNITS = buildTrie(WORDS);

/** What can begin a unit, with the space before it. */
export const UNIT_HEADS = characterSet([...WORDS.map(([word]) => word), ' ']);

/** A single Chinese digit before anything else is part of a word. */
export const canFollowDigit = characterSet([...WORDS.map(([word]) => word), ...' 分又点半多余几/至到-–—－~～〜打角毛']);
