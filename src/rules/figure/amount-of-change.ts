import { changedBefore } from './measured.ts';
import { isItem, widenItem } from './metric-words.ts';
import type { FigureRule } from './rule.ts';
import { placeBefore, stretchBefore } from './stretch.ts';

const rule: FigureRule = {
  id: 'figure/amount-of-change',
  why: 'A number right behind a verb of change (同比增长, 较年初减少) says how much the metric changed, unless 至 or 到 make it the level reached.',
  relation: 'change',
  examples: {
    finds: [
      { text: '启明电器⟦of:营业收入⟧3亿元，⟦metric:同比增长⟧⟦quantity:12.5%⟧。' },
      { text: '⟦of:毛利率⟧为41%，⟦metric:环比下滑⟧⟦quantity:3.1个百分点⟧。' },
      { text: '门店员工8万人，⟦metric:较年初减少⟧⟦quantity:4000人⟧。' },
    ],
    ignores: [
      { text: '启明电器营业收入增至3亿元。', because: '至 makes the number the level reached' },
      { text: '启明电器新设12家门店。', because: 'opening shops is no change of a metric' },
    ],
  },
  bind({ text, marks, index, change, metric, clauseStart }, said) {
    if (change === null) return null;
    const place = metric === null && said.level !== null ? placeBefore(text, clauseStart, change.start) : null;
    if (place !== null)
      return {
        metric: { start: change.start, end: change.end },
        of: said.level,
        subjectBefore: place.start,
        subject: place,
        implied: ['of'],
      };
    const named =
      metric === null ? changedBefore(text, stretchBefore(text, marks, index, clauseStart, change.start)) : null;
    if (named !== null) {
      const span = { start: change.start, end: change.end };
      return { metric: span, of: named, subjectBefore: named.start, item: true, implied: [] };
    }
    const of = metric === null ? said.level : widenItem(text, metric, marks, clauseStart);
    return {
      item: metric !== null && of !== null && isItem(text, metric, of),
      metric: { start: change.start, end: change.end },
      of,
      subjectBefore: metric === null ? change.start : (of?.start ?? change.start),
      implied: metric === null && of !== null ? ['of'] : [],
    };
  },
};

export default rule;
