import type { Rule } from '../rule.ts';

export default {
  id: 'unit/dissolved',
  why: 'Units named first, and that they end.',
  patterns: ['{sources:units}~<dissolved>!。'],
  says: [{ says: 'unit', change: 'dissolved' }],
  examples: {
    finds: [{ text: '原⟦sources:销售公司⟧同时撤销。' }, { text: '⟦sources:直播业务部⟧将于7月底停止运营。' }],
    ignores: [
      { text: '市场部取消了一场活动。', because: 'something else is called off' },
      { text: '市场部不再保留纸质档案。', because: 'files, not the unit' },
    ],
  },
} satisfies Rule;
