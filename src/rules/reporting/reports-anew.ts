import type { Rule } from '../rule.ts';

export default {
  id: 'reporting/reports-anew',
  why: 'Where the line of reporting changes, it runs to the one named last.',
  patterns: [
    '{done:people|posts|units}…(不再向|不再对|不向|由向|从向|原向){from:people}~(汇报|报告)?，?~(改为向|改向|转为向|转向|而是向|改为对|并向|向|改为直接向|直接向){to:people}(直接)?(汇报|报告)!',
    '{done:people|posts|units}…(不再向|由向|从向|原向){from:people}~(汇报|报告)?，?~(改为|转为)?(汇报给)!{to:people}',
    '{done:people|posts|units}~(汇报对象|汇报线|汇报关系|汇报上级|直属上级|直接上级|上级)~由~{from:people|posts}?~(变更为|调整为|改为|变为|转为|调整至|变更至|调整到|改成|变成|换成|更换为)!{to:people}',
    '{done:people|posts|units}…(汇报上级|直接上级|直属上级|直线上级|汇报对象)(为|是|：|:)!{to:people}',
  ],
  says: [{ says: 'report', people: 'done', to: 'to' }],
  examples: {
    finds: [{ text: '⟦done:周启明⟧不再向⟦from:陈放⟧汇报，改为向⟦to:林若溪⟧汇报。' }],
    ignores: [{ text: '周启明不再向陈放汇报。', because: 'to whom he reports from now on is not told' }],
  },
} satisfies Rule;
