import { isItem, widenItem } from './metric-words.ts';
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
    ],
    ignores: [
      { text: '启明电器营业收入同比增长12%。', because: 'behind a verb of change the number is the change' },
      { text: '启明电器（600000）营业收入稳定。', because: 'a stock code is no number' },
    ],
  },
  bind({ text, marks, index, metric, clauseStart }) {
    if (metric === null) return null;
    const own = metricOfList(text, marks, index, clauseStart) ?? metric;
    const wide = widenItem(text, own, marks, clauseStart);
    const joined = own.head > own.start ? { start: own.start, end: own.head } : null;
    return {
      metric: wide,
      of: own.kind === 'share' ? joined : null,
      subjectBefore: wide.start,
      item: isItem(text, own, wide),
      implied: [],
    };
  },
};

export default rule;
