import type { Rule } from '../rule.ts';

export default {
  id: 'unit/formed',
  why: 'What something is merged into is new, also where those that were merged are not named.',
  patterns: [
    '(整合|合并|重组|整并|归并|组合|改组)!(而)?(为|成为|成立|组建|形成|设立)(新的|全新的)?{results:units}',
    '(整合|合并|重组|整并|归并)!，(形成|组建|成立|组成|设立)(新的|全新的)?{results:units}',
  ],
  says: [{ says: 'unit', change: 'established' }],
  examples: {
    finds: [
      { text: '公司将现有业务整合为⟦results:云计算事业部⟧。' },
      { text: '将原有六个处室合并，组建⟦results:综合管理中心⟧。' },
    ],
    ignores: [{ text: '云计算事业部整合了公司的各项业务。', because: 'it does the merging' }],
  },
} satisfies Rule;
