/** The currency that stands before an amount: US$5000万, 人民币1亿. */
import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../lexicon/currencies.ts';
import { isLatinCode } from '../characters.ts';
import { buildTrie } from '../trie.ts';
import { SPACE } from './unit.ts';

const BEFORE_AMOUNT = buildTrie([
  ...Object.entries(CURRENCY_SIGNS),
  ...Object.entries(CURRENCY_WORDS).filter(
    ([word]) => word.length > 1 && !word.startsWith('元') && !word.startsWith('个'),
  ),
]);

export interface CurrencyBefore {
  readonly code: string;
  readonly start: number;
}

/** The currency named right before an amount that starts at `at`, not reaching before `floor`. */
export function currencyBefore(text: string, at: number, floor: number): CurrencyBefore | null {
  let end = at;
  if (end > floor && text.charCodeAt(end - 1) === SPACE) end--;
  const found = BEFORE_AMOUNT.before(text, end);
  if (found === null || found.end < floor) return null;
  const latin = isLatinCode(text.charCodeAt(found.end));
  if (latin && found.end > 0 && isLatinCode(text.charCodeAt(found.end - 1))) return null;
  return { code: found.value, start: found.end };
}
