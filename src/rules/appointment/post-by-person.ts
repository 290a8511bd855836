import type { Rule } from '../rule.ts';

/** Behind these 由 brings who takes the post of somebody else. */
const NOT_THEIRS =
  '¬(前者|后者|其工作|其原|其职|其岗|其遗|其留|其空|其此前|其分管|其负责|其主管|其管理|原职|原岗|原有职|原任职|他此前的|她此前的|他原来的|她原来的|所遗|所留|空出|空缺|遗缺|留下|腾出)';
const FILLS = '(负责|补位|填补|递补|补上|承接|承担|接续)!';

export default {
  id: 'appointment/post-by-person',
  why: 'The post comes first, 由 brings the person who takes it.',
  patterns: [
    '{posts}~由~{people}~<take-up>!¬{posts}',
    '{posts}：~，~由~{people}~<take-up>!¬{posts}',
    `{posts}~，${NOT_THEIRS}~由~{people}~<take-up>!¬{posts}`,
    '{posts}~，(在|待|直到|直至)~，~由~{people}~<take-up>!¬{posts}',
    `{posts}~由{people}~${FILLS}¬{posts|units}`,
    `{posts}~，${NOT_THEIRS}~由{people}~${FILLS}¬{posts|units}`,
  ],
  says: [{ says: 'role', change: 'by-trigger' }],
  examples: {
    finds: [
      { text: '⟦posts:远航商业总裁⟧将由⟦people:林若溪⟧兼任。' },
      { text: '⟦posts:新一任总经理⟧由⟦people:原副总经理周启明⟧担任。' },
    ],
    ignores: [
      { text: '林越升任副总裁，品牌部由方远负责。', because: 'what somebody takes over is the unit right before 由' },
      { text: '总经理由董事会聘任。', because: 'no person is named' },
    ],
  },
} satisfies Rule;
