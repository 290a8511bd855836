import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/move-and-take',
  why: 'Moved into a unit, and there a post: the post is of that unit.',
  patterns: [
    '{people}…<move-in>!(新能源|造车|头部|互联网|国内|国际|知名)?(车企|房企|药企|企业|公司|巨头|平台|独角兽|新势力)?{place:units}，?~(担任|出任|任|为){posts}',
    '{done:posts}(职务|一职)?，(将|拟|并将|即将|已)?(轮岗至|轮岗到|转岗至|转岗到|轮换至|交流至|交流到|调往|调至|调到)!{place:units}，?~(担任|出任|任){posts}',
  ],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [
      { text: '林若溪不再担任⟦done:财务部总监⟧，将轮岗到⟦place:审计部⟧，担任⟦posts:总监⟧。' },
      { text: '⟦people:周启明⟧转岗至⟦place:战略投资部⟧任⟦posts:总经理⟧。' },
      { text: '⟦people:林若溪⟧离职，赴⟦place:远航重工⟧担任⟦posts:副总裁⟧。' },
    ],
    ignores: [{ text: '周启明转岗至战略投资部。', because: 'no post is named' }],
  },
} satisfies Rule;
