import type { Rule } from '../rule.ts';
import { asNoun } from './as-noun.ts';

export default {
  id: 'unit/set-up',
  why: 'A verb of setting up, and the units behind it: they are new.',
  patterns: [
    '<set-up>!¬(不足|不到|未满|刚满|仅|才|已满|股东|董事|监事|资本|注册资本|法定|控股|于|以来|之初|以后|之后|之前|至今|不久|已有|已经|初期|仪式|大会|时间|日期|周年|期间|在|后|前|时|的)~{results:units}¬(为股东|为全资股东|为控股股东|为唯一股东|为新股东|为其股东|为法人股东|等股东|为投资人|为出资人)',
    '<set-up>!(了)?(一个|一支)?由{people}~(带领|负责|牵头|领导|统管|挂帅|领衔|统领)的{results:units}',
    '<set-up>(了)?(一个|一支)?由[members](组成|构成)!的{results:units}',
    '(新设|新增|增设|设立|成立|新设立|新成立)(的)?(部门|机构|组织|单位|中心|事业部)?(：|:)!{results:units}¬(由|更名|合并|调整)',
    '^在{over:units}(下|内|之下|项下)?(下设|增设|新设|内设)!{results:units}',
    '<set-up>!的~{kind:units}?(分别为|分别是|为|是|包括|有|即){results:units}',
    '由{old:units}(拆分|分拆|拆解|裂变|孵化|独立)(而来|而成|出来|出)!的{results:units}',
    '<set-up>(了)?(一个|一家|一支)?(名为|名叫|代号为|代号|叫做|取名)!{results:units}的',
    '(合到一起|合在一起|归到一起|捏到一起|拢到一起|放到一起|整合到一起)!，(统一)?(就)?(叫|称|叫做|叫作|称为|名为|取名|取名为|定名为){results:units}',
    ...asNoun('(成立|设立|组建|诞生)', 'results'),
    '{results:units}(均|都|则|也)?(为|系|是|属)?(本次|此次)?(新设|新设立|新增设|新成立|新组建|新建|新增)!。',
    '{results:units}(为|系|是|属){over:units}?(新设|新成立的|新成立|新组建的|新组建|新增设的|新增|新设立的|新设立)!(的)?(一级|二级|独立)?(部门|机构|组织|单位|事业部|中心)',
    '(新成立的|新设立的|新组建的|新设的|新建的|新增的|刚成立的|刚刚成立的|此次成立的|本次成立的|此次设立的|新筹建的)!~{results:units}',
  ],
  says: [{ says: 'unit', change: 'established' }],
  examples: {
    finds: [
      { text: '⟦results:数据中心⟧的成立，补上了一块短板。' },
      { text: '由⟦old:游戏事业部⟧拆分而来的⟦results:手游部⟧已有百人。' },
      { text: '公司决定成立⟦results:数据中心和品牌部⟧。' },
      { text: '⟦results:数据管理部⟧为新设部门。' },
      { text: '公司成立由周启明带领的⟦results:工厂事业部⟧。' },
      { text: '将行政、后勤合到一起，叫⟦results:职能中台⟧。' },
      { text: '一、新设部门：⟦results:法务部、数据部⟧。' },
      { text: '新设立的⟦results:战略投资部⟧由周启明负责。' },
      { text: '⟦results:票务业务线⟧新设。' },
    ],
    ignores: [
      { text: '自成立以来，市场部一直盈利。', because: 'of long ago' },
      { text: '新增股东为青石科技公司。', because: 'a shareholder is new, not the company' },
      { text: '北山科技新增青石科技公司为全资股东。', because: 'a shareholder is new, not the company' },
      { text: '云杉科技成立于2003年，旗下有市场部。', because: 'a year of founding' },
      { text: '市场部成立时只有五人。', because: 'told of the time of founding' },
    ],
  },
} satisfies Rule;
