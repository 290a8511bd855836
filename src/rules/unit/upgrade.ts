import type { Rule } from '../rule.ts';

export default {
  id: 'unit/upgrade',
  why: 'A unit becomes something higher.',
  patterns: [
    '{sources:units}¬(的)~<upgrade>!~{results:units}',
    '{results:units}~由(原|原有的|原来的)?{sources:units}~升级!(而来|而成|成立|组建)',
  ],
  says: [{ says: 'unit', change: 'upgraded' }],
  examples: {
    finds: [
      { text: '将⟦sources:数据部⟧升级为⟦results:数据智能中心⟧。' },
      { text: '⟦results:青石科技公司⟧由⟦sources:信息技术中心⟧改制升级而来。' },
    ],
    ignores: [{ text: '数据部将系统升级为新版本。', because: 'a system is upgraded' }],
  },
} satisfies Rule;
