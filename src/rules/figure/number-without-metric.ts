import { isSelf } from './names.ts';
import type { FigureRule } from './rule.ts';
import { floorBefore, subjectBetween } from './subject.ts';

const rule: FigureRule = {
  id: 'figure/number-without-metric',
  why: 'Where no known metric stands beside a number, the words right before it say what it measures, if any do.',
  relation: 'alone',
  examples: {
    finds: [
      { text: '⟦metric:双极板⟧⟦quantity:500万片⟧。' },
      { text: '规划有膜电极400万片、⟦metric:双极板⟧⟦quantity:500万片⟧。' },
    ],
    ignores: [
      { text: '启明电器营业收入3亿元。', because: 'the metric stands before the number' },
      { text: '会议开了3天。', because: 'a length of time is no figure' },
    ],
  },
  bind({ text, marks, quantity, clauseStart }, said) {
    const from = Math.max(
      floorBefore(marks, quantity.start, clauseStart),
      text.lastIndexOf('、', quantity.start - 1) + 1,
    );
    const words = subjectBetween(text, from, quantity.start, marks);
    const metric =
      words !== null && words.end - words.start <= 10 && !isSelf(text.slice(words.start, words.end)) ? words : null;
    if (metric !== null && said.level !== null && quantity.unit === 'count') {
      return { metric: said.level, of: null, subjectBefore: metric.start, subject: metric, implied: ['metric'] };
    }
    return { metric, of: null, subjectBefore: metric?.start ?? quantity.start, implied: [] };
  },
};

export default rule;
