import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/heads-are',
  why: 'A list of heads after 分别为 or 依次是, or one head after 为.',
  patterns: [
    '{posts}~(分别为|分别是|分别由|依次为|依次是|依序为|依序是|各自为)!~(：|:)?{people}¬(的|之)',
    '{posts}(一职)?(均|都|已|已经|也|现)?<changed-into>!{people}¬(的|之)',
    '{posts}(则|将)?(为|是)!(刚|刚刚|新近)?(从|来自)…(的|而来的|过来的){people}¬(的|之)',
    '{posts}(人选)?(也|均|都|现)?(已|已经|正式)?(敲定|落定|选定|揭晓)!(为|是|：|:|，){people}¬(的|之)',
    '{posts}(则|将)?(为|是)!(大家|各位|各位同事)…的{people}¬(的|之)',
    '组成，(其中，|其中)?{people}(为|是)!{posts}',
    '{posts}(人选)?(为|确定为|定为|现为)!(：|:)?{people}¬(的|之)',
  ],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [
      { text: '审计委员会由周启明、林若溪组成，其中⟦people:林若溪⟧为⟦posts:召集人⟧。' },
      { text: '⟦posts:研发部、市场部总经理⟧分别为⟦people:周启明和林若溪⟧。' },
      { text: '⟦posts:数据中心负责人⟧为从财务部转岗而来的⟦people:陈放⟧。' },
      { text: '⟦posts:数据中心总经理⟧人选也已敲定：⟦people:副总裁林若溪⟧。' },
      { text: '⟦posts:数据中心负责人⟧为⟦people:陈放⟧。' },
    ],
    ignores: [{ text: '总经理分别为两人。', because: 'no person is named' }],
  },
} satisfies Rule;
