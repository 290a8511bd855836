import type { Rule } from '../rule.ts';

export default {
  id: 'career/post-held-until-now',
  why: '此前兼任的 before a post says that the person no longer has it.',
  patterns: ['{people}(此前|原|原来|先前|之前|原先)?(兼任|担任|出任)的!{posts}'],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [{ text: '⟦people:林若溪⟧此前兼任的⟦posts:集团首席投资官⟧一职空缺。' }],
    ignores: [{ text: '林若溪此前兼任集团首席投资官。', because: 'nothing says that it has ended' }],
  },
} satisfies Rule;
