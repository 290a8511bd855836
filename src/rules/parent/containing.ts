import type { Rule } from '../rule.ts';

export default {
  id: 'parent/containing',
  why: 'A unit alone before 含 or 包括, and units alone behind it.',
  patterns: ['^{parent:units}(含|包含|包括|下含|内含|辖)!{children:units}。'],
  says: [{ says: 'parent', children: 'children', parent: 'parent', brings: true }],
  examples: {
    finds: [{ text: '⟦parent:国际事业部⟧（含⟦children:东南亚公司、中亚公司⟧）。' }],
    ignores: [{ text: '国际事业部含税收入增长。', because: 'a figure' }],
  },
} satisfies Rule;
