import type { Rule } from '../rule.ts';

export default {
  id: 'unit/opened',
  why: 'A unit named first, then that it has been opened.',
  patterns: [
    '{results:units}~<opened>!¬(转让|出让|出售|上市|交易|督办)',
    '{results:units}(已|已经|将|将于|于|近日|日前|今日|今天|也|昨日|本月|上月|正式)?~成立!。',
  ],
  says: [{ says: 'unit', change: 'established' }],
  examples: {
    finds: [{ text: '⟦results:智能网联研究院⟧今日揭牌。' }, { text: '⟦results:海外事业部⟧于7月1日成立。' }],
    ignores: [
      { text: '海外事业部成立十周年。', because: 'an anniversary' },
      { text: '环保公司的股权挂牌转让。', because: 'shares are on offer' },
      { text: '集团成立海外事业部。', because: 'the subject sets up another' },
    ],
  },
} satisfies Rule;
