import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/take-charge',
  why: 'A person before a verb of taking over, or in the place of another, and the unit behind it.',
  patterns: [
    '{people}…<take-charge>!{units}',
    '{units}…由(其|原|新加入的|新加盟的|刚加入的|新上任的|新到任的)?(副手|副职)?、?{people}~<take-charge>!¬{posts}',
    '<stop-charge>{units}，(将|改|则|暂时|暂)?由{people}~(接任|接替|接手|接管|接棒|负责|分管|统管|代管|管理)!。',
    '{people}~(接替|接任|接棒|代替|替)!{succeeds:people}~<in-charge>(的)?{units}',
  ],
  says: [{ says: 'role', change: 'by-trigger' }],
  examples: {
    finds: [
      { text: '⟦units:数据中心⟧由其副手、⟦people:技术负责人林若溪⟧接管。' },
      { text: '⟦people:周启明⟧将接管⟦units:财务部⟧。' },
      { text: '陈放不再分管⟦units:审计部⟧，由⟦people:林若溪⟧接任。' },
      { text: '⟦people:林若溪⟧接替⟦succeeds:陈放⟧分管⟦units:审计部⟧。' },
    ],
    ignores: [{ text: '周启明接管此案。', because: 'no unit is named' }],
  },
} satisfies Rule;
