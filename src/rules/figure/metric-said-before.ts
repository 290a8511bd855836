import type { FigureRule } from './rule.ts';

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
  bind({ quantity }, said) {
    if (said.level === null) return null;
    return {
      metric: said.level,
      of: null,
      subjectBefore: quantity.start,
      subject: said.subject,
      implied: ['metric', 'subject'],
    };
  },
};

export default rule;
