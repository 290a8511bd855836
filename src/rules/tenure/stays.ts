import type { Rule } from '../rule.ts';

export default {
  id: 'tenure/stays',
  why: 'Who is named with a post and 留任 or 不变 keeps it.',
  patterns: ['{people}(均|都|将|仍|亦|本次)?(获|予以)?(留任|连任|续任|获续聘|不变|保持不变|职务不变|维持不变)!'],
  says: [{ says: 'role', change: 'retained', own: true }],
  examples: {
    finds: [{ text: '⟦people:财务总监陈放⟧留任。' }],
    ignores: [{ text: '汇报关系不变。', because: 'nobody is named' }],
  },
} satisfies Rule;
