import type { Rule } from '../rule.ts';

export default {
  id: 'unit/rename',
  why: 'A unit, a verb of naming, and the new name.',
  patterns: [
    '{sources:units}¬<part-of>~<rename>!¬(由|向)~{results:units}¬(的|下属|下辖|旗下|麾下|下面|之下|下设)',
    '{sources:units}¬(名下|旗下|之下|下属|下辖|麾下|统一|管理|的)…，(并|后|同时)?(正式)?(更名为|改名为|改称为|易名为|重新命名为|改称|改叫|现名|现更名为|更名|改名|名称改为|名称变更为|名称调整为|名称更改为)!{results:units}',
    '{sources:units}~从{old:units}~<move-from>{roof:units}，(并)?(更名为|改名为|改称|更名)!{results:units}',
    '{sources:units}~<move-unit>~{roof:units}…，(并|后|同时)?(正式)?(更名为|改名为|改称为|改称|更名|改名|改叫|名称改为|名称变更为|名称调整为)!{results:units}',
    '{sources:units}~(从|由|自){roof:units}…，(并|后|同时)?(正式)?(更名为|改名为|改称为|改称|更名|改名|改叫|名称改为|名称变更为|名称调整为)!{results:units}',
    '{sources:units}的?(名字改成|名字改为|名称改成|名称改为|名称变更为|名称调整为|名称更改为|名字换成)!{results:units}',
    '原(有的|来的)?{sources:units}(现为|现称|现名|即现在的|现已更名为)!{results:units}',
    '{sources:units}~(更名|改名|更改名称|变更名称)!，~(新名称|新名字|新名|更名后|改名后|名称|名字)(则|改|将)?(为|是|叫|称){results:units}',
    '{sources:units}(合并|整合)?(→|⇒|➡|->|=>|—>)!{results:units}',
    '(更名|改名)!<formerly>?{sources:units}为{results:units}',
    '{sources:units}(完成|实施|进行|整体)?(转企改制|公司化改造|公司化改制|改制|转制)!，(并)?(设立|成立|组建|更名为|变为|变更为){results:units}',
    '{sources:units}(将|则|正式|一并|共同)?(成为)!(新的|全新的)?{results:units}¬(的|第|股东|客户|子公司|旗下|成员|一员)',
    '{sources:units}(为主体，|为基础，|为平台，|将|正式)?(吸收合并|合并|吸收|整合)(了)?{others:units}(后|之后)?，(并|合并后|整合后|重组后|并于同日)?(更名为|改名为|改称为|改称)!{results:units}',
  ],
  says: [{ says: 'unit', change: 'renamed' }],
  examples: {
    finds: [
      { text: '⟦sources:企划部⟧→⟦results:品牌部⟧' },
      { text: '原⟦sources:企划部⟧现为⟦results:品牌部⟧。' },
      { text: '⟦sources:企划部⟧将更名，新名称为⟦results:品牌部⟧。' },
      { text: '⟦sources:培训部⟧更名为⟦results:青石学院⟧。' },
      { text: '公司拟更名⟦sources:培训部⟧为⟦results:青石学院⟧。' },
      { text: '⟦sources:培训部⟧完成改制，更名为⟦results:青石学院⟧。' },
      { text: '以⟦sources:东风公司⟧为主体，吸收合并⟦others:西岭公司⟧，更名为⟦results:青石公司⟧。' },
      { text: '将⟦sources:杭州事业部⟧调整为⟦results:华东事业部⟧。' },
      { text: '⟦sources:发行部⟧转企改制，设立⟦results:青石到家公司⟧。' },
      { text: '⟦sources:厨电公司和热水器公司⟧成为⟦results:厨热事业部⟧。' },
      { text: '⟦sources:川渝公司⟧吸收合并⟦others:云贵公司⟧，更名为⟦results:西南公司⟧。' },
    ],
    ignores: [
      { text: '客服公司由装备部管理调整为由制造部管理。', because: 'the manager changes, not the name' },
      { text: '周启明更名为周明。', because: 'a person' },
      { text: '市场部的名称由品牌部调整为准。', because: 'no new name stands behind the verb' },
      { text: '培训部降级为人事中心下属的二级部门。', because: 'it goes below the other, and keeps its name' },
    ],
  },
} satisfies Rule;
