import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/takes-effect',
  why: 'An appointment that takes effect gives the post.',
  patterns: [
    '{people}的{posts}(的)?(任命|委任|聘任|任职)~生效!',
    '{people}(担任|出任|获委任为|作为|任){posts}的(任命|委任|聘任)~生效!',
  ],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [
      { text: '⟦people:林若溪⟧的⟦posts:财务总监⟧任命于7月1日生效。' },
      { text: '⟦people:林若溪⟧担任⟦posts:财务总监⟧的任命自7月1日起生效。' },
    ],
    ignores: [{ text: '林若溪的财务总监任期于7月1日届满。', because: 'it ends' }],
  },
} satisfies Rule;
