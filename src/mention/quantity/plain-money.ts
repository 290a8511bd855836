/** What 元 means in a text that names its currency once and goes on without it. */
import type { Text } from '../../document.ts';

const TRADITIONAL = /[億萬]/;
const HONG_KONG = /港[元幣圓]|HK\$/;
const TAIWAN = /[台臺]幣|NT\$/;
const MAINLAND = /人民幣|RMB/;

/**
 * The currency of amounts in 元 alone. In Traditional characters it is the one of Hong Kong, Taiwan and the mainland that the text
 * names, where it names only one; everywhere else 元 is the yuan.
 */
export function plainMoneyOf({ raw }: Text): string {
  if (!TRADITIONAL.test(raw) || MAINLAND.test(raw)) return 'CNY';
  const [hongKong, taiwan] = [HONG_KONG.test(raw), TAIWAN.test(raw)];
  if (hongKong === taiwan) return 'CNY';
  return hongKong ? 'HKD' : 'TWD';
}
