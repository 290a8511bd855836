import type { FigureRule } from './rule.ts';
import { floorBefore, widen } from './subject.ts';

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
  bind({ text, marks, metric, clauseStart }) {
    if (metric === null) return null;
    const wide = widen(text, metric, floorBefore(marks, metric.start, clauseStart));
    const joined = metric.head > metric.start ? { start: metric.start, end: metric.head } : null;
    return { metric: wide, of: metric.kind === 'share' ? joined : null, subjectBefore: wide.start, implied: [] };
  },
};

export default rule;
