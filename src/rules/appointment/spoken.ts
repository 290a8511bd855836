import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/spoken',
  why: 'In letters one 做 what elsewhere one 担任, with the post right behind the verb.',
  patterns: [
    '由{people}(来|去)?做!{posts}¬(的|助理|起|时|期间|以来|后)',
    '{people}(会|将|来|转|改|转去|转而|今后|以后|接下来|还是|依然|接着)做!{posts}¬(的|助理|起|时|期间|以来|后)',
  ],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [
      { text: '电商部由⟦people:林若溪⟧做⟦posts:负责人⟧。' },
      { text: '⟦people:周启明⟧转做⟦posts:顾问⟧。' },
      { text: '⟦people:林若溪⟧还是做⟦posts:首席科学家⟧。' },
    ],
    ignores: [
      { text: '公司请林若溪做独立董事。', because: 'who is asked has not agreed' },
      { text: '林若溪做总裁时，公司上市。', because: 'it tells when something was' },
      { text: '林若溪从销售总监做起。', because: 'the post is where a career began' },
    ],
  },
} satisfies Rule;
