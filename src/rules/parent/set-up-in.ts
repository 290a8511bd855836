import type { Rule } from '../rule.ts';

export default {
  id: 'parent/set-up-in',
  why: 'Who sets up a unit, or where it is set up, is above it.',
  patterns: [
    '{parent:units}¬(的|职能|职责|资源|独立|单独|整体|升级|改制|之上|之外|以外|之前)~<set-up>!¬(于|以来|之初|以后|之后|之前|至今|不久|已有|已经|初期|仪式|大会|时间|日期|周年|期间|在|后|前|时|的)~{children:units}',
  ],
  says: [{ says: 'parent', children: 'children', parent: 'parent' }],
  examples: {
    finds: [
      { text: '⟦parent:云杉集团⟧将成立⟦children:数据中心⟧。' },
      { text: '在⟦parent:研发中心⟧下新设⟦children:算法部⟧。' },
    ],
    ignores: [{ text: '云杉集团的成立，数据中心功不可没。', because: 'the founding of the group itself' }],
  },
} satisfies Rule;
