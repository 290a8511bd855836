import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/move-into',
  why: 'Somebody is moved into a unit, and the sentence names no title.',
  patterns: ['{people}…<move-in>!{units}'],
  says: [{ says: 'role', change: 'moved-in' }],
  examples: {
    finds: [{ text: '⟦people:周启明⟧调入⟦units:战略发展部⟧。' }, { text: '⟦people:林若溪⟧进入⟦units:战略委员会⟧。' }],
    ignores: [{ text: '周启明进入会场。', because: 'a hall is no unit' }],
  },
} satisfies Rule;
