import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/take-over',
  why: '接任 without a post means the post that somebody gives up in the words before.',
  patterns: [
    '{people}~(接任|接替|继任|接棒|接班|递补|补位|获委任|获聘任|获任命)!(上述|其|该|这一|他的|她的|相关)?(职务|职位|一职|职)?¬{posts|people|units}¬(任|担任|出任|兼任|其任|其担任|其出任|其兼任)',
    '{people}，¬(由|将由|拟由|暂由|改由|另由|现由|已由)~(接任|接替|继任|接棒|接班|递补|补位|获委任|获聘任|获任命)!(上述|其|该|这一|他的|她的|相关)?(职务|职位|一职|职)?¬{posts|people|units}¬(任|担任|出任|兼任|其任|其担任|其出任|其兼任)',
    '，(暂|暂时|现|将|拟|改|已)?由{people}~兼任!(上述|其|该|这一)?(职务|职位|一职)?¬{posts|people|units}¬(任|担任|出任|兼任|其任|其担任|其出任|其兼任)',
  ],
  says: [{ says: 'role', change: 'by-trigger', before: 'left' }],
  examples: {
    finds: [{ text: '总经理周启明辞去总经理职务，⟦people:林若溪⟧接任。' }],
    ignores: [
      { text: '周启明接任总经理。', because: 'the post is named' },
      { text: '合伙人、总裁周启明退休，林若溪接替其担任总裁。', because: 'the post is named behind the second verb' },
    ],
  },
} satisfies Rule;
