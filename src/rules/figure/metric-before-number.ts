import type { Span } from '../../document.ts';
import { isExpected } from './expected.ts';
import type { Mark, MetricMark } from './mark.ts';
import { DEEDS } from './measured.ts';
import { isItem, widen, widenItem } from './metric-words.ts';
import { isPartAlone } from './names.ts';
import { metricOfList } from './respectively.ts';
import type { Bound, FigureRule, Said } from './rule.ts';
import { isInParts } from './said.ts';
import { stretchBefore } from './stretch.ts';
import { phraseBefore } from './topic-phrase.ts';

const rule: FigureRule = {
  id: 'figure/metric-before-number',
  why: 'A number measures the nearest metric before it in its clause.',
  relation: 'after-metric',
  examples: {
    finds: [
      { text: '2023年，⟦subject:启明电器⟧⟦metric:营业收入⟧为⟦quantity:3.5亿元⟧。' },
      { text: '⟦subject:启明电器⟧实现⟦metric:净利润⟧⟦quantity:-5,732.40元⟧。' },
      { text: '⟦subject:启明电器⟧⟦metric:货币资金及短期投资⟧合计⟦quantity:71.4亿元⟧。' },
    ],
    ignores: [
      { text: '启明电器营业收入同比增长12%。', because: 'behind a verb of change the number is the change' },
      { text: '启明电器（600000）营业收入稳定。', because: 'a stock code is no number' },
    ],
  },
  bind({ text, marks, index, metric, clauseStart, quantity }, said) {
    if (metric === null) return null;
    // 其中，自主品牌|18.4万辆: whose part of what was counted in 辆 it is.
    if (
      isInParts(text, said, quantity) &&
      BEARER.test(text.slice(metric.start, metric.end)) &&
      !/^[个家款种座大]$/.test(quantity.measure ?? '个')
    ) {
      const part = phraseBefore(text, stretchBefore(text, marks, index, clauseStart, metric.end)) ?? metric;
      return { metric: said.amount, of: null, subjectBefore: part.start, subject: part, implied: ['metric'] };
    }
    const own = metricOfList(text, marks, index, clauseStart) ?? metric;
    const summed =
      SUMMED.test(text.slice(own.end, own.end + 2)) || (own.head > own.start && text.startsWith('总额', own.head));
    const first = summed ? firstSummed(text, marks, index, own) : own;
    const wide = { start: widenItem(text, first, marks, clauseStart).start, end: own.end };
    const by = /^[A-Z]{3}$/.test(quantity.unit) ? CHANGED_BY.exec(text.slice(clauseStart, wide.start)) : null;
    if (by !== null) {
      const start = clauseStart + by.index;
      return { metric: { start, end: start + 2 }, of: wide, subjectBefore: start, implied: [] };
    }
    const joined = own.head > own.start ? { start: own.start, end: own.head } : null;
    return {
      metric: wide,
      of: own.kind === 'share' ? joined : null,
      subjectBefore: wide.start,
      item: isItem(text, first, wide) || /业务./.test(text.slice(own.start, own.end)),
      implied: [],
      ...alone(text, marks, wide, clauseStart, said),
    };
  },
};

/** What a metric that stands alone in its clause goes on with: 研发人员300人，占比30%, 净利润3亿元，去年同期亏损1亿元. */
function alone(text: string, marks: readonly Mark[], metric: Span, clauseStart: number, said: Said): Partial<Bound> {
  const words = text.slice(metric.start, metric.end);
  const share = BARE_SHARE.test(words);
  // 海外收入|占总收入的比重由10%升至12%
  const own = share ? marks.find(mark => mark.is === 'metric' && mark.end === metric.start) : undefined;
  if (own?.is === 'metric') {
    // 其中新锐品牌|占比
    const sort = BEARER.test(text.slice(own.start, own.end))
      ? phraseBefore(text, stretchBefore(text, marks, marks.indexOf(own), clauseStart, own.end))
      : null;
    return { subject: sort ?? widenItem(text, own, marks, clauseStart) };
  }
  const told = said.levels.at(-1);
  if (told === undefined) return {};
  if (isExpected(text, metric)) return { of: told.level, subject: told.subject, implied: ['of'] };
  if (share && told.level.start === metric.start && told.subject !== null) return { subject: told.subject };
  if (
    share &&
    !told.done &&
    !RATE.test(text.slice(told.level.start, told.level.end)) &&
    /^[其约]?$/.test(text.slice(clauseStart, metric.start))
  ) {
    // 其中云岚L7交付9000辆，占比65%
    if (told.subject !== null && text.slice(told.subject.start - 4, told.subject.start).includes('其中'))
      return { subject: told.subject };
    // 仍持有2400万股，占比3%: of who holds them.
    const level = text.slice(told.level.start, told.level.end);
    const held = DEEDS.has(level) || /^股[份票权]$/.test(level);
    const part = told.subject === null ? '' : text.slice(told.subject.start, told.subject.end);
    return { subject: held || isPartAlone(part) ? told.subject : told.level };
  }
  return SIGN.test(words) && RESULT.test(text.slice(told.level.start, told.level.end))
    ? { of: told.level, implied: ['of'] }
    : {};
}

/** 将减少公司2024年度|归母净利润|1.6亿元: by how much, and not how much it is. */
const CHANGED_BY =
  /(?:减少|增加|节省|节约|增厚|调减|调增|影响)(?:了?(?:公司|[本该]公司|[本该]?集团|上市公司)?(?:合并报表)?的?(?:\d{4}年(?:度|第?[一二三四]季度|前三季度|半年度|上半年)?|当期|本期|报告期内?|本年度?)?的?(?:合并报表|合并)?的?)$/;

/** What has amounts of its own, and is counted in other units. */
const BEARER = /^(?:品牌|车型|产品|商家|平台|城市|国家|客户)$/;

const BARE_SHARE = /^(?:占.*的?)?(?:占比|比重|比例|份额)$/;
const RATE = /(?:率|占比|比重|比例|份额)$/;
const SIGN = /^(?:盈利|亏损)$/;
const RESULT = /(?:利润|净利|溢利|收益|盈利|亏损)$/;

const SUMMED = /^(?:合计|总计|共计|总和|之和)/;

/** 货币资金及短期投资|合计: the first of the metrics that are added up, whose last is `own`. */
function firstSummed(text: string, marks: readonly Mark[], index: number, own: MetricMark): MetricMark {
  let first = own;
  for (let i = index - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined || mark.start >= first.start) continue;
    const joint = text.slice(mark.end, widen(text, first, mark.end).start);
    if (mark.is !== 'metric' || !/^(?:、|和|及|与|以及)$/.test(joint)) break;
    first = mark;
  }
  return first;
}

export default rule;
