import type { Rule } from '../rule.ts';

export default {
  id: 'tenure/post-behind-name',
  why: 'A post stands behind a name as an address, when the person then speaks or acts.',
  patterns: [
    '{people}{posts}(表示|指出|强调|认为|介绍|透露|坦言|回应|解释|补充|称|说|在会上|致辞|发言|作报告|作总结|主持|出席|会见|率队|带队|一行|感谢|要求|宣布)!',
  ],
  says: [{ says: 'role', change: 'current' }],
  examples: {
    finds: [{ text: '⟦people:林若溪⟧⟦posts:总监⟧表示，方案不变。' }],
    ignores: [{ text: '免去林若溪总经理职务。', because: 'the post is what is taken from her' }],
  },
} satisfies Rule;
