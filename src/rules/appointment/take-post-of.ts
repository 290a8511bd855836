import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/take-post-of',
  why: 'The post that is somebody’s, or that somebody had, is taken by whom 由 brings.',
  patterns: [
    '{from:people}(的|所任的|担任的|所担任的|原任的|此前担任的|原担任的|空出的|留下的|腾出的|让出的)(原)?{posts}~，?~由{people}~(接任|接替|继任|接棒|接手|接过|暂代|代理|代行|兼任|担任|出任|补位|递补|填补)!',
  ],
  says: [
    { says: 'role', change: 'by-trigger' },
    { says: 'role', change: 'left', people: 'from' },
  ],
  examples: {
    finds: [{ text: '⟦from:周启明⟧的⟦posts:首席财务官⟧职务已由⟦people:林若溪⟧接任。' }],
    ignores: [{ text: '周启明的助理由林若溪推荐。', because: 'no post is taken' }],
  },
} satisfies Rule;
