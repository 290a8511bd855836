import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/preside',
  why: '主持工作 is leading a unit without its title.',
  patterns: ['{people}~主持!{units}(的)?(日常|全面|相关)?工作', '{units}…由{people}~主持!(日常|全面|相关)?工作'],
  says: [{ says: 'role', change: 'acting' }],
  examples: {
    finds: [{ text: '⟦people:周启明⟧暂时主持⟦units:财务部⟧日常工作。' }],
    ignores: [{ text: '周启明主持会议。', because: 'a meeting is no unit' }],
  },
} satisfies Rule;
