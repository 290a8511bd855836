import type { Rule } from '../rule.ts';

export default {
  id: 'unit/upgrade',
  why: 'A unit becomes something higher.',
  patterns: [
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~<upgrade>!~{results:units}',
    '{sources:units}~从{old:units}(中)?(独立出来|独立|拆出|剥离)，(并)?<upgrade>!~{results:units}',
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
