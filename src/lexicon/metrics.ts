/** Nouns that figures measure, and what they are counted in. The longest that ends a noun phrase decides. */
import { COUNT_METRICS } from './metrics/counts.ts';
import { MONEY_METRICS } from './metrics/money.ts';
import { SHARE_METRICS } from './metrics/shares.ts';

export type MetricKind = 'money' | 'count' | 'share';

/** What is counted, named with its count: 商家数量, 门店总数. */
const counted = COUNT_METRICS.filter(word => word.length >= 2 && !/[数量率]$/.test(word)).flatMap(word =>
  ['数', '数量', '总数', '规模', '人数'].map(tail => word + tail),
);

/** Every metric with its kind; a more special one replaces the general noun it ends with: 汽车业务收入 is a metric, 收入 its head. */
export const METRIC_KINDS: ReadonlyMap<string, MetricKind> = new Map([
  ...counted.map(word => [word, 'count'] as const),
  ...COUNT_METRICS.map(word => [word, 'count'] as const),
  ...MONEY_METRICS.map(word => [word, 'money'] as const),
  ...SHARE_METRICS.map(word => [word, 'share'] as const),
]);
