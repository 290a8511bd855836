import type { Rule } from '../rule.ts';

export default {
  id: 'unit/dissolved',
  why: 'Units named first, and that they end.',
  patterns: [
    '{sources:units}~<dissolved>!。',
    '{sources:units}(的)?(建制|编制|机构)(取消|撤销|不再保留|不复存在)!',
    '{sources:units}…，~(解散|就地解散|停止运营|不再单设|不再保留|不再设立|解编|撤编)!。',
    '{sources:units}(的)?(全部|原有|相关)?(职能|职责)~(上收至|上收到|上收|收归|收回|收归至|并入|合并至|合并到|整合至|整合到|归并至)!',
    '{sources:units}~(不再作为)!(独立的|独立|单独的|单独|一级|二级)(一级|二级)?(部门|机构|事业部|单位|集团|组织|板块)(存在|运作|运营)?(，|。)',
    '{sources:units}~<dissolved>!(后|之后|以后)，',
    '{sources:units}(的)?~(工商注销|注销登记|注销手续|税务注销)!¬(公告|的公告|的议案)',
    '{sources:units}，(将|拟|已|均|全部)?(于)?{date}?(前|内)?(全部)?<dissolved>!。',
  ],
  says: [{ says: 'unit', change: 'dissolved' }],
  examples: {
    finds: [
      { text: '⟦sources:技术中台⟧将不再作为独立部门存在，团队另行安排。' },
      { text: '⟦sources:北山分公司⟧已完成工商注销登记。' },
      { text: '⟦sources:企划部⟧职能并入品牌部。' },
      { text: '⟦sources:浙江区域公司⟧的建制随之撤销。' },
      { text: '⟦sources:海外筹备组⟧完成了使命，即日解散。' },
      { text: '⟦sources:投资部、成本部⟧职能上收至投资管理中心。' },
      { text: '原⟦sources:销售公司⟧同时撤销。' },
      { text: '⟦sources:直播业务部⟧将于7月底停止运营。' },
      { text: '⟦sources:企划部⟧撤销后，由品牌部接手。' },
      { text: '⟦sources:印务公司、宾馆公司⟧，于2020年底前完成注销。' },
    ],
    ignores: [
      { text: '市场部取消了一场活动。', because: 'something else is called off' },
      { text: '市场部不再保留纸质档案。', because: 'files, not the unit' },
    ],
  },
} satisfies Rule;
