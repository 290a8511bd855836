import type { Rule } from '../rule.ts';

export default {
  id: 'unit/move',
  why: 'A unit goes under another roof: behind the verb stands the new one.',
  patterns: [
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~<move-unit>!~{results:units}',
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~从{old:units}~<move-from>!~{results:units}',
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~由{old:units}~<move-from>!~{results:units}',
    '{sources:units}~由{over:units}(直管|直接管理|管理|直辖)，~(不再隶属于|不再隶属|不再归属于|不再归属|不再归|脱离)!{old:units|people|posts}',
    '{sources:units}…(不再隶属于|不再隶属|不再归属于|不再归属|不再归|脱离)!{old:units|people|posts}',
    '{sources:units}~(均|都|将|统一|今后)?由{results:units}(统一|直接|归口)(管理|统管|管辖)!。',
    '{sources:units}~(划入|转入|归入|划转)!(其中|其下)?。',
    '{sources:units}，?(此次|本次|现|则)?(整体|一并|统一)?(移交|划拨|转交|划归)!(给|至|到)?{results:units}',
    '{sources:units}的(主体部分|主体|全部|整体)~从{old:units}~<move-from>!~{results:units}',
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~(转由|改由|划由){results:units}~(管理|统管|管辖|领导|负责|统筹)!',
    '{sources:units}由{old:units}~(调整为由|改为由|变更为由|转由|改由)!{results:units}',
  ],
  says: [{ says: 'unit', change: 'moved' }],
  examples: {
    finds: [
      { text: '⟦sources:采购部⟧的全部从⟦old:生产中心⟧划入⟦results:供应链中心⟧。' },
      { text: '⟦sources:昆明区域公司⟧今后不再隶属于⟦old:云南区域公司⟧。' },
      { text: '⟦sources:采购部、质量部⟧整体划归⟦results:供应链中心⟧。' },
      { text: '⟦sources:影视业务部⟧将从⟦old:内容事业群⟧调整进入⟦results:企业发展事业群⟧。' },
      { text: '⟦sources:检测科⟧由⟦old:质量部⟧划转至⟦results:工程部⟧管理。' },
      { text: '⟦sources:昆明区域公司⟧由集团直管，不再隶属⟦old:云南区域公司⟧。' },
      { text: '⟦sources:轿车部、卡车部⟧由⟦results:整车事业群⟧统一管理。' },
      { text: '⟦sources:客服部⟧转由⟦results:运营中心⟧管理。' },
      { text: '⟦sources:客服公司⟧由⟦old:装备部⟧管理调整为由⟦results:制造部⟧管理。' },
    ],
    ignores: [
      { text: '采购部的部分员工划归供应链中心。', because: 'people move, the unit stays' },
      { text: '海外事业部进入欧洲市场。', because: 'a market is no unit' },
    ],
  },
} satisfies Rule;
