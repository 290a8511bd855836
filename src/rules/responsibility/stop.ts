import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/stop',
  why: '不再分管 ends the charge of a unit.',
  patterns: [
    '{people}…<stop-charge>!{units}',
    '{people}…(卸任|离开)!{units}',
    '{done:posts|units}，<and-then>?<stop-charge>!{units}',
  ],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [
      { text: '⟦people:周启明⟧不再分管⟦units:财务部⟧。' },
      { text: '周启明转任⟦done:首席科学家⟧，不再管理⟦units:数据中心⟧。' },
    ],
    ignores: [{ text: '周启明分管财务部。', because: 'he is in charge' }],
  },
} satisfies Rule;
