/** Words that are quantities by themselves: 翻番, 过半. */
import type { QuantityMention } from '../../document.ts';
import { QUANTITY_WORDS } from '../../lexicon/multiples.ts';
import { buildTrie } from '../trie.ts';
import type { QuantityRead } from './quantity.ts';
import { approximationApart } from './surroundings.ts';

const WORDS = buildTrie(Object.entries(QUANTITY_WORDS));

/** 再过半个小时, 过半年: a time that passes, not more than a half. */
function isPartOfTime(text: string, end: number): boolean {
  return text.charAt(end - 1) === '半' && /^(?:[年月天日晌]|个[月小钟]|小时)/.test(text.slice(end, end + 2));
}

/** Reads a word that is a quantity by itself (翻番, 过半) at `at`. */
export function readQuantityWord(text: string, at: number): QuantityRead | null {
  const found = WORDS.from(text, at);
  if (found === null || isPartOfTime(text, found.end)) return null;
  const { value, unit } = found.value;
  const apart = found.value.bound === 'eq' ? approximationApart(text, at) : null;
  const { bound, approximate } = apart ?? found.value;
  const mention: QuantityMention = {
    kind: 'quantity',
    start: at,
    end: found.end,
    value,
    min: null,
    max: null,
    unit,
    measure: null,
    approximate,
    bound,
  };
  return { mention, end: found.end };
}
