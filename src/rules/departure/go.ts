import type { Rule } from '../rule.ts';

export default {
  id: 'departure/go',
  why: 'Who is named with a post and then goes, leaves the post.',
  patterns: [
    '{people}…<go>!¬{posts|units}¬(的|年龄|旗下|下属|所属|多家|多个|名下|部分)',
    '{people}(等)?{quantity}{which:posts}~<go>!¬{units}¬(的|年龄)',
    '{people}(等)?(自然|当然|提前)?解任!。',
    '<go>!的{people}',
    '{people}…离开!{units}',
    '{people}(因|由于)~退休，~<go>!¬{posts|units}¬(的)',
    '{people}退出!，',
    '(解除|终止)(了)?(与|同|和){people}的?(聘用|劳动|雇佣|雇用)(关系|合同)!',
    '{people}~(跳槽|转投|改投)!~{units}(任职|工作|就职)?。',
    '{people}~(被免|遭免|被撤|被罢免|被解职|转岗)!。',
    '{people}…(免去|解除|撤销|罢免)!(了)?其(在公司的|在集团的|公司|集团)?(全部|一切|所有)(的)?职务',
    '收到{people}~(辞呈|离职申请|退休申请)!',
    '{people}…(辞去|卸任|辞任|不再担任|不再兼任)!(了)?(相应|相关|原|原有|现有|上述|区域|一切)(职务|职位|岗位)',
  ],
  says: [{ says: 'role', change: 'left', own: true }],
  examples: {
    finds: [
      { text: '⟦people:北山证券总经理周启明⟧跳槽至远航证券任职。' },
      { text: '公司已解除与⟦people:副总裁周启明⟧的聘用关系。' },
      { text: '⟦people:总经理周启明⟧被免，林若溪接任。' },
      { text: '公司先后有⟦people:总裁周启明、副总裁林若溪⟧两位⟦which:高管⟧离职。' },
      { text: '⟦people:远航重工副总裁周启明⟧日前离开⟦units:远航重工⟧。' },
      { text: '公司收到⟦people:副总裁周启明先生⟧的辞呈。' },
      { text: '⟦people:远航重工副总裁周启明⟧因个人原因离职。' },
    ],
    ignores: [{ text: '周启明离职。', because: 'no post is said of him here' }],
  },
} satisfies Rule;
