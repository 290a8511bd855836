import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/appointed-too',
  why: 'Who else comes into office is named with the post, behind the verb.',
  patterns: [
    '(获委任|获任命|获聘任|获聘|获任|被任命|被委任|被聘任|上任|到任|履新|晋升|就任|到来|加盟|升任)!的(还有|还包括|也有)(：|:)?{people}',
  ],
  says: [{ says: 'role', change: 'appointed', own: true }],
  examples: {
    finds: [{ text: '同日获委任的还有：⟦people:首席财务官周启明⟧。' }],
    ignores: [{ text: '同日获委任的还有三名经理。', because: 'nobody is named' }],
  },
} satisfies Rule;
