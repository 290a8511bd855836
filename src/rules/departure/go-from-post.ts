import type { Rule } from '../rule.ts';

export default {
  id: 'departure/go-from-post',
  why: 'The post that somebody has held for a time stands before the name, and then the person goes.',
  patterns: [
    '(担任|出任|执掌|任)!{posts}~的{people}…(离职|辞职|请辞|辞任|离任|退休|卸任|提出辞呈|递交辞呈|提交辞呈|递交了辞呈|另有任用)',
  ],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [{ text: '担任⟦posts:公司财务总监⟧六年的⟦people:陈放先生⟧已提出辞呈。' }],
    ignores: [{ text: '担任公司财务总监六年的陈放出席会议。', because: 'he does not go' }],
  },
} satisfies Rule;
