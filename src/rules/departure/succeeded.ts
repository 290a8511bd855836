import type { Rule } from '../rule.ts';

export default {
  id: 'departure/succeeded',
  why: 'Who is succeeded, and said to go, leaves the post that the successor takes in the words before.',
  patterns: [
    '(接替|接任|接棒|代替|顶替|取代)(即将|将要|将|已经|已|刚刚|刚|日前|此前)?~(退休|离任|离职|卸任|辞任|调任|辞职|退任|去世|离开|离世|下台|下课|调离|出走)!的{people}¬{posts}',
    '{done:posts}，(以|并|将|正式)?(接替|接任|接棒|顶替|取代|替代)!(了)?{people}。',
    '{done:posts}，(以|并|将|正式)?(接替|接任|接棒|顶替|取代|替代)!~的{people}。',
    '{done:posts}(职务|一职|职位)?，?以(接替|取代|替代|顶替|填补)!{people}¬{posts}',
    '(填补|弥补)(因|由|由于)?{people}~(辞任|辞职|离任|离职|卸任|退任|退休|去世|逝世|调任|离开)!~(空缺|空位|缺位|空白)',
  ],
  says: [{ says: 'role', change: 'left', before: 'taken' }],
  examples: {
    finds: [
      { text: '任命林若溪为总裁，接替即将退休的⟦people:周启明⟧。' },
      { text: '林若溪升任⟦done:总裁⟧，接替⟦people:周启明⟧。' },
      { text: '林若溪升任⟦done:总裁⟧，接替任职近十年的⟦people:周启明⟧。' },
      { text: '委任林若溪为总裁，以填补⟦people:周启明⟧辞任后的空缺。' },
    ],
    ignores: [{ text: '林若溪接替了退休的老同事。', because: 'nobody is named' }],
  },
} satisfies Rule;
