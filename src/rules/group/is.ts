import type { Rule } from '../rule.ts';

export default {
  id: 'group/is',
  why: '即, 指, 是 or 分别是 behind the name of a group brings its members.',
  patterns: [
    '{group:units}，?(即|分别是|分别为|是指|指的是|依次是|依次为|就是|具体为|具体是|包括|包含|涵盖|指)!{members:units}',
    '{group:units}(是|为)!{members:units}¬(的)',
    '{group:units}(：|:|——)!{members:units}¬(是|为|由|将|的|负责)',
  ],
  says: [{ says: 'group', group: 'group', members: 'members' }],
  examples: {
    finds: [
      { text: '“⟦group:三擎⟧”，即⟦members:资产管理中心、健康管理中心、科技中心⟧。' },
      { text: '“⟦group:一横⟧”是⟦members:运营中心⟧。' },
      { text: '“⟦group:两翼⟧”：⟦members:硬件事业部、软件事业部⟧。' },
    ],
    ignores: [{ text: '三擎即将成立。', because: 'no member is named' }],
  },
} satisfies Rule;
