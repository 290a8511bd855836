import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/newly-in-office',
  why: '新上任的 before somebody named with a post, or from when the appointment holds behind: the post is new.',
  patterns: [
    '(新|刚|刚刚|新近)(上任|加盟|到任|当选|获任|就任)!(的){people}',
    '{people}(的|之)(任命|委任|聘任)(将|已|拟|预计)?(于|自|从|在)~生效!',
  ],
  says: [{ says: 'role', change: 'appointed', own: true }],
  examples: {
    finds: [
      { text: '新上任的⟦people:总裁周启明⟧出席会议。' },
      { text: '⟦people:财务总监林若溪⟧的任命将于7月1日生效。' },
    ],
    ignores: [{ text: '新上任的管理层出席会议。', because: 'nobody is named' }],
  },
} satisfies Rule;
