import type { Rule } from '../rule.ts';

export default {
  id: 'departure/go-altogether',
  why: 'Who resigns or retires without a post being named has left the company.',
  patterns: [
    '{people}~(离职|辞职|请辞|离任|卸任|退休|被免职|被解聘|离开公司)!¬{posts|units|people}¬(的|后|前|之|以|时|期|率|潮|手续|员工|一事|将|自)',
    '收到{people}~(提交|递交|提出|提呈|发来)的~(辞职|辞任|辞呈)!',
    '{people}…(辞去|辞去了|不再担任|卸任|辞任)!{place:units}的?(一切|任何|所有|全部)(职务|职位)',
    '{people}~从{place:units}(正式)?(离职|离任|离开|辞职|退休|出走)!¬(的|后|前|之|以|时|期|手续)',
  ],
  says: [{ says: 'role', change: 'left', altogether: true }],
  examples: {
    finds: [
      { text: '⟦people:林若溪⟧已从⟦place:远航重工⟧离职。' },
      { text: '⟦people:林若溪⟧不再担任⟦place:远航重工集团⟧任何职务。' },
      { text: '因⟦people:林若溪⟧辞职，公司聘任周启明为财务总监。' },
      { text: '董事会近日收到⟦people:陈放先生⟧提交的书面辞职报告。' },
    ],
    ignores: [
      { text: '周启明离职后，公司运转如常。', because: 'it tells when, and not that he leaves' },
      { text: '周启明表示公司离职率很低。', because: 'nobody leaves' },
      { text: '董事会收到总经理周启明提交的辞职报告。', because: 'the post that he leaves is named with him' },
    ],
  },
} satisfies Rule;
