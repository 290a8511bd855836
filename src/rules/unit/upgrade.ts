import type { Rule } from '../rule.ts';

export default {
  id: 'unit/upgrade',
  why: 'A unit becomes something higher.',
  patterns: [
    '{sources:units}¬<part-of>~<upgrade>!~{results:units}',
    '{sources:units}~(从|由){old:units}(中)?(里|中)?(独立出来|独立|拆出|划出|剥离|剥离出来|分离|分拆|分拆出来)，(并)?~<upgrade>!~{results:units}',
    '{sources:units}~(从|由){old:units}(中)?(独立出来|独立|拆出|剥离|剥离出来|分离|分拆|分拆出来)，~<set-up>!~{results:units}',
    '{sources:units}…，<upgrade>!{results:units}',
    '{results:units}(：|:)?~由<formerly>?{sources:units}~升级!(而来|而成|成立|组建|设立|改组而来)',
    '{sources:units}(将|正式|则|已|也|已经)?(独立出来|独立运营|独立运作|单独运营|独立|剥离出来|单独拆出|分拆出来|拆分出来|单独剥离|分拆|拆分)，(并|单独|正式|再|分别|各自)?<set-up>!(了)?(子公司|全资子公司)?{results:units}',
    '{results:units}(则|系|也)?由<formerly>?{sources:units}(扩编|扩充|扩展|孵化|升格|发展|壮大)!(而来|而成)',
    '{results:units}(则|将|也)?在<formerly>?{sources:units}(的)?基础上~(升级|升格|改组|扩建|扩编|发展)!(而来|而成|而成立)?(，|。)',
    '^{results:units}(：|:)(由)?<formerly>{sources:units}(升级|升格|提升)!',
    '(升级|升格|提升|扩编)!(了)?<formerly>?{sources:units}(为|成|成为){results:units}',
    '{sources:units}~(摇身一变|单飞|独立|单列|转正|扩编|升级|升格)!，~(成为|变为|变成){results:units}',
    '{sources:units}~(拆出去|拆分出去|分出去|独立出去|剥离出去)，~<set-up>!(了)?{results:units}',
  ],
  says: [{ says: 'unit', change: 'upgraded' }],
  examples: {
    finds: [
      { text: '⟦sources:智驾组⟧从⟦old:研发中心⟧独立出来，升级为⟦results:智驾部⟧。' },
      { text: '⟦sources:儿科事业部⟧由⟦old:医院管理中心⟧剥离，单独成立⟦results:青石儿科有限公司⟧。' },
      { text: '将⟦sources:数据部⟧升级为⟦results:数据智能中心⟧。' },
      { text: '⟦results:青石科技公司⟧由⟦sources:信息技术中心⟧改制升级而来。' },
      { text: '⟦sources:供应链中心⟧独立出来，成立⟦results:青石供应链公司⟧。' },
      { text: '⟦results:考研事业部⟧由⟦sources:考研项目组⟧扩编而来。' },
      { text: '⟦results:企业平台⟧则在原⟦sources:云计算事业部⟧的基础上升级，由林越负责。' },
      { text: '同时升级⟦sources:数据部⟧为⟦results:数据智能中心⟧。' },
      { text: '⟦sources:出口部⟧拆出去，单独成立⟦results:青石国际公司⟧。' },
      { text: '⟦results:科技平台⟧：原⟦sources:信息中心⟧升级。' },
      { text: '⟦sources:金融产品线⟧单飞，成为⟦results:金融事业部⟧。' },
    ],
    ignores: [{ text: '数据部将系统升级为新版本。', because: 'a system is upgraded' }],
  },
} satisfies Rule;
