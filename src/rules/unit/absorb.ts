import type { Rule } from '../rule.ts';

export default {
  id: 'unit/absorb',
  why: 'Units go up in one that stands behind 并入.',
  patterns: [
    '{sources:units}¬<part-of>¬(职能|职责)~<into-old>!~{results:units}',
    '{sources:units}，(则|将|也|均|都|已|现)?(被|将|正式)?<into-old>!~{results:units}',
    '{sources:units}¬<part-of>~(并入|合入|并进)!(其中|其内)?。',
    '{sources:units}~(不再作为|不再是|不再列为|不再设为)(独立的|独立|单独的|单独)?(一级|二级)?(部门|机构|事业部|单位)?(存在|运作|运营)?，(整体|并)?<into-old>!~{results:units}',
    '{results:units}(将|已|拟)(整合|合并)!(原|原有的)?{sources:units}(，|。)',
    '{results:units}~(吸收合并|吸收|吸纳|接收|收编|整合了|合并了|并入了|兼并|收编了|吸收了|接收了|吸纳了)!(原|原有的)?{sources:units}¬(的|人才|人员)',
    '(并入|合并到|合并进|整合进|合入|并进)!(了)?{results:units}的(还有|则有|还包括|包括|有|是|主要是|分别是|分别为|为)(原来的|原属|原先的|此前的|原)?{sources:units}',
    '{sources:units}(自|从|由){old:units}(中|里)?(析出|拆出|剥离|独立|分离|分出|转出|划出|抽离)(出来)?，(并|再)?<into-old>!~{results:units}',
    '{sources:units}~<merge>!，(继续|仍|对外)?(保留|沿用|使用)(原)?{results:units}(的)?(名称|牌子|名字|番号)',
    '{sources:units}(将|已|拟|则|也)?被{results:units}~(吸收合并|兼并|收编|合并|吸收|吸纳)!(。|，|后)',
    '{sources:units}(将|则|也|均)?(成为|变成)!{results:units}的(一部分|组成部分|一个部门|子部门|二级部门|下属部门|下属|一个小组)',
    '{sources:units}~<merge>!，以{results:units}为(主体|主|基础|班底)',
    '{sources:units}~(不再独立运营|不再独立运作|不再单独运营|不再单独运作|不再独立存在|不再独立|不再单设|不再保留)，(其|其下|相关|原有|原|全部)?(团队|业务|人员|员工|职能|产品)…<into-old>!{results:units}',
    '{sources:units}…，(并|后)?(整体|全部|一并|统一|整建制)<into-old>!{results:units}',
  ],
  says: [{ says: 'unit', change: 'merged', existing: true }],
  examples: {
    finds: [
      { text: '⟦sources:品牌部⟧不再作为一级部门，并入⟦results:市场部⟧。' },
      { text: '⟦sources:北山贸易公司⟧被⟦results:北山供应链公司⟧吸收合并。' },
      { text: '⟦results:整车中心⟧将整合⟦sources:轿车部与卡车部⟧，统一服务客户。' },
      { text: '⟦sources:直播部⟧整体并入⟦results:内容事业部⟧。' },
      { text: '将⟦sources:采购部、物流部⟧合并至⟦results:供应链中心⟧。' },
      { text: '⟦results:浙江区域公司⟧吸收合并⟦sources:江西区域公司⟧。' },
      { text: '并入⟦results:整车中心⟧的还有⟦sources:轿车部⟧。' },
      { text: '⟦sources:直播部⟧从⟦old:内容部⟧拆出，并入⟦results:视频事业部⟧。' },
      { text: '⟦sources:市场部与渠道中心⟧合并，保留⟦results:市场部⟧名称。' },
      { text: '⟦sources:读书部⟧不再单设，整体汇入⟦results:内容部⟧。' },
      { text: '⟦sources:读书部⟧不再独立运营，相关团队与产品并入⟦results:内容部⟧。' },
    ],
    ignores: [{ text: '市场部的部分职能并入品牌部。', because: 'functions move, the unit stays' }],
  },
} satisfies Rule;
