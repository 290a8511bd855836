import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/post-of-what-follows',
  why: 'Behind the posts that somebody takes, 的 brings the unit they are of.',
  patterns: ['{people}~<take-up>!{posts}的{place:units}'],
  says: [{ says: 'role', change: 'by-trigger' }],
  examples: {
    finds: [{ text: '由⟦people:林若溪⟧任⟦posts:组长⟧的⟦place:筹备小组⟧推进过渡。' }],
    ignores: [{ text: '由林若溪任组长的小组很多。', because: 'no unit is named' }],
  },
} satisfies Rule;
