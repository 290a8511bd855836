import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/place-by-person',
  why: 'A place, then 由 with the person who takes a post there: the post is of that place.',
  patterns: ['{place:units}…由~{people}…<take-up>!{posts}'],
  says: [{ says: 'role', change: 'by-trigger' }],
  examples: {
    finds: [{ text: '⟦place:数据中心⟧由⟦people:林若溪⟧担任⟦posts:主任⟧。' }],
    ignores: [{ text: '由林若溪担任主任。', because: 'no place is named' }],
  },
} satisfies Rule;
