import type { Rule } from '../rule.ts';

export default {
  id: 'group/are',
  why: 'Units that are, or make up, the group named behind them.',
  patterns: ['{members:units}(就是|即为|则是|共同构成|共同组成|构成|组成|是|为)!(了)?{group:units}¬(的)'],
  says: [{ says: 'group', group: 'group', members: 'members' }],
  examples: {
    finds: [{ text: '⟦members:销售事业部和供应链事业部⟧是“⟦group:两翼⟧”。' }],
    ignores: [{ text: '销售事业部是“两翼”的一部分。', because: 'a part, said of the group' }],
  },
} satisfies Rule;
