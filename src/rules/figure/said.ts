/** What the figures of a sentence have said, for those that go on with it. */
import type { Span } from '../../document.ts';
import type { Bound, Said } from './rule.ts';
import type { Situation } from './situation.ts';

/** What has been said with the metric of an earlier clause or sentence, where this one has said none yet. */
export function levelled(said: Said, level: Span | null): Said {
  if (said.level !== null || level === null) return said;
  return {
    subject: said.subject,
    level,
    amount: said.amount,
    unit: said.unit,
    measure: said.measure,
    listed: said.listed,
  };
}

/** What a following 同比 or 去年同期 goes on with: the metric, or for a change what changed. */
export function levelOf(situation: Situation, bound: Bound): Span | null {
  if (situation.relation === 'alone') return null;
  return situation.relation === 'change' ? situation.metric : bound.metric;
}

const RATES = new Set(['percent', 'ratio', 'percentage-point', 'basis-point', 'times']);

/** 净利润增长20%至3亿元: what a change is of goes on as an amount. */
export const isRated = ({ metric, quantity, relation }: Situation): boolean =>
  metric?.kind === 'share' || (relation !== 'change' && RATES.has(quantity.unit));
