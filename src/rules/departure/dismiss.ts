import type { Rule } from '../rule.ts';

export default {
  id: 'departure/dismiss',
  why: 'Somebody is taken out of posts by others.',
  patterns: [
    '<dismiss>!(：|:|了)?{people}~(的|为|担任|所任|担任的|兼任的|所兼任的|原任|原)?{posts}',
    '(被|遭)<dismiss>!{posts}~的{people}',
    '{people}…(被|遭|获)?<dismiss>!(其)?(的)?{posts}¬(层级|一级|一层|编制|建制|设置|制度)',
  ],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [
      { text: '股东大会罢免了⟦people:周启明⟧等三名⟦posts:董事⟧。' },
      { text: '董事会决定免去⟦people:周启明⟧的⟦posts:总经理⟧职务。' },
      { text: '⟦people:林若溪⟧被免去⟦posts:副总裁⟧职务。' },
    ],
    ignores: [
      { text: '公司免去一切手续费。', because: 'nobody is dismissed' },
      { text: '周启明宣布撤销“大区总”层级。', because: 'nobody has such a post any more' },
    ],
  },
} satisfies Rule;
