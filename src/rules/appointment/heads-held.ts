import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/heads-held',
  why: '是 between a post and a person says who holds it, without a change.',
  patterns: [
    '{posts}(均|都|现|目前|继续)?(是|系|仍系|均为|仍为|仍是|依然为|依旧为|依然是|依旧是|还是)!{people}¬(的|之)',
    '{posts}(的)?(人选)?(保持不变|维持不变|不变|暂不调整|不作调整)，(仍是|仍为|依然是|仍然是|还是|仍由|继续由)!{people}¬(的|之)',
    '{posts}(包括|包含)!(：|:)?{people}¬(的|之)',
  ],
  says: [{ says: 'role', change: 'current' }],
  examples: {
    finds: [
      { text: '⟦posts:远航集团的董事长、总经理⟧均是⟦people:周启明⟧。' },
      { text: '⟦posts:数据中心主任⟧保持不变，仍是⟦people:陈放⟧。' },
      { text: '⟦posts:安全委员会成员⟧包括：⟦people:陈放、林若溪⟧。' },
    ],
    ignores: [{ text: '总经理是公司的负责人员。', because: 'no person is named' }],
  },
} satisfies Rule;
