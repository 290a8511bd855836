import type { Rule } from '../rule.ts';

export default {
  id: 'group/around',
  why: 'A group is built around the units named with 以…为核心.',
  patterns: ['{group:units}~以{members:units}为(核心|支柱|主体|主线|骨架|基石|支撑)!'],
  says: [{ says: 'group', group: 'group', members: 'members' }],
  examples: {
    finds: [{ text: '“⟦group:两翼⟧”分别以⟦members:硬件事业部、软件事业部⟧为核心。' }],
    ignores: [{ text: '以硬件事业部为核心的公司。', because: 'no group is named' }],
  },
} satisfies Rule;
