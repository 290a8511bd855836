import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/was-in-charge',
  why: '此前分管…的 before a person, and 负责过 behind one, tell of a charge that is over.',
  patterns: [
    '{people}~<in-charge>!(过|过的){units}',
    '(此前|曾|曾经|原先|原来|原本|早前|以前|原|之前|先前|过去|当时|那时|彼时)(一直|主要|长期)?<in-charge>!{units}的{people}',
  ],
  says: [{ says: 'role', change: 'former' }],
  examples: {
    finds: [
      { text: '⟦people:周启明⟧先后负责过⟦units:财务部和审计部⟧。' },
      { text: '此前分管⟦units:物流事业部⟧的⟦people:首席运营官周启明⟧转任顾问。' },
    ],
    ignores: [{ text: '分管物流事业部的首席运营官周启明转任顾问。', because: 'nothing says that it is over' }],
  },
} satisfies Rule;
