import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/qualified',
  why: 'The supervisor lets somebody take the post said before the name.',
  patterns: [
    '(核准|批准|同意)!(了)?{people}(的)?(任职资格|任职)',
    '{people}(的)?任职资格(已|已经|正式)?(获|获得|得到|经|由|被){by:units}?~(核准|批准|通过|批复|认可)!',
    '{people}(的)?(任职资格|任职)(已|已经|正式)?(获批|获准|获核准)!',
  ],
  says: [{ says: 'role', change: 'appointed', own: true }],
  examples: {
    finds: [
      { text: '监管机构核准⟦people:北山银行行长周启明⟧的任职资格。' },
      { text: '⟦people:北山银行行长周启明⟧的任职资格获监管核准。' },
    ],
    ignores: [{ text: '监管机构核准北山银行的开业申请。', because: 'nobody takes a post' }],
  },
} satisfies Rule;
