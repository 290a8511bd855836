/** The metric that a number measures, before it in its clause. */
import { isPoints, isRate } from '../../mention/quantity/rates.ts';
import type { Mark, MetricMark, QuantityMark } from './mark.ts';
import { DEEDS } from './measured.ts';
import { isCountedThing } from './pieces.ts';

/** The nearest metric before the quantity in its clause, or across a comma that follows the metric at once. */
export function metricBefore(
  text: string,
  marks: readonly Mark[],
  index: number,
  clauseStart: number,
): MetricMark | null {
  const quantity = marks[index];
  let listed = quantity?.start ?? 0;
  let bracketed = false;
  for (let i = index - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined || mark.start < clauseStart) break;
    // 成交额（GMV）: what is in a bracket that has been closed says the metric again.
    if (mark.is === 'break') bracketed = '）)'.includes(text.charAt(mark.start));
    if (bracketed) continue;
    // 回购股份1亿元: a share is not paid in money, but what is done with it may be.
    if (
      mark.is === 'metric' &&
      !fits(mark, quantity) &&
      marks[i - 1]?.is === 'metric' &&
      marks[i - 1]?.end === mark.start
    )
      continue;
    if (mark.is === 'metric' && (isBase(text, mark, quantity) || isPriceOfShares(text, mark, quantity))) return null;
    if (mark.is === 'metric' && (isShareholder(text, mark, quantity) || isOwner(text, mark, quantity))) continue;
    if (mark.is === 'metric')
      return fits(mark, quantity) && !isCounted(text, marks, i, listed) && !isGiver(text, mark, listed) ? mark : null;
    if (mark.is === 'quantity') {
      // 新开门店58家、关闭|23家: what was done with the others.
      if (DEEDS.has(text.slice(mark.end, listed).replace(/^[、，和及]/, ''))) return null;
      // 目标100亿元的|70%: a part of that amount.
      if (isPartOf(text, mark, quantity)) return null;
      if (!/^(?:、|\/|和|及|与|以及|至|到)$/.test(text.slice(mark.end, listed)) && !sameCount(mark)) return null;
      listed = mark.start;
    }
  }
  return null;
}

/** 12个品牌销售额过亿: a count before the metric is not what the metric measures. */
const sameCount = (mark: QuantityMark): boolean => mark.quantity.unit === 'count';

/** 在5座|城市运营580个前置仓: a noun that the number before it counts, with more than grammar behind it, measures nothing else. */
function isCounted(text: string, marks: readonly Mark[], at: number, until: number): boolean {
  const [before, metric] = [marks[at - 1], marks[at]];
  if (before?.is !== 'quantity' || metric === undefined || before.end !== metric.start) return false;
  return before.quantity.unit === 'count' && !NEAR.test(text.slice(metric.end, until));
}

/** 股东周远再质押|2955万股: shares are no count of their holders. */
const isShareholder = (text: string, metric: MetricMark, mark: Mark | undefined): boolean =>
  mark?.is === 'quantity' && mark.quantity.measure === '股' && text.slice(metric.start, metric.end) === '股东';

/** 是去年同场次的|3.2倍: what it is a multiple of. */
const isBase = (text: string, metric: MetricMark, mark: Mark | undefined): boolean =>
  mark?.is === 'quantity' &&
  mark.quantity.unit === 'times' &&
  /^(?:同期)?的$/.test(text.slice(metric.end, mark.start)) &&
  /(?:是|为|相当于)[^，。；]{0,12}$/.test(text.slice(Math.max(0, metric.start - 16), metric.start));

/** 以每股6元的价格发行|2亿股: so many shares are no price. */
const isPriceOfShares = (text: string, metric: MetricMark, mark: Mark | undefined): boolean =>
  mark?.is === 'quantity' && mark.quantity.unit === 'share' && /价格?$/.test(text.slice(metric.start, metric.end));

/** 国货品牌云岚成交|1870万元: money is no count of those whose it is. */
const isOwner = (text: string, metric: MetricMark, mark: Mark | undefined): boolean =>
  mark?.is === 'quantity' &&
  isCountedThing(text, metric) &&
  (/^[A-Z]{3}$/.test(mark.quantity.unit)
    ? !NEAR.test(text.slice(metric.end, mark.start))
    : SELLS.test(text.slice(metric.end, mark.start)));

/** 门店日卖出|500件 */
const SELLS = /(?:卖出|售出|出单|下单|成交|涨粉|发出)(?:约|近|逾|超过?|了)?$/;

const isPartOf = (text: string, amount: QuantityMark, mark: Mark | undefined): boolean =>
  mark?.is === 'quantity' && isRate(mark.quantity.unit) && text.slice(amount.end, mark.start) === '的';

/** 线下门店贡献了|47%: who gives a part is not what is measured. */
const isGiver = (text: string, metric: MetricMark, until: number): boolean =>
  metric.kind === 'count' && /^.{0,2}(?:贡献|带来|拿下|拿走|占据|包揽)/.test(text.slice(metric.end, until));

/** Shares are not counted in money, and what is counted is no share. */
function fits(metric: MetricMark, mark: Mark | undefined): boolean {
  if (mark?.is !== 'quantity') return false;
  const money = /^[A-Z]{3}$/.test(mark.quantity.unit);
  if (metric.kind === 'share') return !money && mark.quantity.unit !== 'count';
  // Only rates differ by points.
  if (metric.kind === 'count' && isPoints(mark.quantity.unit)) return false;
  return true;
}

/** Nothing but grammar between a metric and its number. */
export const NEAR =
  /^(?:总?数|量|已|也|则|还|共计?|总|合计|累计|约|为|达到?|到|有|超过?|突破|近|逾|仅|只|分别|均|将|高|的|是|至|增|降|升|扩|新车|\s|：|:|“|”)*$/;
