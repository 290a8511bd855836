import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/stand-in',
  why: 'Who stands in, with no post named, does so in the post that somebody gives up in the words before.',
  patterns: [
    '(职责|职权|职务|工作|岗位|一职)~由{people}~(暂代|暂时代理|临时代理|代行|代为履行|代为行使|暂时履行|代理|代任|暂管|代管|暂行|暂时接管|临时接管|暂时接手|暂时负责)!¬{posts|units}',
    '由{people}~(代为履职|代行职责|代行职权|代行其职|代为履行职责|代行其职责|代为履行其职责|暂代其职|暂代该职|暂代|代任|代理|代行)!(该|上述|其|相关)?(职务|职责|职权|一职)?¬{posts|units}',
    '{people}~(暂代其职务|暂代其职|暂代该职|代行其职责|代行其职权|代行其职|代为履行其职责)!¬{posts|units}',
  ],
  says: [{ says: 'role', change: 'acting', before: 'left' }],
  examples: {
    finds: [
      { text: '总经理周启明提出离职，⟦people:林若溪⟧将暂代其职。' },
      { text: '周启明不再担任总经理，其职责将由⟦people:副总经理林若溪⟧暂代。' },
      { text: '总经理周启明离职，其工作由⟦people:董事长林若溪⟧暂时接管。' },
      { text: '总经理周启明离任，由⟦people:董事长林若溪⟧代为履职。' },
    ],
    ignores: [{ text: '由林若溪代行总经理职责。', because: 'the post is named' }],
  },
} satisfies Rule;
