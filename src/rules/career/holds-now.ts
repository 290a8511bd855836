import type { Rule } from '../rule.ts';

export default {
  id: 'career/holds-now',
  why: '现任 and 系 tell what somebody is.',
  patterns: [
    '{people}…(现任|现担任|现为|目前担任|目前任|现兼任|系|仍为|仍是)!{posts}',
    '{done:posts}…(现任|现担任|现为|目前担任|目前任|现兼任)!{posts}',
    '{people}是!{posts}',
  ],
  says: [{ says: 'role', change: 'current' }],
  examples: {
    finds: [{ text: '⟦people:周启明⟧，男，1970年出生，现任⟦posts:北山银行副行长⟧。' }],
    ignores: [{ text: '现任北山银行副行长将退休。', because: 'nobody is named' }],
  },
} satisfies Rule;
