import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/head-listed',
  why: 'A line of a list: a unit, its post, a colon, and who has it.',
  patterns: ['{place:units}(，|,|：|:|－|—)?{posts}(：|:)!{people}'],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '⟦place:华东运营中心⟧，⟦posts:负责人⟧：⟦people:林若溪⟧' }],
    ignores: [{ text: '负责人：林若溪', because: 'no unit is named' }],
  },
} satisfies Rule;
