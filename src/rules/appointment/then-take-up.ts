import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/then-take-up',
  why: 'Behind one post of a person a second verb of office goes on about the same person: ，并兼任.',
  patterns: [
    '{done:posts}，(辞职后|离任后|卸任后|辞任后|离职后|退休后|调动后|调整后|变动后|其|彼)?<and-then>?<and-then>?(自|于|从|至)?{date}?(起|至今|后|以来)?<and-then>?<and-then>?(仍在公司|仍在集团|在公司|在集团)?<take-up>!(其)?{posts}',
    '{done:posts}(并|并且|同时|并同时|且)<take-up>!(其)?{posts}',
    '{done:units}，(同时|并|还|另|并且|亦)~<take-up>!{posts}',
    '{done:posts|units}(外|之外|以外|的同时|同时)，<and-then>?<and-then>?<take-up>!{posts}',
    '{done:posts}，(辞职后|离任后|卸任后|辞任后|离职后|退休后)?<and-then>?(仍|将)?(继续)?(在|于){place:units}(继续)?<take-up>!{posts}',
    '{done:posts}，{date}，<and-then>?<take-up>!{posts}',
    '{done:posts}，<and-then>?{date}?(间|起|后)?<and-then>?(在|于|加入|加盟){place:units}(先后|分别|并)?<take-up>!{posts}',
    '{done:posts}(职务|一职)?(后|之后|以后)，?<and-then>?<take-up>!{posts}',
    '{done:posts}(及|并|且|并且)(已)?(获委任为|获聘任为|获任命为|获选为|获推选为|获聘为|担任|出任|兼任)!{posts}',
    '{done:posts}，(并|且|现|拟)?(被|获|拟)?(提名|推荐)!(为)?{posts}(人选|候选人)',
    '{done:posts}，~，~(改任|转任|调任|另任)!{posts}',
    '{done:posts}，(拟|将|现|后|已|转而|并)?(改任|转任|调任|另任)!{posts}',
  ],
  says: [{ says: 'role', change: 'by-trigger' }],
  examples: {
    finds: [
      { text: '周启明出任⟦done:远航重工总经理⟧，并兼任⟦posts:数据中心主任⟧。' },
      { text: '周启明出任⟦done:远航重工总经理⟧，其将兼任⟦posts:数据中心主任⟧。' },
      { text: '周启明任⟦done:北山医院党委书记⟧，提名⟦posts:院长⟧人选。' },
      { text: '周启明接任⟦done:法定代表人⟧并担任⟦posts:董事⟧。' },
    ],
    ignores: [
      { text: '周启明出任远航重工总经理，林若溪兼任数据中心主任。', because: 'the second verb has its own person' },
    ],
  },
} satisfies Rule;
