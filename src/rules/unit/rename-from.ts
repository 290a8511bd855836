import type { Rule } from '../rule.ts';

export default {
  id: 'unit/rename-from',
  why: 'The new name first, and behind 前身 or 由…改组而来 the old one.',
  patterns: [
    '{results:units}(的)?(前身为|前身是|前身即)!<formerly>?{sources:units}',
    '{results:units}，?(则|系|是|也)?由<formerly>?{sources:units}(更名|改名|改组|改建|改制|转型|演变|调整|更改|转制|脱胎)!(而来|而成|成立|组建|为)',
    '{results:units}，?(则|系|是|也)?由<formerly>?{sources:units}(更名|改名|改组|改建|改制|改称|翻牌|转制)!。',
    '{results:units}(系|即|是|就是)(原|原来的|此前的|之前的|过去的){sources:units}(更名|改名|改称|改组)!',
    '{results:units}系{sources:units}(更名|改名|改称|改组)!',
    '{results:units}(则|也)?(脱胎于|脱胎自)!<formerly>?{sources:units}',
    '^{results:units}，(原名|原称|曾用名|原名称|前身即)!{sources:units}',
    '^{results:units}(原|原名|原为|前身|原叫|原称)!{sources:units}。',
    '^{results:units}(：|:)(由)?<formerly>{sources:units}(更名|改名|改组|翻牌|改称)!',
  ],
  says: [{ says: 'unit', change: 'renamed' }],
  examples: {
    finds: [
      { text: '⟦results:品牌部⟧（由⟦sources:企划部⟧更名）' },
      { text: '⟦results:商业平台部⟧前身为⟦sources:广告事业部⟧。' },
      { text: '⟦results:技术平台部⟧由原⟦sources:技术部⟧改组而来。' },
      { text: '⟦results:品牌部⟧系⟦sources:市场部⟧更名。' },
      { text: '⟦results:青石货运公司⟧脱胎于原⟦sources:货运部⟧。' },
      { text: '⟦results:冷链事业部⟧：由原⟦sources:生鲜组⟧更名。' },
    ],
    ignores: [{ text: '商业平台部由广告事业部管理。', because: 'managed by it, not made of it' }],
  },
} satisfies Rule;
