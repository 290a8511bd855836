import type { Rule } from '../rule.ts';

export default {
  id: 'responsibility/unit-by-person',
  why: '由 brings the person who is in charge of the unit before or behind it.',
  patterns: [
    '{units}¬(并列|平级|平行|同级)…由~{people}~<in-charge>!¬<changed-into>¬(的)¬{units}',
    '{units}，(与|和|同|跟)(现有|原有)?{beside:units}(并列|平级|平行|同级)，(并|均|都)?由~{people}~<in-charge>!',
    '由{people}~<in-charge>!{units}',
    '{units}(将|主要|则|仍|将主要)?(负责|承担|承接|统筹|涵盖|覆盖|包括|包含|下设|下辖|内设|设有|聚焦|专注于|整合|管理)…{work:units}(等|等业务|等部门)?，¬(分别|依次|各自)(并|则|将|整体|统一|均)?由~{people}~<in-charge>!',
    '{units}，{people}(将|则|仍|仍将|也)?<in-charge>!。',
    '{units}~由{people}(亲自|直接|暂时)?(兼任|暂代|代理)!。',
  ],
  says: [{ says: 'role', change: 'by-trigger' }],
  examples: {
    finds: [
      { text: '⟦units:智能硬件部⟧由⟦people:周启明⟧负责。' },
      { text: '由⟦people:林若溪⟧负责⟦units:渠道部⟧。' },
      { text: '甲部、乙部合并为⟦units:渠道部⟧，⟦people:林若溪⟧负责。' },
      { text: '将甲部并入⟦units:渠道部⟧，⟦people:林若溪⟧继续负责。' },
      { text: '⟦units:渠道部⟧暂由⟦people:林若溪⟧兼任。' },
      { text: '⟦units:出行事业群⟧负责租车、代驾及⟦work:换电业务⟧，由⟦people:林若溪⟧带队。' },
      { text: '⟦units:供应链中心⟧下设⟦work:采购部、物流部⟧，由⟦people:林若溪⟧分管。' },
      { text: '新设⟦units:供应链中心⟧，与⟦beside:研发中心、数据中心⟧并列，由⟦people:林若溪⟧分管。' },
      { text: '⟦units:研发中心、数据中心⟧分别由⟦people:林若溪、陈放⟧牵头。' },
    ],
    ignores: [
      { text: '智能硬件部由董事会负责。', because: 'no person is named' },
      { text: '由陈放负责的数据中心成立十年了。', because: 'it tells which unit, and gives nobody the charge' },
    ],
  },
} satisfies Rule;
