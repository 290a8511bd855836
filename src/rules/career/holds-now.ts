import type { Rule } from '../rule.ts';

export default {
  id: 'career/holds-now',
  why: '现任 and 系 tell what somebody is.',
  patterns: ['{people}…<hold>!{posts}', '{done:posts}…<hold>!{posts}', '{people}(是|同为|均为|都是|均是)!{posts}'],
  says: [{ says: 'role', change: 'current' }],
  examples: {
    finds: [{ text: '⟦people:周启明⟧，男，1970年出生，现任⟦posts:北山银行副行长⟧。' }],
    ignores: [{ text: '周启明曾任北山银行副行长。', because: 'he no longer is' }],
  },
} satisfies Rule;
