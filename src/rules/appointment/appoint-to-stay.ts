import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/appoint-to-stay',
  why: 'Appointed to go on in the post held: nothing changes.',
  patterns: ['<appoint>{people}…(继续担任|继续任|继续出任|继续兼任|连任|续任)!{posts}'],
  says: [{ says: 'role', change: 'retained' }],
  examples: {
    finds: [{ text: '集团任命⟦people:周启明⟧继续担任⟦posts:华东大区总经理⟧。' }],
    ignores: [{ text: '集团任命周启明担任华东大区总经理。', because: 'a new post' }],
  },
} satisfies Rule;
