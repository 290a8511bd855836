import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/added',
  why: 'The registry adds somebody who is named with a post.',
  patterns: ['(新增)!{people}'],
  says: [{ says: 'role', change: 'appointed', own: true }],
  examples: {
    finds: [{ text: '变更后，新增⟦people:董事、总经理林若溪⟧。' }],
    ignores: [{ text: '新增门店二十家。', because: 'nobody is named' }],
  },
} satisfies Rule;
