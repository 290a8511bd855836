import type { Rule } from '../rule.ts';

export default {
  id: 'unit/raise',
  why: '升级 before a unit, or 新升级的: it has been raised, and keeps its name.',
  patterns: [
    '(新升级的|全面升级的|升级后的)!{sources:units}',
    '{sources:units}¬<part-of>…，?(升级为|升级成|升级成为|升格为|升格成|独立为|独立成为|单列为)!{over:units}?(独立的|独立)?(一级|二级)(部门|业务|机构|单位|事业部)',
    '{sources:units}~(从|自|由){old:units}(中|内|里)?(独立|独立出来|剥离|剥离出来|拆出|分出|拆分出来|分拆出来|分离出来|分设出来|单列出来|拆出来|单独拆出)!¬(的|与|，与)',
    '升级!<formerly>?{sources:units}¬(的|为|成|系统|业务|体系)',
    '{sources:units}¬<part-of>…，?(升级为|升格为|升为|提级为|提升为|恢复为|上升为|单列为|晋升为)!{over:units}?(独立的|独立|集团|公司|总行|总部)?(一级|二级|直属|总部)(部门|部|业务|机构|单位|事业部|分行|支行|组织|公司|平台)',
    '{sources:units}(则|系|是)?由~(升级|升格|提格|扩编)!(而来|而成)',
    '{sources:units}(由|从){old:units}?(下属|下设|所属|内设|的|二级|三级)~(调整为|升格为|变为|升级为|转为|成为|改为|提升为|提级为)!{over:units}?(独立的)?(直属|直管|直接管理|一级|独立)',
    '{sources:units}(由|从)(挂靠|挂在|隶属|隶属于){old:units}(改为|变为|调整为)!(独立|单独)',
    '{sources:units}(的)?(级别|层级|规格|行政级别|管理层级)(上调|提升|提高|升格)!',
    '{sources:units}(独立设置|单独设置|单独设立|独立设立|独立出来|单列出来|拆分出来|独立建制|单独建制)!(，|。)',
  ],
  says: [{ says: 'unit', change: 'upgraded' }],
  examples: {
    finds: [
      { text: '⟦sources:电商部⟧从⟦old:营销中心⟧独立出来，直接向林若溪汇报。' },
      { text: '⟦sources:法务部⟧单设，升格为集团一级部门。' },
      { text: '公司将升级⟦sources:华中地区公司⟧。' },
      { text: '新升级的⟦sources:服装事业部⟧由周启明负责。' },
      { text: '⟦sources:云台分行⟧由二级分行升格为一级分行。' },
      { text: '⟦sources:滨海分公司⟧由基地升格而来。' },
      { text: '⟦sources:信息安全部⟧由挂靠⟦old:网络部⟧改为独立设置。' },
      { text: '将⟦sources:安环部⟧独立设置，由总经理管理。' },
      { text: '⟦sources:教学部⟧独立建制，由副总裁分管。' },
    ],
    ignores: [{ text: '升级数据中心的服务器。', because: 'machines are upgraded' }],
  },
} satisfies Rule;
