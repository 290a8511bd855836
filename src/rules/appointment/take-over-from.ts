import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/take-over-from',
  why: 'Who takes over from whom, when the post is said with the one who had it, or was given up in the words before.',
  patterns: [
    '{people}…(接替|接任|接棒|替代|取代)!{succeeds:people}(的)?(职位|职务|一职|工作|位置)?¬{posts|units}¬<in-charge>',
    '{succeeds:people}(的)?(职务|职位|职责|工作|岗位|一职|位置)?(则|将|也|拟|改|现)?由{people}~(接任|接替|继任|接棒)!¬{posts|units}',
    '(接替|接任|接棒|替代|取代)!{succeeds:people}(的)?(职位|职务|一职|工作|位置)?的?(人|人选)?(，|,)?(将|正)?(是|为|则是)(来自|出自|原)?…(的)?{people}',
  ],
  says: [
    { says: 'role', change: 'appointed', before: 'left' },
    { says: 'role', change: 'left', people: 'succeeds', before: 'taken' },
  ],
  examples: {
    finds: [
      { text: '⟦people:林若溪⟧将接替⟦succeeds:总裁周启明⟧的职位。' },
      { text: '总裁周启明、副总裁林若溪离职，⟦succeeds:前者⟧由⟦people:陈放⟧接任。' },
      { text: '接替⟦succeeds:周启明⟧的是⟦people:副总裁林若溪⟧。' },
      { text: '接替⟦succeeds:周启明⟧的，是来自渠道部的⟦people:林若溪⟧。' },
    ],
    ignores: [
      { text: '林若溪接替周启明担任总裁。', because: 'the post follows' },
      { text: '林若溪接替周启明分管客服。', because: 'what follows is what he takes over' },
    ],
  },
} satisfies Rule;
