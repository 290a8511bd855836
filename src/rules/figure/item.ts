/** Whose a figure is by the nouns of its metric alone: 机构称，扫地机|零售量. */
import type { Span } from '../../document.ts';
import { NO_OWNER } from '../../lexicon/subject-words.ts';
import { widen } from './metric-words.ts';
import type { Bound } from './rule.ts';
import type { Situation } from './situation.ts';

/** 实现|旅游收入: the verb has somebody else for its subject. */
const REACHED = /(?:实现|完成|取得|录得|达成|创下)(?:了)?$/;
/** 销售各类|挖掘机100台 */
const DONE = /^(?:销售|生产|出口|进口|交付|出货)$/;
const THINGS = /^(?:了|各类|各种|各型|共|新){0,2}([\u4e00-\u9fff]{2,8}?)(?:约|近|逾|超|达|共|为)?$/;

/** 机构称，扫地机零售量: in what others tell of a market, the nouns before the metric say whose it is. */
export function itemOf(
  text: string,
  { metric, quantity, clauseStart, relation }: Situation,
  bound: Bound,
): Span | null {
  const wide = bound.metric;
  if (metric === null || wide === null) return null;
  const things =
    relation !== 'change' && DONE.test(text.slice(metric.start, metric.end))
      ? THINGS.exec(text.slice(metric.end, quantity.start))
      : null;
  if (things?.[1] !== undefined) {
    const end = metric.end + things[0].length;
    return { start: end - things[1].length, end };
  }
  if (bound.item !== true || metric.head <= wide.start || REACHED.test(text.slice(clauseStart, wide.start)))
    return null;
  return metric.end === wide.end && !NO_OWNER.test(text.slice(wide.start, metric.head))
    ? { start: wide.start, end: metric.head }
    : null;
}

/** 木棉电商|销售额: where nobody at all is named, the nouns that stand before the metric may be a name made of words. */
export function nounsOf(text: string, { marks, metric, relation, clauseStart }: Situation, bound: Bound): Span | null {
  const wide = relation === 'change' ? bound.of : bound.metric;
  const own = wide === null ? undefined : marks.find(mark => mark.is === 'metric' && mark.end === wide.end);
  if (wide === null || own === undefined || metric === null || own.start < clauseStart) return null;
  if (/[及和与、]$/.test(text.slice(clauseStart, wide.start))) return null;
  const { start: end } = widen(text, own, wide.start);
  return end - wide.start >= 4 &&
    text.charAt(wide.start) !== '每' &&
    !/[及和与、]/.test(text.slice(wide.start, end)) &&
    !NO_OWNER.test(text.slice(wide.start, end))
    ? { start: wide.start, end }
    : null;
}
