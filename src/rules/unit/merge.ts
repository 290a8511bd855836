import type { Rule } from '../rule.ts';

export default {
  id: 'unit/merge',
  why: 'Units named before a verb of merging, and what they become behind it.',
  patterns: [
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~<merge>!~<into-new>~{results:units}',
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~<merge>!(运行|运作|经营|办公|管理)?，~<into-new>~{results:units}',
    '{sources:units}(将|则|也|已|拟)(与|和|同|跟){others:units}~<merge>!，?~<into-new>~{results:units}',
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~(拧成|捏成|并成)!~，(组成|成立|组建|形成)(新的)?{results:units}',
    '{sources:units}~<merge>!，(对外)?(加)?(挂|挂上){results:units}(的)?(牌|牌子)',
    '{sources:units}等{kind:units}~<merge>!~<into-new>~{results:units}',
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~<merge>!，<merge>?~(统称|统称为|合称|更名为|改称|命名为|定名为|名为){results:units}',
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~从{old:units}~，(与|和|同){others:units}(合并|整合|打通)!，~<into-new>{results:units}',
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~从{old:units}~，(与|和|同){others:units}(合并|整合|打通)!<into-new>{results:units}',
    '{sources:units}(将|已|正式|完成|实施|进行)?(合并|整合)!，(统一|统一交|均|仍|交|改|并)?由',
    '随着{sources:units}的(合并|整合)!',
    '{results:units}将(原|原有的|原来的|现有的)?{sources:units}~(打通|整合|合并|融合)!。',
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~(合为|并为|并作|合成|拧成|捏成|融为|统称为|统称|合称)!(一个|一家|新的)?{results:units}',
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~<merge>!~，~{kind:units}?(的)?(名为|取名为|取名|定名为|定名|命名为|称为|名叫|叫做){results:units}',
    '{sources:units}¬(的|旗下|下属|所属|部分|相关)~<into-old>!(新的|全新的){results:units}',
    '{sources:units}~<merge>!，(统一)?(称|叫|称作|称为|叫作){results:units}',
  ],
  says: [
    { says: 'unit', change: 'merged' },
    { says: 'unit', change: 'merged', sources: 'others' },
  ],
  examples: {
    finds: [
      { text: '⟦sources:直播部⟧从⟦old:内容部⟧拆出，与⟦others:短片部⟧合并成立⟦results:视频部⟧。' },
      { text: '⟦sources:市场部与品牌部⟧合并，由周启明统一管理。' },
      { text: '将⟦sources:市场部、品牌部⟧整合为⟦results:营销中心⟧。' },
      { text: '⟦sources:轿车部与卡车部⟧合并，组建⟦results:整车事业部⟧。' },
      { text: '⟦results:营销中心⟧将原⟦sources:市场部和品牌部⟧打通，统一服务客户。' },
      { text: '⟦sources:轿车部与卡车部⟧并作⟦results:整车事业部⟧。' },
      { text: '⟦sources:轿车部与卡车部⟧合二为一，⟦kind:新部门⟧名为⟦results:整车事业部⟧。' },
      { text: '⟦sources:海外发行线⟧将与⟦others:国内发行线⟧打通，统一为⟦results:全球发行中心⟧。' },
      { text: '⟦sources:安全部和环保部⟧归并，挂⟦results:安全环保部⟧的牌子。' },
      { text: '⟦sources:影像部、显示部⟧装进新的⟦results:部件研究院⟧。' },
      { text: '⟦sources:华中区与西南区⟧合并，称⟦results:中西大区⟧。' },
    ],
    ignores: [
      { text: '市场部合并报表，由周启明负责。', because: 'accounts are consolidated' },
      { text: '市场部与品牌部将整合资源，为营销中心服务。', because: 'resources are integrated, not units' },
    ],
  },
} satisfies Rule;
