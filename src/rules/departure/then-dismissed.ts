import type { Rule } from '../rule.ts';

export default {
  id: 'departure/then-dismissed',
  why: 'Behind a post that somebody takes, 免去其 takes another from the same person.',
  patterns: [
    '{done:posts}(人选|候选人|一职|职务)?，~<dismiss>!(其|他|她)?(的|原|所任|担任的|所担任的|兼任的|所兼任的)?{posts}',
  ],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [
      { text: '聘任周启明为⟦done:研发中心主任⟧，免去其⟦posts:测试部部长⟧职务。' },
      { text: '推荐周启明为⟦done:远航重工董事⟧人选，免去其⟦posts:远航重工总经理⟧职务。' },
    ],
    ignores: [{ text: '聘任周启明为研发中心主任，免去林若溪测试部部长职务。', because: 'somebody else is dismissed' }],
  },
} satisfies Rule;
