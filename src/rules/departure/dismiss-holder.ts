import type { Rule } from '../rule.ts';

export default {
  id: 'departure/dismiss-holder',
  why: 'Somebody who is named with his post is dismissed from it.',
  patterns: [
    '{people}(均|都|已)?(被|遭|予以|给予)(公司|集团)?(开除|辞退|解雇|免职|撤职|解聘|劝退|除名|革职)!¬(的)',
    '<dismiss>!{people}(职务|的职务|的全部职务|的一切职务)',
    '(罢免|罢黜|解聘|解雇|开除|辞退|撤换|炒掉)!(了)?{people}。',
  ],
  says: [{ says: 'role', change: 'left', own: true }],
  examples: {
    finds: [
      { text: '⟦people:采购部部长周启明、采购经理林若溪⟧予以开除处分。' },
      { text: '董事会决定解聘⟦people:总经理周启明⟧职务。' },
      { text: '董事会罢免了⟦people:董事长周启明⟧，选举林若溪为董事长。' },
    ],
    ignores: [{ text: '董事会决定解聘总经理周启明的司机。', because: 'not the holder is dismissed' }],
  },
} satisfies Rule;
