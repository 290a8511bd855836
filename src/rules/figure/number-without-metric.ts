import type { FigureRule } from './rule.ts';

const rule: FigureRule = {
  id: 'figure/number-without-metric',
  why: 'An amount of money or a rate is a figure even where no known metric stands beside it.',
  relation: 'alone',
  examples: {
    finds: [{ text: '启明电器为此付出⟦quantity:3亿元⟧。' }],
    ignores: [
      { text: '启明电器营业收入3亿元。', because: 'the metric stands before the number' },
      { text: '会议开了3天。', because: 'a length of time is no figure' },
    ],
  },
  bind({ quantity }) {
    return { metric: null, of: null, subjectBefore: quantity.start, implied: [] };
  },
};

export default rule;
