import type { Rule } from '../rule.ts';

export default {
  id: 'career/held-before',
  why: '曾任 and 历任 tell what somebody was: never news.',
  patterns: ['{people}…<career>!~{posts}', '<career>!~{posts}'],
  says: [{ says: 'role', change: 'former' }],
  examples: {
    finds: [{ text: '⟦people:周启明⟧曾任⟦posts:北山银行副行长⟧。' }],
    ignores: [{ text: '周启明现任北山银行副行长。', because: 'he still is' }],
  },
} satisfies Rule;
