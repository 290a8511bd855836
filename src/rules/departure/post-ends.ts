import type { Rule } from '../rule.ts';

export default {
  id: 'departure/post-ends',
  why: 'A post of somebody named before ends by itself or along with the rest.',
  patterns: [
    '，~{posts}(即|也|同时|相应|随之)?(自然免除|自动免除|相应免除|自行免除|同时免除|一并免除|随之免除|同时免去|一并免去|随之免去|予以免去|自然免去|自动免去|自然解除|自动解除)!',
  ],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [{ text: '聘任林若溪为研发中心副主任，⟦posts:原测试部部长⟧职务自然免除。' }],
    ignores: [{ text: '合同到期，双方义务自然解除。', because: 'no post ends' }],
  },
} satisfies Rule;
