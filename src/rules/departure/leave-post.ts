import type { Rule } from '../rule.ts';

export default {
  id: 'departure/leave-post',
  why: 'A person before a verb of giving up, and the posts behind it.',
  patterns: [
    '{people}¬(的)…<leave>!(其所担任的|其担任的|其所任|其|所任|担任的|所担任的|兼任的|所兼任的|在公司|的|旗下|旗下的|下属|所属)?{posts}',
    '<leave>!{posts}~的{people}',
    '{people}¬(的)…从{posts}(的|之)?(位置|位子|岗位|职位|任)上?(退下|退下来|卸下|离任|离开|退休|退位|退出|卸任|离去)!',
  ],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [
      { text: '⟦people:周启明先生⟧因个人原因辞去⟦posts:公司董事、副总经理⟧职务。' },
      { text: '⟦people:林若溪⟧不再担任⟦posts:远航重工首席财务官⟧。' },
      { text: '辞去⟦posts:远航重工总裁⟧不久的⟦people:林若溪⟧现身。' },
      { text: '⟦people:陈放⟧退出⟦posts:监事⟧。' },
      { text: '⟦people:陈放⟧将从⟦posts:总裁⟧的位置上退下来。' },
    ],
    ignores: [{ text: '周启明退出历史舞台。', because: 'no post is given up' }],
  },
} satisfies Rule;
