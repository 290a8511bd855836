/** The noun behind a number that it counts or shares out: 12个|品牌, 约60%的|销售. */
import type { Span } from '../../document.ts';
import { tagWords } from '../../segment/jieba.ts';
import type { Mark, MetricMark, QuantityMark } from './mark.ts';
import { NEAR } from './metric-near.ts';
import { widen } from './metric-words.ts';
import { kindOfWord } from './word-kinds.ts';

const isMoney = ({ quantity }: QuantityMark): boolean => /^[A-Z]{3}$/.test(quantity.unit);

const LISTED = /^(?:、|\/|和|及|与|以及|且)$/;

const HAN_RUN = /^[\u4e00-\u9fff·A-Za-z]{1,10}/;

const NOUN_STOP =
  /(?:的|不|在|只[用有需]|仅|和|与|及|等|为|将|已|成交|超(?![市充声级])|均|都|也|并|或|是|于|从|向|对(?!象)|由|被|把|(?<![自国私公特])有|了|组成|授予|发放|实现|取得|获得|成为|进行|同时|包括|分布|覆盖|参与|以上|以下|左右|入|到|达|过|位居|位列|居|排名|分列|登顶|夺|领跑|领先)/;

/** 5亿美元新一轮融资: which round stands between. */
const FINANCING = /^的?(?:新?一轮|首轮|[A-Z][+\d]*轮|天使\+?轮|Pre-?[A-Z]\+?轮|战略|股权|债权|人民币|美元)?融资/;

/** 由某公司100%控股, 拥有51%权益 */
const HELD = /^(?:(?:控股|控制)(?!股东|子公司|权|的)|权益(?![类性法]|变动|工具|合约|金额))/;

/** The noun the quantity counts or shares out: 60%的销售, 12个品牌, 863亿元营收. */
export function nounAfter(text: string, marks: readonly Mark[], index: number, metric: MetricMark | null): Span | null {
  const mark = marks[index];
  if (mark?.is !== 'quantity') return null;
  const after = marks[index + 1];
  if (after?.is === 'quantity' && LISTED.test(text.slice(mark.end, after.start)))
    return nounAfter(text, marks, index + 1, metric);
  const linked = text.charAt(mark.end) === '的';
  const from = linked ? mark.end + 1 : mark.end;
  const next = marks[index + 1];
  // 60万辆|年度销量目标
  const known = next?.is === 'metric' && widen(text, next, from).start === from ? next : null;
  const financing = FINANCING.exec(text.slice(mark.end, mark.end + 14));
  if (financing !== null) return { start: mark.end + financing[0].length - 2, end: mark.end + financing[0].length };
  const held = HELD.exec(text.slice(mark.end, mark.end + 4));
  if (held !== null && mark.quantity.unit === 'percent') return { start: mark.end, end: mark.end + held[0].length };
  // 收购云岚股份20%股权: shares are the end of a name before what is held of it.
  const stake = metric?.end === mark.start && known !== null && /^股[权份]$/.test(text.slice(known.start, known.end));
  const gap = metric === null ? '' : text.slice(metric.end, mark.start);
  // 46个国家的380万|客户
  const near = metric !== null && !stake && !(gap === '的' && known !== null) && NEAR.test(gap);
  // 成交额破百万元的店铺, 成交额破亿的品牌: the money is what the metric before it comes to.
  if (near && (!linked || isMoney(mark) || metric.kind === 'money')) return null;
  // 没有达到50%的|增长目标
  const aim = marks[index + 2];
  if (next?.is === 'change' && next.start === from && aim?.is === 'metric' && aim.start === next.end)
    return text.startsWith('目标', aim.start) ? { start: from, end: aim.end } : null;
  if (known !== null) {
    const goal = marks[index + 2];
    const end =
      goal?.is === 'metric' && goal.start === known.end && text.startsWith('目标', goal.start) ? goal.end : known.end;
    return measures(text, marks, index, known) ? { start: from, end } : null;
  }
  // 以1.3万台的成绩排名第二: no measure.
  if (linked && /^(?:成绩|数据|水平|规模|价格)/.test(text.slice(from, from + 2)) && known === null) return null;
  if (linked) return linkedNoun(text, marks, index, from);
  if (next?.is === 'metric' && next.kind === 'count' && SORT.test(text.slice(from, next.start)))
    return { start: from, end: next.end };
  const placed = PLACED.test(text.slice(from, from + 2));
  if (placed && next?.is === 'metric' && next.start - from <= 6) return { start: next.start, end: next.end };
  if (
    metric === null &&
    next?.is === 'metric' &&
    next.start - from <= 4 &&
    !USED.test(text.slice(from, from + 2)) &&
    /^[A-Z]{3}$/.test(mark.quantity.unit) &&
    measures(text, marks, index, next)
  ) {
    return { start: from, end: next.end };
  }
  // 较去年同期的1.2万辆|增长|50%: what it grew from is no noun.
  if (next?.is === 'change' && next.start === from && aim?.is === 'quantity') return null;
  const counted = mark.quantity.measure !== null && mark.quantity.unit === 'count';
  if (metric !== null || !(counted || AREAS.has(mark.quantity.unit))) return null;
  return plainNoun(text, from, next?.is === 'metric' && next.start - from <= 6 ? next.start : from + 12);
}

/** 12亿元|用于产能扩建: what the money is for. */
const USED = /^(?:用于|投向|投入|补充|偿还|归还|支付|购买)/;

/** 600亩|茶园: areas of things. */
const AREAS: ReadonlySet<string> = new Set(['mu', 'hectare', 'square-metre', 'square-kilometre']);

/** 1.2万家|中小商家 */
const SORT = /^(?:中小|头部|新锐|国货|本土|民营|国有|优质|重点|大型|高端|知名|海外|线[上下]|直营|加盟|自营|活跃|合作)$/;

/** 以3亿元|位居票房榜首: which place it is stands between. */
const PLACED = /^(?:位居|位列|登顶|领跑|领先|摘得|夺得|居)/;

/** 12个品牌 counts brands; but in 同比增长4%毛利率10% and 3亿元营收2亿元 the metric belongs to the next figure. */
function measures(text: string, marks: readonly Mark[], index: number, known: MetricMark): boolean {
  const mark = marks[index];
  if (mark?.is !== 'quantity') return true;
  // 3家|亏损: so many that made a loss.
  if (mark.quantity.unit === 'count') return !/^(?:盈利|亏损)$/.test(text.slice(known.start, known.end));
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

/** 12座城市|布局门店, 11万家档口|通过平台: what is counted ends before the first verb behind it. */
function nounEnd(run: string): number {
  let at = 0;
  for (const { word, tag } of tagWords(run)) {
    const kind = kindOfWord(word, tag);
    if (at >= 2 && (kind === 'verb' || kind === 'act' || kind === 'toward' || kind === 'when' || FIRST_VERB.test(word)))
      break;
    at += word.length;
  }
  return at;
}

const FIRST_VERB = /^(?:开设|布局|开通|推出|提供|运营|建成|建有|售出|卖出|贡献)$/;

function plainNoun(text: string, from: number, to = from + 12): Span | null {
  const run = HAN_RUN.exec(text.slice(from, to))?.[0] ?? '';
  const stop = NOUN_STOP.exec(/^在[研建售营管册]/.test(run) ? `  ${run.slice(2)}` : run);
  const length = nounEnd(stop === null ? run : run.slice(0, stop.index));
  return length >= 2 && length <= 8 ? { start: from, end: from + length } : null;
}
