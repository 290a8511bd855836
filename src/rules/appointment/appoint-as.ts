import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/appoint-as',
  why: 'Somebody is appointed, elected or engaged, and 为 or 担任 says as what.',
  patterns: [
    '<appoint>!(了)?(曾|此前|现|职业经理人|资深职业经理人|业内资深人士|资深人士|资深专家|行业老兵|行业资深专家|老将|内部人士|老部下|前同事|外籍高管){people}(为|担任|任|出任|兼任|接任)~{posts}',
    '<appoint>!{people}¬(辞去|辞任|辞职|卸任|离任|退出|不再)…(为|担任|任|出任|为新任|兼任|接任|代行|代理|升任|履新|转任|调任|当选为|成为|作为)~{posts}',
    '(任命|聘任|委任|聘请|选举|增补)!{people}(的)?{posts}。',
    '<appoint>!(了)?(曾任|曾担任|历任|现任|担任|时任|曾在|曾就职于|曾供职于|曾任职于|来自|出身于|拥有|原|前)~{people}(为|担任|任|出任|兼任|接任)~{posts}',
    '(将|把){people}~(任命为|擢升为|提拔为|提升为|晋升为|晋升至|提升至|升为|聘为|调任为|委任为|降为|提名为|推选为|选为)!{posts}',
  ],
  says: [{ says: 'role', change: 'by-trigger' }],
  examples: {
    finds: [
      { text: '聘任曾就职于北山银行的⟦people:林若溪⟧为⟦posts:财务总监⟧。' },
      { text: '二、调任⟦people:林若溪同志⟧为⟦posts:财务部经理⟧。' },
      { text: '任命前国脚⟦people:陈放⟧为⟦posts:体育总监⟧。' },
      { text: '公司将⟦people:林若溪⟧擢升为⟦posts:首席运营官⟧。' },
      { text: '董事会同意聘任⟦people:周启明先生⟧为⟦posts:公司副总经理⟧。' },
      { text: '会议选举⟦people:董事林若溪⟧担任⟦posts:公司第三届董事会董事长⟧。' },
      { text: '董事会同意聘任其女⟦people:林若溪⟧为⟦posts:公司总经理⟧。' },
      { text: '集团任命⟦people:林若溪⟧⟦posts:首席运营官⟧职务。' },
      { text: '公司聘请职业经理人⟦people:陈放⟧担任⟦posts:总裁⟧。' },
      { text: '集团任命⟦people:周启明⟧继续担任⟦posts:华东大区总经理⟧。' },
    ],
    ignores: [
      { text: '董事会同意周启明辞去兼任的秘书长职务。', because: 'what is agreed to is that he goes' },
      { text: '公司聘任周启明的程序合法。', because: 'it does not say as what' },
      { text: '聘任会计师事务所为审计机构。', because: 'no person is appointed' },
    ],
  },
} satisfies Rule;
