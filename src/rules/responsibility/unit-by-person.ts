import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/unit-by-person',
  why: '由 brings the person who is in charge of the unit before it.',
  patterns: ['{units}…由~{people}~<in-charge>!'],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [
      { text: '⟦units:智能硬件部⟧由⟦people:周启明⟧负责。' },
      { text: '⟦units:研发中心、数据中心⟧分别由⟦people:林若溪、陈放⟧牵头。' },
    ],
    ignores: [{ text: '智能硬件部由董事会负责。', because: 'no person is named' }],
  },
} satisfies Rule;
