import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/hand-over',
  why: 'The registry or the news says that a post passes from one person to another.',
  patterns: [
    '{posts}~由{from:people}~<changed-into>!{people}',
    '{posts}(一职|的位置)?由{from:people}(交棒给|移交给|交给|交接给|传给|交棒于)!{people}',
    '{posts}(发生变更|发生变动|变更|变动)，(原任)?{from:people}~(退出|卸任|离任)，(改|现|转)?(由)?{people}~(担任|接任|出任|接替|上任|继任)!',
    '{posts}~由{from:people}~<changed-into>!(此前|原来|之前|原|原本|一直)(负责|分管|管理|主管|带领)[former]的{people}',
  ],
  says: [
    { says: 'role', change: 'appointed' },
    { says: 'role', change: 'left', people: 'from' },
  ],
  examples: {
    finds: [
      { text: '⟦posts:法定代表人⟧由⟦from:周启明⟧变更为⟦people:林若溪⟧。' },
      { text: '⟦posts:总裁⟧由⟦from:周启明⟧交棒给⟦people:林若溪⟧。' },
      { text: '⟦posts:法定代表人⟧发生变更，⟦from:周启明⟧退出，由⟦people:林若溪⟧担任。' },
      { text: '⟦posts:负责人⟧由⟦from:周启明⟧调整为此前负责⟦former:仓储⟧的⟦people:林若溪⟧。' },
    ],
    ignores: [{ text: '公司名称由远航有限变更为远航重工。', because: 'no post, no person' }],
  },
} satisfies Rule;
