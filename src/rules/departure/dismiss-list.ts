import type { Rule } from '../rule.ts';

export default {
  id: 'departure/dismiss-list',
  why: 'The verb of dismissing is said once for a list of people, each with posts behind the name.',
  patterns: ['<dismiss>!{first:people}(的)?{done:posts}，{people}(的)?{posts}'],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [{ text: '解聘⟦first:周启明先生⟧⟦done:副总经理⟧、⟦people:林若溪女士⟧⟦posts:董事会秘书⟧职务。' }],
    ignores: [{ text: '解聘周启明副总经理职务。', because: 'one person' }],
  },
} satisfies Rule;
