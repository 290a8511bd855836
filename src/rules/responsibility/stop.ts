import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/stop',
  why: '不再分管 ends the charge of a unit.',
  patterns: [
    '{people}…(不再负责|不再分管|不再主管|不再兼管|不再牵头|不再领导|不再管理|不再带领|不再统管|不再统筹|不再掌管|不再代管|不再协管|卸任|离开)!{units}',
  ],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [{ text: '⟦people:周启明⟧不再分管⟦units:财务部⟧。' }],
    ignores: [{ text: '周启明分管财务部。', because: 'he is in charge' }],
  },
} satisfies Rule;
