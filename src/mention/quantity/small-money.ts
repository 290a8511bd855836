/** 角 and 分 behind 元 and 块: 123元1角1分, 十块三毛. */
import type { Text } from '../../document.ts';
import { SMALL_MONEY } from '../../lexicon/currencies.ts';
import { add, multiply, shift, whole } from '../numeral/exact.ts';
import { readNumeral } from '../numeral/numeral.ts';
import { buildTrie } from '../trie.ts';
import type { Amount } from './amount.ts';

const SMALL = buildTrie(Object.entries(SMALL_MONEY));

/** The amount with what follows it in smaller money, at most two sorts of it. */
export function withSmallMoney({ folded, raw }: Text, amount: Amount): Amount {
  if (amount.found?.plainMoney !== true || amount.range) return amount;
  let { low, end } = amount;
  for (let i = 0; i < 2; i++) {
    const numeral = readNumeral(folded, end, raw);
    const unit = numeral === null || numeral.scaled ? null : SMALL.from(folded, numeral.end);
    if (numeral === null || unit === null) break;
    low = add(low, shift(multiply(numeral.low, whole(unit.value)), -2));
    end = unit.end;
  }
  return end === amount.end ? amount : { ...amount, low, end };
}
