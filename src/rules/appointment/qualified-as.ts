import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/qualified-as',
  why: 'The supervisor lets somebody take the posts said behind the name.',
  patterns: ['(核准|批准|同意)!(了)?{people}(的|担任|出任|任)?{posts}(的)?(任职资格|任职)¬(后|之后|前|时|之日)'],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '监管机构核准⟦people:周启明先生⟧担任⟦posts:北山银行副行长⟧任职资格。' }],
    ignores: [{ text: '监管机构核准北山银行行长的薪酬方案。', because: 'nobody is named' }],
  },
} satisfies Rule;
