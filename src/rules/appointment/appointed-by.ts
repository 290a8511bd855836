import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/appointed-by',
  why: 'Passive, with the one who appoints inside: 获董事会委任为.',
  patterns: [
    '{people}…(获|被|经)¬(重选|连选|续)…(委任|任命|聘任|选举|推选|推举|提名|提拔|擢升|晋升|核准|批准|选定|确定|聘|选)!为{posts}',
  ],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '⟦people:周启明先生⟧已获董事会委任为⟦posts:新任总经理⟧。' }],
    ignores: [{ text: '周启明先生获董事会表彰。', because: 'no post is given' }],
  },
} satisfies Rule;
