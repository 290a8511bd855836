import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/newly-in-office',
  why: '新上任的 before somebody named with a post: the post is new.',
  patterns: ['(新上任的|刚上任的|刚刚上任的|新到任的|新当选的|新获任的|新晋)!{people}'],
  says: [{ says: 'role', change: 'appointed', own: true }],
  examples: {
    finds: [{ text: '新上任的⟦people:总裁周启明⟧出席会议。' }],
    ignores: [{ text: '新上任的管理层出席会议。', because: 'nobody is named' }],
  },
} satisfies Rule;
