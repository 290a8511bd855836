import type { Rule } from '../rule.ts';

/** 向分管营销的副总裁林越汇报 */
export const WHO_HEADS = '(向|直接向)(分管|主管|负责|协管){of:units}?~的{to:people}(直接)?(汇报|报告)!';

export default {
  id: 'reporting/reports-to',
  why: '向 or 对 somebody 汇报 names the one above.',
  patterns: [
    '{done:posts|units}…(向|直接向){to:people}(直接)?(汇报|报告)!',
    `{done:posts|units}…${WHO_HEADS}`,
    `{people}…${WHO_HEADS}`,
    '{done:posts|units}…(汇报给|汇报予|报告给|汇报对象为|汇报对象是)!{to:people}',
    '{people}…(汇报给|汇报予|报告给|汇报对象为|汇报对象是)!{to:people}',
    '{people}…(向|对|直接向|直接对){to:people}(直接)?(汇报|报告|负责)!',
    '{units}…(向|对|直接向|直接对){to:people}(直接)?(汇报|报告|负责)!',
  ],
  says: [{ says: 'report', to: 'to' }],
  examples: {
    finds: [
      { text: '⟦people:周启明⟧汇报给⟦to:首席执行官林若溪⟧。' },
      { text: '⟦units:数据中心⟧向⟦to:首席执行官林若溪⟧汇报。' },
      { text: '⟦people:周启明⟧向分管营销的⟦to:副总裁林若溪⟧汇报。' },
      { text: '⟦people:周启明⟧直接向⟦to:首席执行官林若溪⟧汇报。' },
    ],
    ignores: [{ text: '周启明向客户汇报了进展。', because: 'a customer is not above him' }],
  },
} satisfies Rule;
