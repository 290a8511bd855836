import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/post-then-who',
  why: 'The post comes first with its verb, and 的是 brings who takes it.',
  patterns: [
    '(出任|担任|接任|升任|就任|执掌)!{posts}(的|的人选)(是|为|将是|则是|正是)~{people}',
    '(拟任|拟提任|拟推荐)!{posts}(的)?人选(：|:|为|是)?{people}',
  ],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [
      { text: '出任⟦posts:远航商业总裁⟧的是⟦people:林若溪⟧。' },
      { text: '拟任⟦posts:远航集团党委书记、董事长⟧人选⟦people:林若溪⟧，女，1970年生。' },
    ],
    ignores: [{ text: '出任总裁的是一位老员工。', because: 'nobody is named' }],
  },
} satisfies Rule;
