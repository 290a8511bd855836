import type { Rule } from '../rule.ts';

const PASSES = '(则|将|拟|也|暂|改)?由~{people}~(接任|接替|继任|接棒|接手|暂代|代理|兼任|担任|出任)!¬{posts}';

export default {
  id: 'appointment/former-post-passes',
  why: '其原职, or the gap that somebody leaves, is the post that somebody had before the move told in the words before.',
  patterns: [
    `(其|他的|她的|其原先|其此前|他此前的|她此前的|他原来的|她原来的|所遗|空出的)(原职务|原职位|原职|原岗位|原有职务|原来的职务|职务|职位|岗位)${PASSES}`,
    '(空缺|遗缺|空位|缺位)~由{people}~(填补|补上|递补|补任|接任|接替|升任|补位)!¬{posts}',
    `，(原职务|原职位|原职|原岗位|原有职务|原任职务)${PASSES}`,
  ],
  says: [{ says: 'role', change: 'by-trigger', before: 'held' }],
  examples: {
    finds: [
      { text: '远航重工总裁周启明调任北山银行行长，其原职由⟦people:林若溪⟧接替。' },
      { text: '远航重工总裁周启明任北山银行行长，原职务由⟦people:林若溪⟧接替。' },
      { text: '审计部总监周启明调任总经理，其留下的空缺由⟦people:林若溪⟧填补。' },
      { text: '总经理周启明因病请假，其职务由⟦people:副总经理林若溪⟧暂代。' },
    ],
    ignores: [
      { text: '资金空缺由股东填补。', because: 'nobody is named' },
      { text: '远航重工总裁周启明调任北山银行行长，其原职暂时空缺。', because: 'nobody is named' },
    ],
  },
} satisfies Rule;
