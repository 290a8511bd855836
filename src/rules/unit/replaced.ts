import type { Rule } from '../rule.ts';

export default {
  id: 'unit/replaced',
  why: 'One unit stands from now on where another stood.',
  patterns: [
    '{gone:units}(将|则|也|已|正式)?被(新成立的|新设的|全新的|新的)?{results:units}~(取代|替代|代替)!。',
    '(取代|替代|代替)!<formerly>?{gone:units}的，?(则|将)?(是|为)(新成立的|新设的|全新的|新的)?{results:units}',
    '{gone:units}~(撤销|裁撤|取消|解散|不再保留|不再设置|不复存在)，取而代之!的，?(则|将)?(是|为)(新成立的|新设的|全新的|新的)?{results:units}',
  ],
  says: [
    { says: 'unit', change: 'dissolved', sources: 'gone', results: 'none' },
    { says: 'unit', change: 'established' },
  ],
  examples: {
    finds: [
      { text: '⟦gone:运营管理部⟧将被⟦results:客户体验中心⟧取代。' },
      { text: '取代⟦gone:运营管理部⟧的，是⟦results:客户体验中心⟧。' },
    ],
    ignores: [{ text: '运营管理部取代了一套旧系统。', because: 'a system is replaced, not a unit' }],
  },
} satisfies Rule;
