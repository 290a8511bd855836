/** What the figures of a sentence have said, for those that go on with it. */
import type { QuantityMention, Span } from '../../document.ts';
import { isPoints, isRate } from '../../mention/quantity/rates.ts';
import { isExpected } from './expected.ts';
import { DEEDS } from './measured.ts';
import type { Bound, Said } from './rule.ts';
import type { Situation } from './situation.ts';

/** What has been said with the metric that a clause without figures names, where no figure has named a later one. */
export function levelled(said: Said, level: Span | null): Said {
  if (level === null || (said.level !== null && said.level.start >= level.start)) return said;
  return { ...said, level };
}

/** 营收10亿元，净利润2亿元，同比分别增长10%和|5%: as many numbers as levels before them, each of its own. */
export function sharedOut({ text, marks, index, clauseStart: from, share, quantity }: Situation, said: Said): Said {
  const verb = text.lastIndexOf('分别', quantity.start);
  if (verb < from) return said;
  const until = marks.slice(index).find(({ is }) => is === 'break')?.start ?? Number.POSITIVE_INFINITY;
  // 分别增长6%和下降3%: a verb may stand between them.
  const list = marks.filter(({ is, start }) => is === 'quantity' && start > verb && start < until);
  const [first] = list;
  const own = said.levels[list.findIndex(({ start }) => start === quantity.start)];
  if (list.length < 2 || said.levels.length !== list.length || own === undefined || first === undefined) return said;
  // 分别占|总保费|的75%和20%: the whole is no level of its own.
  const end = share?.start ?? first.start;
  return marks.some(mark => mark.is === 'metric' && mark.start >= from && mark.end <= end)
    ? said
    : { ...said, level: own.level, amount: said.amount && own.level, subject: own.subject };
}

/** The levels told so far, with that of one more figure: a level behind a change begins anew. */
export function levelsWith(said: Said, situation: Situation, level: Span | null, subject: Span | null): Said['levels'] {
  const { relation, text, clauseStart, quantity } = situation;
  if (relation === 'change' || relation === 'share' || isGrowth(situation))
    return said.levels.map(before => ({ ...before, done: true }));
  // 收入3亿元，利润1亿元；去年分别为2亿元和…: told again, and no third.
  const again = said.levels.some(told => told.level === level && told.subject?.start === subject?.start);
  if (level === null || (relation === 'carried' && again)) return said.levels;
  // 收入10亿元，其中…: parts of it begin anew.
  const last = said.levels.at(-1);
  const anew =
    last?.done === true || (last !== undefined && last.at < clauseStart && text.startsWith('其中', clauseStart));
  return [...(anew ? [] : said.levels), { level, subject, unit: quantity.unit, at: quantity.start, done: false }];
}

/** What a following 同比 or 去年同期 goes on with: the metric, or for a change what changed. */
export function levelOf(situation: Situation, bound: Bound): Span | null {
  const { relation, text } = situation;
  if (relation === 'alone' && bound.metric !== null && DEEDS.has(text.slice(bound.metric.start, bound.metric.end)))
    return bound.metric;
  if (relation === 'alone' || isGrowth(situation)) return null;
  return relation === 'change' ? situation.metric : bound.metric;
}

/** 收到案例300件: things without a metric of their own, which a change behind them is of. */
export const thingOf = ({ relation, quantity }: Situation, bound: Bound): Span | null =>
  relation === 'alone' && quantity.unit === 'count' && quantity.measure !== null ? bound.metric : null;

const GROWS = /(?:增长|增加|激增|大增)$/;

/** What a change is of: things that were counted last; and 占比30%，增长86% is of what has the share. */
export function changing(text: string, { relation, quantity, change }: Situation, said: Said): Said {
  const { level, thing, amount, levels } = said;
  if (relation !== 'change' || change === null) return said;
  if (thing !== null && (level === null || thing.start > level.start)) return { ...said, level: thing };
  const share = level !== null && /(?:占比|比重|比例)$/.test(text.slice(level.start, level.end));
  if (!share || amount === null || quantity.unit !== 'percent' || !GROWS.test(text.slice(change.start, change.end)))
    return said;
  return { ...said, level: amount, subject: levels.find(told => told.level === amount)?.subject ?? said.subject };
}

/** True for a number that is counted like the amount before it. */
export const isCountedLike = ({ counted }: Said, { unit, measure }: QuantityMention): boolean =>
  counted !== null && counted.unit === unit && (unit !== 'count' || counted.measure === measure);

/** 直营店, 研发人员: which sort of what was counted, and nobody's name. */
export const isSort = (text: string, { start, end }: Span): boolean => SORT.test(text.slice(start, end));
const SORT = /^(?:直营|加盟|自营|联营|代理)|(?:店|网点|人员|员工|用户|会员|专利)$/;

/** 其中轿车|销量: whose part it is stands between. */
const PART_REACH = 12;
const PARTS = /其中|[分按从][\u4e00-\u9fff]{1,6}看/;

/** 火电8亿千瓦时；|水电3亿千瓦时: 其中 has been said since the amount was. */
export const isInParts = (text: string, said: Said, quantity: QuantityMention): boolean =>
  said.amount !== null &&
  isCountedLike(said, quantity) &&
  PARTS.test(
    text
      .slice(Math.max(said.amount.start - PART_REACH, 0), quantity.start)
      .split('。')
      .at(-1) ?? '',
  );

/** 收入3亿元，增速21%，占比…: how fast it grows is no level that what follows goes on with. */
const isGrowth = ({ text, metric, relation }: Situation): boolean =>
  relation === 'after-metric' &&
  metric !== null &&
  /(?:增速|增幅|降幅|涨幅|跌幅|增长率)$/.test(text.slice(metric.start, metric.end));

const isRelative = ({ unit }: QuantityMention): boolean => isRate(unit) || isPoints(unit);

/** 硬件收入占比六成，达到3亿元: the amount is of the income that the share was of. */
export const wholeOfShare = ({ metric, relation }: Situation, bound: Bound): Span | null =>
  relation === 'after-metric' && metric?.kind === 'share' ? bound.of : null;

/** 市占率, 份额: a part of a market that others have other parts of. */
export const shareOf = (text: string, { quantity }: Situation, { metric }: Bound): Span | null =>
  metric !== null &&
  quantity.unit === 'percent' &&
  /(?:率|份额|占比|比例|比重)$/.test(text.slice(metric.start, metric.end))
    ? metric
    : null;

/** True for an amount that was said outright, and for no change or rate. */
export const isAmountSaid = ({ quantity, relation }: Situation): boolean =>
  relation !== 'change' && relation !== 'share' && !isRelative(quantity);

/** 完成全年目标100亿元的70%, 市场预期118亿元: a goal is no level that what follows goes on with. */
export const isGoal = (text: string, { metric }: Bound): boolean =>
  metric !== null && (text.startsWith('目标', metric.end - 2) || isExpected(text, metric));

/** 净利润增长20%至3亿元: what a change is of goes on as an amount. */
export const isRated = ({ metric, quantity, relation }: Situation): boolean =>
  metric?.kind === 'share' || (relation !== 'change' && isRelative(quantity));

/** 其中，风电…, 分区域看，华东…: parts of what was told before. */
export const opensParts = (text: string, at: number): boolean =>
  /^(?:其中|[分按从][\u4e00-\u9fff]{1,4}来?看)/.test(text.slice(at, at + 8));

/** 其中电商业务收入30亿元。2022年|收入20亿元: the same of another year is of the part still. */
export const isSameMetric = (text: string, level: Span | null, metric: Span | null): boolean =>
  level !== null && metric !== null && text.slice(level.start, level.end) === text.slice(metric.start, metric.end);
