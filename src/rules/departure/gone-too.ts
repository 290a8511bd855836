import type { Rule } from '../rule.ts';

export default {
  id: 'departure/gone-too',
  why: 'Who else goes is named with the post, behind the verb.',
  patterns: [
    '(离开|离职|辞职|离任|退出|辞任|卸任|退休|去职)!(公司)?的(还有|还包括|也有|有|包括|为|分别为|分别是|是){people}',
  ],
  says: [{ says: 'role', change: 'left', own: true }],
  examples: {
    finds: [{ text: '同时离职的还有⟦people:副总裁周启明、财务总监林若溪⟧。' }],
    ignores: [{ text: '离职的还有多名工程师。', because: 'nobody is named' }],
  },
} satisfies Rule;
