import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/newly-in-office',
  why: '新上任的 before somebody named with a post: the post is new.',
  patterns: ['(新|刚|刚刚|新近)(上任|加盟|到任|当选|获任|就任)!(的){people}'],
  says: [{ says: 'role', change: 'appointed', own: true }],
  examples: {
    finds: [{ text: '新上任的⟦people:总裁周启明⟧出席会议。' }],
    ignores: [{ text: '新上任的管理层出席会议。', because: 'nobody is named' }],
  },
} satisfies Rule;
