import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/heads-held',
  why: '是 between a post and a person says who holds it, without a change.',
  patterns: [
    '{posts}(均|都|仍|现|依然|依旧|还|目前|继续)?(是|系|均为|仍为|仍是|依然为|依旧为|依然是|依旧是|还是)!{people}',
  ],
  says: [{ says: 'role', change: 'current' }],
  examples: {
    finds: [{ text: '⟦posts:远航集团的董事长、总经理⟧均是⟦people:周启明⟧。' }],
    ignores: [{ text: '总经理是公司的负责人员。', because: 'no person is named' }],
  },
} satisfies Rule;
