/** How a quantity stands to the words around it. Exactly one relation holds, so rules need no order. */
import type { QuantityMention, Span } from '../../document.ts';
import { countBefore } from '../../segment/in-order.ts';
import { addedThings, changeBefore } from './change-before.ts';
import type { ChangeMark, Mark, MetricMark, QuantityMark } from './mark.ts';
import { metricBefore } from './metric-near.ts';
import { nounAfter } from './noun-after.ts';
import { piecesOf } from './pieces.ts';
import { runOf } from './respectively.ts';
import type { Said } from './rule.ts';
import { metricBeforeShare, type ShareWords, shareBefore } from './share-before.ts';

export type Relation =
  /** 同比增长|4.5% */
  | 'change'
  /** 占营收的|三成 */
  | 'share'
  /** 约60%的|销售, 12个|品牌 */
  | 'before-noun'
  /** 营业收入|3亿元 */
  | 'after-metric'
  /** 增至|5亿元, 去年同期|3亿元: the metric was said before. */
  | 'carried'
  /** Nothing says what it measures. */
  | 'alone';

export interface Situation {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly index: number;
  readonly quantity: QuantityMention;
  readonly relation: Relation;
  /** Where the quantity's clause begins. */
  readonly clauseStart: number;
  readonly metric: MetricMark | null;
  readonly change: ChangeMark | null;
  /** What a share is of, with 占 before it. */
  readonly share: ShareWords | null;
  /** The noun behind the quantity. */
  readonly noun: Span | null;
}

/** The relation of the quantity at `index` to the rest. `said` is what it could go on with. */
export function situationOf(
  text: string,
  sentenceStart: number,
  marks: readonly Mark[],
  index: number,
  said: Said,
): Situation | null {
  const mark = marks[index];
  if (mark?.is !== 'quantity') return null;
  const clauseStart = clauseOf(text, marks, index, clauseStartOf(marks, index) ?? sentenceStart, sentenceStart);
  const run = runOf(text, marks, index);
  const change = addedThings(text, marks, index) ? null : ofPlace(changeBefore(text, marks, index), run);
  // 占总收入的比例分别为41%、27%: the words stand before the first of them.
  const first = marks[run.first];
  const share = change === null ? shareBefore(text, clauseStart, first?.is === 'quantity' ? first : mark) : null;
  const near =
    share === null
      ? metricBefore(text, marks, index, clauseStart)
      : metricBeforeShare(marks, index, share, clauseStart);
  const named = change !== null && near !== null && (near.start > change.start || opensName(text, marks, near, change));
  const metric = named || isPartOfGoal(text, near, mark, said) ? null : near;
  const noun = change === null && share === null ? nounAfter(text, marks, index, metric) : null;
  const relation = relationOf(change, share, noun, metric, marks, index, said);
  return { text, marks, index, quantity: mark.quantity, relation, clauseStart, metric, change, share, noun };
}

/** 同比、环比分别增长3%和|2%: the second number has the second comparison. */
const ofPlace = (change: ChangeMark | null, { place, count }: { place: number; count: number }): ChangeMark | null =>
  change?.second !== undefined && place === 1 && count === 2 ? { ...change, ...change.second } : change;

/** 新锐品牌|云岚|同比增长: what is counted elsewhere says here what sort of thing the name behind it is. */
function opensName(text: string, marks: readonly Mark[], metric: MetricMark, change: ChangeMark): boolean {
  if (metric.kind !== 'count' || change.start <= metric.end) return false;
  const first = piecesOf(text, metric.end, change.start, marks, countBefore(marks, metric.end))[0];
  return first?.is === 'strange' || first?.is === 'name';
}

/** 全年100亿元目标的|70%: a part of what was aimed at, where the amount itself has been said. */
function isPartOfGoal(text: string, metric: MetricMark | null, { quantity, start }: QuantityMark, said: Said): boolean {
  if (metric === null || said.amount === null || quantity.unit !== 'percent') return false;
  return text.slice(metric.end, start) === '的' && text.startsWith('目标', metric.end - 2);
}

function relationOf(
  change: ChangeMark | null,
  share: ShareWords | null,
  noun: Span | null,
  metric: MetricMark | null,
  marks: readonly Mark[],
  index: number,
  said: Said,
): Relation {
  if (change !== null) return 'change';
  if (share !== null) return 'share';
  if (noun !== null) return 'before-noun';
  if (metric !== null) return 'after-metric';
  return isCarried(marks, index, said) ? 'carried' : 'alone';
}

function clauseStartOf(marks: readonly Mark[], index: number): number | null {
  for (let i = index - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark?.is === 'break') return mark.end;
  }
  return null;
}

/** 成交额（GMV）达3亿元: the clause goes on behind a bracket that holds only letters or words and follows a metric at once. */
function clauseOf(
  text: string,
  marks: readonly Mark[],
  index: number,
  clauseStart: number,
  sentenceStart: number,
): number {
  if (!'）)'.includes(text.charAt(clauseStart - 1) || '。')) return clauseStart;
  let close = index - 1;
  while (close >= 0 && marks[close]?.end !== clauseStart) close--;
  let open = close - 1;
  while (open >= 0 && marks[open]?.is === 'metric') open--;
  const [bracket, metric] = [marks[open], marks[open - 1]];
  if (bracket?.is !== 'break' || !'（('.includes(text.charAt(bracket.start))) return clauseStart;
  if (metric?.is !== 'metric' || metric.end !== bracket.start) return clauseStart;
  return clauseStartOf(marks, open) ?? sentenceStart;
}

/** A figure that only goes on: 增至5亿元, 去年同期3亿元, 其中…. */
function isCarried(marks: readonly Mark[], index: number, said: Said): boolean {
  const mark = marks[index];
  if (mark?.is !== 'quantity' || said.level === null) return false;
  const { unit, measure } = mark.quantity;
  if (
    unit === 'count' &&
    said.unit === 'count' &&
    measure !== null &&
    said.measure !== null &&
    measure !== said.measure
  )
    return false;
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const before = marks[i];
    if (before?.is === 'quantity')
      return mark.start - before.end <= (before.quantity.unit === unit ? FURTHEST_ALIKE : FURTHEST);
    if (before?.is === 'change' || before?.is === 'date') return true;
  }
  return false;
}

/** So far where both are counted alike. */
const FURTHEST_ALIKE = 24;

/** So far a number may be from the one it goes on with. */
const FURTHEST = 14;
