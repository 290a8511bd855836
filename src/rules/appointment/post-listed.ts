import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/post-listed',
  why: 'A line of a list: a name, a colon, and the posts that the person takes.',
  patterns: ['^{people}(：|:)!{posts}。'],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '⟦people:林若溪⟧：⟦posts:研发中心主任⟧。' }],
    ignores: [{ text: '林若溪：总经理要敢于担当。', because: 'what she says goes on behind the title' }],
  },
} satisfies Rule;
