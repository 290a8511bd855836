import type { Rule } from '../rule.ts';

export default {
  id: 'parent/below',
  why: 'A unit has those below it that stand behind 下设 or 下辖.',
  patterns: [
    '{parent:units}，?(将|并|还|共|又|目前|现)?<has-below>!~{children:units}',
    '{parent:units}(则|系|也)?由~{old:units}~(而来|而成|组建|成立|组成|升级)，(并|共)?<has-below>!~{children:units}',
    '{parent:units}，{head:posts}(为|是|由){who:people}(担任|兼任|出任)?，(并|共)?<has-below>!~{children:units}',
    '{parent:units}，由{who:people}~，(并|共)?<has-below>!~{children:units}',
    '{parent:units}(：|:)~<has-below>!~{children:units}',
    '^{parent:units}(含|包含|包括|下含|内含|辖)!{children:units}。',
  ],
  says: [{ says: 'parent', children: 'children', parent: 'parent', brings: true }],
  examples: {
    finds: [
      { text: '⟦parent:销售中心⟧下设⟦children:广告部、渠道部⟧。' },
      { text: '⟦parent:销售中心⟧：下辖⟦children:广告部、渠道部⟧。' },
      { text: '⟦parent:销售中心⟧由原⟦old:销售部⟧升级而来，下设⟦children:广告部、渠道部⟧。' },
      { text: '成立⟦parent:销售中心⟧，⟦head:负责人⟧为⟦who:周启明⟧，下设⟦children:广告部、渠道部⟧。' },
      { text: '成立⟦parent:销售中心⟧，由⟦who:周启明⟧负责，下设⟦children:广告部、渠道部⟧。' },
      { text: '⟦parent:国际事业部⟧（含⟦children:东南亚公司、中亚公司⟧）。' },
    ],
    ignores: [{ text: '销售中心下设三个小组。', because: 'nothing is named' }],
  },
} satisfies Rule;
