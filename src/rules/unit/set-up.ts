import type { Rule } from '../rule.ts';

export default {
  id: 'unit/set-up',
  why: 'A verb of setting up, and the units behind it: they are new.',
  patterns: [
    '<set-up>!¬(于|以来|之初|以后|之后|之前|至今|不久|已有|已经|初期|仪式|大会|时间|日期|周年|期间|在|后|前|时|的)~{results:units}',
    '(新成立的|新设立的|新组建的|新设的|新建的|新增的|刚成立的|刚刚成立的|此次成立的|本次成立的|此次设立的|新筹建的)!~{results:units}',
  ],
  says: [{ says: 'unit', change: 'established' }],
  examples: {
    finds: [
      { text: '公司决定成立⟦results:数据中心和品牌部⟧。' },
      { text: '新设立的⟦results:战略投资部⟧由周启明负责。' },
    ],
    ignores: [
      { text: '自成立以来，市场部一直盈利。', because: 'of long ago' },
      { text: '云杉科技成立于2003年，旗下有市场部。', because: 'a year of founding' },
      { text: '市场部成立时只有五人。', because: 'told of the time of founding' },
    ],
  },
} satisfies Rule;
