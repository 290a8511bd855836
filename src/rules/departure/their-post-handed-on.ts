import type { Rule } from '../rule.ts';

export default {
  id: 'departure/their-post-handed-on',
  why: '其…职务由 gives a post of the person named last to somebody else.',
  patterns: [
    '(其|他的|她的)(原|原任|所任|现任|担任的|此前担任的|兼任的)?{posts}…由{next:people}…(接任|接替|继任|接棒|接手|暂代|代理|代行|代为履行|兼任|担任|出任)!',
  ],
  says: [
    { says: 'role', change: 'left' },
    { says: 'role', change: 'by-trigger', people: 'next' },
  ],
  examples: {
    finds: [{ text: '林若溪担任渠道部总裁，其⟦posts:数据中心总裁⟧职务由⟦next:陈放⟧接任。' }],
    ignores: [{ text: '林若溪担任渠道部总裁，由陈放协助其工作。', because: 'no post is handed on' }],
  },
} satisfies Rule;
