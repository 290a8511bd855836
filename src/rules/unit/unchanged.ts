import type { Rule } from '../rule.ts';

export default {
  id: 'unit/unchanged',
  why: 'Units of which the text says that they stay as they are.',
  patterns: [
    '{sources:units}~<unchanged>!',
    '{sources:units}~向{to:people}~(汇报|报告)，~<unchanged>!。',
    '{sources:units}(予以|均|继续|则|仍|仍然|将)?保留!。',
    '{sources:units}(仍|继续|依然|仍然|依旧|则)?(留在|保留在)!{roof:units}',
    '(保留|继续保留)!(了)?<formerly>?{sources:units}¬(的|原)',
    '(保留|不变|保持不变)!(的)?(部门|机构|组织|单位)?(：|:){sources:units}¬(由|更名|合并|调整)',
    '(不涉及|不影响|不包括)!{sources:units}。',
    '继续(实行|实施|采用|沿用|执行)!{sources:units}(负责制|轮值制|领导制)',
  ],
  says: [{ says: 'unit', change: 'unchanged' }],
  examples: {
    finds: [
      { text: '继续保留原有的⟦sources:供应链中心⟧。' },
      { text: '保留部门：⟦sources:供应链中心、财务部⟧。' },
      { text: '⟦sources:供应链中心⟧架构保持不变。' },
      { text: '⟦sources:供应链中心⟧则继续向⟦to:周启明⟧汇报，建制不变。' },
      { text: '⟦sources:供应链中心⟧仍留在⟦roof:制造事业群⟧。' },
      { text: '⟦sources:财务部、法务部⟧本次不做调整。' },
      { text: '⟦sources:海外事业部⟧维持原有架构。' },
      { text: '⟦sources:国内发行部、海外发行部⟧保留。' },
      { text: '本次调整不涉及⟦sources:供应链中心⟧。' },
      { text: '公司继续实行⟦sources:经营管理委员会⟧负责制。' },
    ],
    ignores: [{ text: '市场部负责人周启明保持不变。', because: 'a post, not the unit, stays as it is' }],
  },
} satisfies Rule;
