import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/move-into',
  why: 'Somebody is moved into a unit, and the sentence names no title.',
  patterns: [
    '{people}…<move-in>!{units}',
    '{done:posts}(职务|一职)?，<and-then>?(转岗至|转岗到|调入|调往|调至|调到|轮岗至|轮岗到|借调至|借调到)!{units}',
  ],
  says: [{ says: 'role', change: 'moved-in' }],
  examples: {
    finds: [{ text: '⟦people:周启明⟧调入⟦units:战略发展部⟧。' }, { text: '⟦people:林若溪⟧进入⟦units:战略委员会⟧。' }],
    ignores: [{ text: '周启明进入会场。', because: 'a hall is no unit' }],
  },
} satisfies Rule;
