import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/lead-founding',
  why: 'Who leads the founding of a unit is in charge of it.',
  patterns: [
    '{people}~牵头!(成立|组建|筹建|筹备|筹划|搭建|创建|设立|组织|推进|推动|落实|整合|建设|打造|负责)(了|新的)?{units}',
  ],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '由⟦people:林若溪⟧牵头成立⟦units:战略委员会⟧。' }],
    ignores: [{ text: '林若溪牵头起草章程。', because: 'no unit is founded' }],
  },
} satisfies Rule;
