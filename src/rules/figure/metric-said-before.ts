import { AVERAGE, measuredBefore } from './phrase.ts';
import type { FigureRule } from './rule.ts';
import { stretchBefore } from './stretch.ts';

const rule: FigureRule = {
  id: 'figure/metric-said-before',
  why: 'A number behind 增至, 去年同期 or another figure goes on with the metric of the figure before.',
  relation: 'carried',
  examples: {
    finds: [
      { text: '启明电器⟦metric:营业收入⟧由98亿元增至⟦quantity:132亿元⟧。' },
      { text: '启明电器⟦metric:净利润⟧3亿元，去年同期⟦quantity:2亿元⟧。' },
    ],
    ignores: [
      { text: '启明电器营业收入3亿元，毛利率为40%。', because: 'the second number has its own metric' },
      { text: '启明电器营业收入3亿元，同比增长12%。', because: 'the second number is a change' },
    ],
  },
  bind({ text, marks, index, quantity, clauseStart }, said) {
    if (said.level === null) return null;
    const measured = measuredBefore(text, stretchBefore(text, marks, index, clauseStart, quantity.start));
    const goesOn = { metric: said.level, of: null, subjectBefore: quantity.start, implied: ['metric' as const] };
    if (measured === null) return goesOn;
    if (AVERAGE.test(text.slice(measured.start, measured.end)))
      return { metric: measured, of: said.level, subjectBefore: quantity.start, implied: ['of'] };
    const next = measured.proper || (measured.adjacent && said.unit === quantity.unit);
    return next
      ? { ...goesOn, subject: measured }
      : { metric: measured, of: null, subjectBefore: measured.start, implied: [] };
  },
};

export default rule;
