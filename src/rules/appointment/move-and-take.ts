import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/move-and-take',
  why: 'Moved into a unit, and there a post: the post is of that unit.',
  patterns: ['{people}…<move-in>!{place:units}，?~(担任|出任|任|为){posts}'],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '⟦people:周启明⟧转岗至⟦place:战略投资部⟧任⟦posts:总经理⟧。' }],
    ignores: [{ text: '周启明转岗至战略投资部。', because: 'no post is named' }],
  },
} satisfies Rule;
