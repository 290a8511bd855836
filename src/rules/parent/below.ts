import type { Rule } from '../rule.ts';

export default {
  id: 'parent/below',
  why: 'A unit has those below it that stand behind 下设 or 下辖.',
  patterns: [
    '{parent:units}，?(将|并|还|共|又|目前|现)?<has-below>!~{children:units}',
    '{parent:units}(：|:)~<has-below>!~{children:units}',
    '^{parent:units}(含|包含|包括|下含|内含|辖)!{children:units}。',
  ],
  says: [{ says: 'parent', children: 'children', parent: 'parent', brings: true }],
  examples: {
    finds: [
      { text: '⟦parent:销售中心⟧下设⟦children:广告部、渠道部⟧。' },
      { text: '⟦parent:销售中心⟧：下辖⟦children:广告部、渠道部⟧。' },
      { text: '⟦parent:国际事业部⟧（含⟦children:东南亚公司、中亚公司⟧）。' },
    ],
    ignores: [{ text: '销售中心下设三个小组。', because: 'nothing is named' }],
  },
} satisfies Rule;
