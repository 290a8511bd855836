import type { FigureRule } from './rule.ts';

const rule: FigureRule = {
  id: 'figure/noun-behind-number',
  why: 'What a number counts or shares out may stand behind it: 12个品牌, 约60%的销售.',
  relation: 'before-noun',
  examples: {
    finds: [
      { text: '启明超市贡献了⟦quantity:约60%⟧的⟦metric:销售⟧。' },
      { text: '启明电器拥有⟦quantity:128家⟧⟦metric:门店⟧。' },
    ],
    ignores: [
      { text: '启明电器销量较上年的3万台增长5%。', because: 'what it grew from counts no growth' },
      { text: '启明电器设三大事业群。', because: 'parts of the organisation are structure, no figure' },
      { text: '三只小鹿、百味坊和启明食品均已入驻。', because: 'a counted noun that opens a list of names is a name' },
    ],
  },
  bind({ noun, quantity }) {
    return noun === null ? null : { metric: noun, of: null, subjectBefore: quantity.start, implied: [] };
  },
};

export default rule;
