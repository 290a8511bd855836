/** How a quantity stands to the words around it. Exactly one relation holds, so rules need no order. */
import type { QuantityMention, Span } from '../../document.ts';
import type { ChangeMark, Mark, MetricMark, QuantityMark } from './marks.ts';
import type { Said } from './rule.ts';

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

export interface ShareWords extends Span {
  readonly of: Span | null;
  /** The ratio's own name, where it has one: 占收入|比例. */
  readonly name: Span;
}

const CHANGE_GAP =
  /^(?:了|也|仅|只有|只|不过|不到|幅度?|率|额|数|将|已|高?达到?|约为?|近|超过?|逾|为|至少|，|,|\s|的|一共|累计|合计|分别|均|最多)*$/;
const LEVEL = /^(?:了)?(?:至|到|为|达到?|成)/;

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
  const change = addedThings(text, marks, index) ? null : changeBefore(text, marks, index);
  const share = change === null ? shareBefore(text, clauseStart, mark) : null;
  const metric =
    share === null
      ? metricBefore(text, marks, index, clauseStart)
      : metricBeforeShare(marks, index, share, clauseStart);
  const noun = change === null && share === null ? nounAfter(text, marks, index, metric) : null;
  const relation = relationOf(change, share, noun, metric, marks, index, said);
  return { text, marks, index, quantity: mark.quantity, relation, clauseStart, metric, change, share, noun };
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

/** 新增1000个岗位: new things that are counted, no change of what was spoken of. */
function addedThings(text: string, marks: readonly Mark[], index: number): boolean {
  const [change, mark] = [marks[index - 1], marks[index]];
  if (change?.is !== 'change' || mark?.is !== 'quantity' || change.comparison !== null) return false;
  if (mark.quantity.measure === null || !/^(?:新增|净增|增加|减少)了?$/.test(text.slice(change.start, mark.start)))
    return false;
  return nounAfter(text, marks, index, null) !== null;
}

/** The change whose amount the quantity is: right before it, with nothing but small words between. */
function changeBefore(text: string, marks: readonly Mark[], index: number): ChangeMark | null {
  const quantity = marks[index];
  if (quantity?.is !== 'quantity' || quantity.quantity.unit === 'ratio') return null;
  for (let i = index - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined || mark.is === 'date' || mark.is === 'metric') return null;
    if (mark.is === 'quantity') return listedChange(text, marks, i, mark, quantity);
    if (mark.is !== 'change') continue;
    const gap = text.slice(mark.end, quantity.start);
    if (LEVEL.test(gap) && (isAmount(quantity) || !/^(?:达到?|为)/.test(gap))) return null;
    return CHANGE_GAP.test(gap) ? mark : null;
  }
  return null;
}

const isMoney = ({ quantity }: QuantityMark): boolean => /^[A-Z]{3}$/.test(quantity.unit);

const isAmount = (mark: QuantityMark): boolean =>
  !['percent', 'percentage-point', 'basis-point', 'times'].includes(mark.quantity.unit);

/** The second of several amounts of one change: 分别增长12%和15%. */
function listedChange(
  text: string,
  marks: readonly Mark[],
  at: number,
  before: QuantityMark,
  quantity: QuantityMark,
): ChangeMark | null {
  if (
    !/^(?:、|和|及|与|，|以及)$/.test(text.slice(before.end, quantity.start)) ||
    !(before.quantity.unit === quantity.quantity.unit || !(isAmount(before) || isAmount(quantity)))
  )
    return null;
  return changeBefore(text, marks, at);
}

const SHARE =
  /(占(?!比(?![例重率])|有率)(?:到|了|据|比)?(?:公司|集团|其)?)([^占，。；、]{0,24}?)(的?(?:比例|比重|份额|比率|比)?)(?:的|约?为|高?达到?|仅|超过?|约|近|逾|已|将|不足|只有|\s|均)*$/;

/** 占 and the whole before the quantity. */
function shareBefore(text: string, clauseStart: number, mark: QuantityMark): ShareWords | null {
  if (mark.quantity.unit !== 'percent' && mark.quantity.unit !== 'ratio') return null;
  const from = Math.max(clauseStart, mark.start - 36, 0);
  const found = SHARE.exec(text.slice(from, mark.start));
  const [, verb = '', whole = '', name = ''] = found ?? [];
  // 占收入比例由14%升至32%: a metric of its own.
  if (/^占[^，]{1,8}?(?:比例|比重|比率)(?:由|从|已?[降升提])/.test(found?.[0] ?? '')) return null;
  // 占据86%的市场份额: the share is named behind.
  if (whole === '' && name === '' && /^的?(?:市场)?份额/.test(text.slice(mark.end, mark.end + 5))) return null;
  if (found === null || isSharedWord(text, from + found.index)) return null;
  const start = from + found.index;
  const ofStart = start + verb.length;
  const ofEnd = ofStart + whole.replace(/(?:的|约?为|达到?|超过?|约|近|逾)+$/, '').length;
  const end = ofStart + whole.length + name.length;
  return {
    start,
    end,
    of: ofEnd > ofStart ? { start: ofStart, end: ofEnd } : null,
    name: { start, end: name.length > 0 ? end : Math.max(ofEnd, start + verb.length) },
  };
}

const isSharedWord = (text: string, at: number): boolean => '抢强独侵霸市应'.includes(text.charAt(at - 1) || '。');

/** The metric whose part of a whole the quantity says: the last one before 占 in the clause. */
function metricBeforeShare(
  marks: readonly Mark[],
  index: number,
  share: ShareWords,
  clauseStart: number,
): MetricMark | null {
  for (let i = index - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined || mark.start < clauseStart) return null;
    if (mark.is === 'metric' && mark.end <= share.start) return mark;
  }
  return null;
}

/** The nearest metric before the quantity in its clause, or across a comma that follows the metric at once. */
function metricBefore(text: string, marks: readonly Mark[], index: number, clauseStart: number): MetricMark | null {
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
    if (mark.is === 'metric') return fits(mark, quantity) && !isCounted(text, marks, i, listed) ? mark : null;
    if (mark.is === 'quantity') {
      if (!/^(?:、|和|及|与|以及|至|到)$/.test(text.slice(mark.end, listed)) && !sameCount(mark)) return null;
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

/** Only rates differ by points. */
const POINTS = new Set(['percentage-point', 'basis-point']);

/** Shares are not counted in money, and what is counted is no share. */
function fits(metric: MetricMark, mark: Mark | undefined): boolean {
  if (mark?.is !== 'quantity') return false;
  const money = /^[A-Z]{3}$/.test(mark.quantity.unit);
  if (metric.kind === 'share') return !money && mark.quantity.unit !== 'count';
  if (metric.kind === 'count' && POINTS.has(mark.quantity.unit)) return false;
  return true;
}

/** Nothing but grammar between a metric and its number. */
const NEAR =
  /^(?:总?数|量|已|也|则|还|共计?|总|合计|累计|约|为|达到?|到|有|超过?|突破|近|逾|仅|只|分别|均|将|高|的|是|至|增|降|升|扩|新车|\s|：|:|“|”)*$/;
const LISTED = /^(?:、|和|及|与|以及)$/;
const HAN_RUN = /^[\u4e00-\u9fff·A-Za-z]{1,10}/;
const NOUN_STOP =
  /(?:的|在|和|与|及|等|为|将|已|均|都|也|并|或|是|于|从|向|对(?!象)|由|被|把|有|了|组成|授予|发放|实现|取得|获得|成为|进行|同时|包括|分布|覆盖|参与|以上|以下|左右|入|到|达|过|位居|位列|居|排名|分列|登顶|夺|领跑|领先)/;

/** 5亿美元新一轮融资: which round stands between. */
const FINANCING = /^的?(?:新?一轮|首轮|[A-Z][+\d]*轮|天使\+?轮|Pre-?[A-Z]\+?轮|战略|股权|债权|人民币|美元)?融资/;

/** 由某公司100%控股 */
const HELD = /^(?:控股|控制)(?!股东|子公司|权|的)/;

/** The noun the quantity counts or shares out: 60%的销售, 12个品牌, 863亿元营收. */
function nounAfter(text: string, marks: readonly Mark[], index: number, metric: MetricMark | null): Span | null {
  const mark = marks[index];
  if (mark?.is !== 'quantity') return null;
  const after = marks[index + 1];
  if (after?.is === 'quantity' && LISTED.test(text.slice(mark.end, after.start)))
    return nounAfter(text, marks, index + 1, metric);
  const linked = text.charAt(mark.end) === '的';
  const from = linked ? mark.end + 1 : mark.end;
  const next = marks[index + 1];
  const known = next?.is === 'metric' && next.start === from ? next : null;
  const financing = FINANCING.exec(text.slice(mark.end, mark.end + 14));
  if (financing !== null) return { start: mark.end + financing[0].length - 2, end: mark.end + financing[0].length };
  const held = HELD.exec(text.slice(mark.end, mark.end + 4));
  if (held !== null && mark.quantity.unit === 'percent') return { start: mark.end, end: mark.end + held[0].length };
  const near = metric !== null && NEAR.test(text.slice(metric.end, mark.start));
  // 成交额破百万元的店铺: the money is what the metric before it comes to.
  if (near && (!linked || isMoney(mark))) return null;
  if (known !== null) {
    const goal = marks[index + 2];
    const end =
      goal?.is === 'metric' && goal.start === known.end && text.startsWith('目标', goal.start) ? goal.end : known.end;
    return measures(text, marks, index, known) ? { start: known.start, end } : null;
  }
  // 以1.3万台的成绩排名第二: no measure.
  if (linked && /^(?:成绩|数据|水平|规模|价格)/.test(text.slice(from, from + 2)) && known === null) return null;
  if (linked) return linkedNoun(text, marks, index, from);
  const placed = PLACED.test(text.slice(from, from + 2));
  if (placed && next?.is === 'metric' && next.start - from <= 6) return { start: next.start, end: next.end };
  if (
    metric === null &&
    next?.is === 'metric' &&
    next.start - from <= 4 &&
    /^[A-Z]{3}$/.test(mark.quantity.unit) &&
    measures(text, marks, index, next)
  ) {
    return { start: from, end: next.end };
  }
  if (metric !== null || mark.quantity.measure === null || mark.quantity.unit !== 'count') return null;
  return plainNoun(text, from, next?.is === 'metric' && next.start - from <= 6 ? next.start : from + 12);
}

/** 以3亿元|位居票房榜首: which place it is stands between. */
const PLACED = /^(?:位居|位列|登顶|领跑|领先|摘得|夺得|居)/;

/** 12个品牌 counts brands; but in 同比增长4%毛利率10% and 3亿元营收2亿元 the metric belongs to the next figure. */
function measures(text: string, marks: readonly Mark[], index: number, known: MetricMark): boolean {
  const mark = marks[index];
  if (mark?.is !== 'quantity' || mark.quantity.unit === 'count') return true;
  const after = marks[index + 2];
  const direct = after?.is === 'quantity' && after.start - known.end <= 3;
  // 1000亿元|目标的70%: what the share behind it is of.
  return !direct || text.charAt(mark.end) === '的' || text.slice(known.end, after.start) === '的';
}

/** 约60%的线上销售: a metric within a few characters behind 的. */
function linkedNoun(text: string, marks: readonly Mark[], index: number, from: number): Span | null {
  const next = marks[index + 1];
  if (
    next?.is === 'metric' &&
    next.start - from <= 8 &&
    /^[\u4e00-\u9fffA-Za-z]*$/.test(text.slice(from, next.start))
  ) {
    return { start: from, end: next.end };
  }
  return plainNoun(text, from);
}

function plainNoun(text: string, from: number, to = from + 12): Span | null {
  const run = HAN_RUN.exec(text.slice(from, to))?.[0] ?? '';
  const stop = NOUN_STOP.exec(/^在[研建售营管册]/.test(run) ? `  ${run.slice(2)}` : run);
  const length = stop === null ? run.length : stop.index;
  return length >= 2 && length <= 8 ? { start: from, end: from + length } : null;
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
