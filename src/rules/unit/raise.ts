import type { Rule } from '../rule.ts';

export default {
  id: 'unit/raise',
  why: '升级 before a unit, or 新升级的: it has been raised, and keeps its name.',
  patterns: [
    '(新升级的|全面升级的|升级后的)!{sources:units}',
    '升级!(原|现有的|原有的|现有)?{sources:units}¬(的|为|成|系统|业务|体系)',
  ],
  says: [{ says: 'unit', change: 'upgraded' }],
  examples: {
    finds: [{ text: '公司将升级⟦sources:华中地区公司⟧。' }, { text: '新升级的⟦sources:服装事业部⟧由周启明负责。' }],
    ignores: [{ text: '升级数据中心的服务器。', because: 'machines are upgraded' }],
  },
} satisfies Rule;
