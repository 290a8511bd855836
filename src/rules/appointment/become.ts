import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/become',
  why: '成为 or 接棒成为 with a post behind it.',
  patterns: [
    '{people}¬(的)…(成为|接棒成为|升格为|获委以|被授予)!~{posts}',
    '{people}¬(的)…(成为|接棒成为)!{place:units}(的)?(历史上|历史|史上|有史以来|成立以来|创立以来|首位|首任|新的)~{posts}',
  ],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [
      { text: '⟦people:林若溪⟧成为⟦posts:远航集团新任总裁⟧。' },
      { text: '⟦people:林若溪⟧成为⟦place:远航集团⟧历史上最年轻的⟦posts:总裁⟧。' },
    ],
    ignores: [{ text: '远航重工成为行业龙头。', because: 'no person takes a post' }],
  },
} satisfies Rule;
