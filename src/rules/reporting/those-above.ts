import type { Rule } from '../rule.ts';
import { WHO_HEADS } from './reports-to.ts';

export default {
  id: 'reporting/those-above',
  why: '以上三位同学 and 四人 are the people named last, and 向 names the one above them.',
  patterns: [
    '(以上|上述|前述|这|那|上面){quantity}?(几位|各位)?(同学|同事|同志|同仁|伙伴|人员|高管|管理者)…(向|直接向){to:people}(直接)?(汇报|报告)!',
    '(以上|上述|前述|这|那|上面){quantity}?(几位|各位)?(同学|同事|同志|同仁|伙伴|人员|高管|管理者)…(汇报给|报告给)!{to:people}',
    '^{quantity}…(向|直接向){to:people}(直接)?(汇报|报告)!',
    `^{quantity}…${WHO_HEADS}`,
  ],
  says: [{ says: 'report', to: 'to', above: true }],
  examples: {
    finds: [{ text: '以上三位同学均向⟦to:总裁林若溪⟧汇报。' }, { text: '以上人员直接汇报给⟦to:林若溪⟧。' }],
    ignores: [
      { text: '以上三位同学将向大家汇报进展。', because: 'everybody is not above them' },
      { text: '两周内向林若溪汇报。', because: 'the count is not one of people' },
    ],
  },
} satisfies Rule;
