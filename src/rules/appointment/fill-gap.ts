import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/fill-gap',
  why: '由 brings who fills the gap that somebody leaves: the post is that of the words before.',
  patterns: ['(空缺|遗缺|空位|缺位)~由!{people}~(填补|补上|递补|补任|接任|接替|升任|补位)¬{posts}'],
  says: [{ says: 'role', change: 'appointed', before: 'held' }],
  examples: {
    finds: [
      { text: '总经理陈放退休，遗缺由⟦people:副总经理林若溪⟧升任。' },
      { text: '审计部总监陈放调任总经理，其留下的空缺由⟦people:林若溪⟧填补。' },
    ],
    ignores: [{ text: '资金空缺由股东填补。', because: 'nobody is named' }],
  },
} satisfies Rule;
