import type { Rule } from '../rule.ts';

export default {
  id: 'parent/inside',
  why: 'A unit is below the one behind 隶属.',
  patterns: ['{children:units}，?~<is-below>!¬(感)~{parent:units}'],
  says: [{ says: 'parent', children: 'children', parent: 'parent' }],
  examples: {
    finds: [{ text: '⟦children:射频部、天线部⟧均隶属⟦parent:通信事业部⟧。' }],
    ignores: [{ text: '通信事业部归属感强。', because: 'a feeling' }],
  },
} satisfies Rule;
