import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/qualified-as',
  why: 'The supervisor lets somebody take the posts said behind the name.',
  patterns: [
    '(核准|批准|同意)!(了)?{people}(的|担任|出任|任)?{posts}(的)?(任职资格|任职)¬(后|之后|前|时|之日)',
    '{people}(的|担任|出任|任)?{posts}(的)?任职资格(已|已经|正式)?(获|获得|得到|经|由|被){by:units}?~(核准|批准|通过|批复|认可)!',
    '{people}(的|担任|出任|任)?{posts}(的)?任职资格(已|已经|正式)?(获批|获准|获核准)!',
    '(核准|批准|同意)!(了)?{people}(的|担任|出任|任)?{posts}，{other:people}(的|担任|出任|任)?{others:posts}(的)?任职资格',
    '(核准|批准|同意)!(了)?{other:people}(的|担任|出任|任)?{others:posts}，{people}(的|担任|出任|任)?{posts}(的)?任职资格',
    '{people}(的|担任|出任|任)?{posts}，{other:people}(的|担任|出任|任)?{others:posts}(的)?任职资格~(核准|批准|通过|批复|认可|获批|获准)!',
    '{people}~自{date}起(正式|开始)?履行!{posts}',
  ],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [
      { text: '监管机构核准⟦people:周启明先生⟧担任⟦posts:北山银行副行长⟧任职资格。' },
      { text: '⟦people:周启明⟧担任⟦posts:北山银行副行长⟧的任职资格获监管核准。' },
      { text: '⟦people:周启明⟧自5月6日起履行⟦posts:董事长⟧职责。' },
      { text: '⟦people:周启明⟧的⟦posts:董事长⟧任职资格已获⟦by:银保监会⟧核准。' },
      { text: '监管机构核准⟦people:周启明⟧⟦posts:副行长⟧、林若溪行长助理的任职资格。' },
      { text: '⟦people:周启明⟧担任⟦posts:本行副行长⟧、林若溪担任行长助理的任职资格获核准。' },
    ],
    ignores: [{ text: '监管机构核准北山银行行长的薪酬方案。', because: 'nobody is named' }],
  },
} satisfies Rule;
