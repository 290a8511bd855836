import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/that-post-handed-on',
  why: '这个位置交给 means the post that somebody had in the words before.',
  patterns: [
    '(位置|职位|岗位|职务|一职|担子|接力棒|帅印)~(交给|移交给|交由|交到|传给|由)!~{people}¬{posts}¬(暂|代|临时|~暂|兼)',
  ],
  says: [{ says: 'role', change: 'appointed', before: 'left' }],
  examples: {
    finds: [{ text: '周启明不再担任测试组组长，这个位置交给⟦people:林若溪⟧。' }],
    ignores: [
      { text: '这个位置交给年轻人。', because: 'nobody is named' },
      { text: '总经理周启明请辞，其职务由林若溪暂代。', because: 'who stands in is told of by another rule' },
    ],
  },
} satisfies Rule;
