import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/move-to-post',
  why: '由 names the post left behind, and the verb the post taken up.',
  patterns: [
    '{people}…(由|从){from:posts}~<take-up>!(其)?{posts}',
    '{people}…(由|从){from:posts}~(调整到|调整至|轮岗至|轮岗到|轮换至|轮换到|交流至|交流到|调至|调到|转至)!{posts}',
    '{people}(由|从){from:posts}~<changed-into>!{posts}',
  ],
  says: [
    { says: 'role', change: 'by-trigger' },
    { says: 'role', change: 'moved-out', posts: 'from' },
  ],
  examples: {
    finds: [{ text: '⟦people:周启明⟧由⟦from:财务部总经理⟧调任⟦posts:审计部总经理⟧。' }],
    ignores: [{ text: '周启明由董事会任命。', because: 'no post is left' }],
  },
} satisfies Rule;
