import type { Mark, MetricMark } from './mark.ts';
import { isItem, widen, widenItem } from './metric-words.ts';
import { metricOfList } from './respectively.ts';
import type { FigureRule } from './rule.ts';

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
  bind({ text, marks, index, metric, clauseStart }) {
    if (metric === null) return null;
    const own = metricOfList(text, marks, index, clauseStart) ?? metric;
    const first = SUMMED.test(text.slice(own.end, own.end + 2)) ? firstSummed(text, marks, index, own) : own;
    const wide = { start: widenItem(text, first, marks, clauseStart).start, end: own.end };
    const joined = own.head > own.start ? { start: own.start, end: own.head } : null;
    return {
      metric: wide,
      of: own.kind === 'share' ? joined : null,
      subjectBefore: wide.start,
      item: isItem(text, first, wide),
      implied: [],
    };
  },
};

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
