import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/posts-added',
  why: '增补 behind a post brings people to it.',
  patterns: ['{posts}~(增补|增聘|增加|新增|增设|补充)!(了)?{people}'],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '⟦posts:公司副总经理⟧增补⟦people:周启明、林若溪⟧两人。' }],
    ignores: [{ text: '副总经理增补两人。', because: 'nobody is named' }],
  },
} satisfies Rule;
