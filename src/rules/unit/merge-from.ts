import type { Rule } from '../rule.ts';

export default {
  id: 'unit/merge-from',
  why: 'The new unit first, and behind 由 those it is made of.',
  patterns: [
    '{results:units}，?~由<formerly>?{sources:units}~<merge>!(重组|升级|改制)?(而成|而来|成立|组成|设立|组建|形成)',
    '(新的|全新的|新){results:units}~由<formerly>?{sources:units}~(组成|构成|组建)!',
    '{results:units}~由原{sources:units}~(组成|构成|组建)!',
    '以<formerly>?{sources:units}为(基础|主体|班底|核心|依托|底子)!，?{who:units}?~<set-up>~{results:units}',
    '以<formerly>?{sources:units}为(基础|主体|班底|核心|依托|底子)!，(并)?(吸收|吸纳|整合|合并|联合)(了)?(原)?{others:units}，~<set-up>~{results:units}',
    '{results:units}(则|将|也)?以<formerly>?{sources:units}为(基础|主体|班底|核心)!(组建|成立|设立|组成|搭建)',
    '{results:units}在<formerly>?{sources:units}(的)?基础上!，?~<set-up>。',
    '在<formerly>?{sources:units}(的)?基础上!，?{who:units}?~<set-up>~{results:units}',
    '{results:units}~由<formerly>?{sources:units}(合并|整合|归并|重组|合并组建|整合组建)!。',
    '{kind:units}(名为|名叫|叫做|取名|定名为)!{results:units}，~由<formerly>?{sources:units}(组成|构成|合并|整合|组建)',
    '^{results:units}(：|:)~由<formerly>?{sources:units}(合并|整合|重组|归并|组成|合并组建)!',
  ],
  says: [{ says: 'unit', change: 'merged' }],
  examples: {
    finds: [
      { text: '⟦results:营销中心⟧由⟦sources:市场部和品牌部⟧合并而成。' },
      { text: '新的⟦results:营销中心⟧由原⟦sources:市场部和品牌部⟧组成。' },
      { text: '在原⟦sources:市场部、品牌部⟧基础上组建⟦results:营销中心⟧。' },
      { text: '⟦results:营销中心⟧在原⟦sources:市场部、品牌部⟧基础上组建。' },
      { text: '以原⟦sources:粮油公司、供销公司⟧为基础，组建⟦results:农业发展公司⟧。' },
      { text: '⟦results:引擎工作室⟧以原⟦sources:渲染项目组⟧为班底组建。' },
      { text: '⟦results:运力平台⟧：由原⟦sources:车队部、承运商部⟧合并。' },
    ],
    ignores: [{ text: '营销中心由市场部和品牌部共同管理。', because: 'managed by them, not made of them' }],
  },
} satisfies Rule;
