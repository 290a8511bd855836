import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/then-appointed',
  why: '聘其为 goes on about the person of the post said before.',
  patterns: ['{done:posts}，~(聘任|聘请|聘|任命|委任|返聘|提拔)(其|他|她)(为|担任|任)!{posts}'],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '解聘陈放⟦done:数据中心主任⟧职务，聘其为⟦posts:公司高级顾问⟧。' }],
    ignores: [{ text: '解聘陈放数据中心主任职务，聘林若溪为公司高级顾问。', because: 'somebody else is engaged' }],
  },
} satisfies Rule;
