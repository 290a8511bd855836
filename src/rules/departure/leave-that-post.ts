import type { Rule } from '../rule.ts';

export default {
  id: 'departure/leave-that-post',
  why: '该职务 is the post that somebody else takes up in the words before.',
  patterns: ['{people}…<leave>!(该|上述|这一|此)(职务|职位|岗位|一职)'],
  says: [{ says: 'role', change: 'left', before: 'taken' }],
  examples: {
    finds: [{ text: '林若溪任远航重工总裁，⟦people:周启明⟧不再担任该职务。' }],
    ignores: [{ text: '周启明不再担任总裁。', because: 'the post is named' }],
  },
} satisfies Rule;
