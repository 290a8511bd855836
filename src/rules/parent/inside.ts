import type { Rule } from '../rule.ts';

export default {
  id: 'parent/inside',
  why: 'A unit is below the one behind 隶属.',
  patterns: [
    '{children:units}，?¬(办公室|下设办公室|秘书处|总部|注册地|会址)~<is-below>!¬(感)~{parent:units}',
    '{children:units}，(作为|系|是|为){over:units}?~，~<is-below>!¬(感)~{parent:units}',
    '{children:units}的(隶属关系|归属)(保持)?不变，~<is-below>!¬(感)~{parent:units}',
  ],
  says: [{ says: 'parent', children: 'children', parent: 'parent' }],
  examples: {
    finds: [
      { text: '⟦children:射频部、天线部⟧均隶属⟦parent:通信事业部⟧。' },
      { text: '⟦children:天线公司⟧，作为三级企业，归口⟦parent:通信事业部⟧。' },
      { text: '⟦children:天线公司⟧的隶属关系不变，仍归属⟦parent:通信集团⟧。' },
    ],
    ignores: [
      { text: '通信事业部归属感强。', because: 'a feeling' },
      { text: '成立科技委员会，办公室设在研发中心。', because: 'its office is there' },
    ],
  },
} satisfies Rule;
