import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/head-listed',
  why: 'A line of a list: a post with or without its unit before it, a colon, and who has it.',
  patterns: ['{place:units}(，|,|：|:|－|—)?{posts}(：|:)!{people}', '^{posts}(：|:)!{people}。'],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '⟦place:华东运营中心⟧，⟦posts:负责人⟧：⟦people:林若溪⟧' }],
    ignores: [{ text: '总经理：要把质量放在第一位', because: 'nobody is named' }],
  },
} satisfies Rule;
