import type { Rule } from '../rule.ts';

export default {
  id: 'departure/dismiss-holder',
  why: 'Somebody who is named with his post is dismissed from it.',
  patterns: ['<dismiss>!{people}(职务|的职务|的全部职务|的一切职务)'],
  says: [{ says: 'role', change: 'left', own: true }],
  examples: {
    finds: [{ text: '董事会决定解聘⟦people:总经理周启明⟧职务。' }],
    ignores: [{ text: '董事会决定解聘总经理周启明的司机。', because: 'not the holder is dismissed' }],
  },
} satisfies Rule;
