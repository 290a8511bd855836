import type { Rule } from '../rule.ts';

export default {
  id: 'unit/formed',
  why: 'What something is merged into is new, also where those that were merged are not named.',
  patterns: [
    '(整合|合并|重组|整并|归并|组合|改组)!(而)?(为|成为|成立|组建|形成|设立)(新的|全新的)?{results:units}',
    '(整合|合并|重组|整并|归并)!，(形成|组建|成立|组成|设立)(新的|全新的)?{results:units}',
    '(架构|体系|阵型|阵形|格局|业务)~(调整为|变为|变阵为|划分为|重组为|整合为|优化为|精简为|压缩为)!{results:units}',
    '(整合后|合并后|重组后|调整后)!(的)?(部门|新部门|机构|团队|公司|新公司|事业部)?{kind:units}?~(命名为|定名为|取名为|更名为|名为|名称为|称为){results:units}',
    '(合并后|整合后|重组后)!的(新部门|新机构|新团队|新公司|新事业部|部门|机构)?{kind:units}?(为|是|即|就是|叫|叫做|名为|名叫|称为|定名为|命名为|取名){results:units}',
    '(压缩到|压缩至|精简到|精简至|缩减到|缩减至|整合成|整合为|合并成|合并为)!{n:quantity}(部门|部|中心|大区|事业部|事业群|板块|公司|战区)?(：|:|，分别是|，分别为|，即|，包括){results:units}¬(合并|整合|重组|拆分|更名|划归|并入)',
    '(重组为|划分为|整合为|合并为|压缩为|精简为|归并为)!(新的|全新的)?{results:units}',
    '的(团队|部分|人员|业务)(则|将|也)?(独立为|独立成为|单独成立|组成|组建为)!(新的)?{results:units}',
    '(机构|部门|中心|大区|区域|部室)~(调整为|变为|重组为|整合为|优化为|精简为|压缩为)!{results:units}¬(的|下设|下属|下辖|旗下|内设)',
  ],
  says: [{ says: 'unit', change: 'established' }],
  examples: {
    finds: [
      { text: '合并后的新部门为⟦results:营销中心⟧。' },
      { text: '公司将现有业务整合为⟦results:云计算事业部⟧。' },
      { text: '公司架构将调整为⟦results:零售板块、物流板块⟧。' },
      { text: '九个部门压缩为⟦results:销售中心、客服中心⟧。' },
      { text: '职能部门压缩到⟦n:七个⟧：⟦results:综合部、财务部、法务部⟧。' },
      { text: '整合后的部门命名为⟦results:数字化发展部⟧。' },
      { text: '将原有六个处室合并，组建⟦results:综合管理中心⟧。' },
      { text: '内设机构相应调整为⟦results:综合部、财务部⟧。' },
    ],
    ignores: [{ text: '云计算事业部整合了公司的各项业务。', because: 'it does the merging' }],
  },
} satisfies Rule;
