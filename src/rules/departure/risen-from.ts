import type { Rule } from '../rule.ts';

export default {
  id: 'departure/risen-from',
  why: '由 names the post that somebody came from, the verb says that it was left, and the new one is said elsewhere.',
  patterns: ['{people}…由{from:posts}~(提任|升任|晋升|提拔|调任|转任|调入|转入|轮岗|改任)!¬{posts}'],
  says: [{ says: 'role', change: 'moved-out', posts: 'from' }],
  examples: {
    finds: [{ text: '审计部总经理：⟦people:周启明⟧（由⟦from:合规部副总经理⟧提任）' }],
    ignores: [{ text: '审计部总经理：周启明（由董事会提名）', because: 'no post is left' }],
  },
} satisfies Rule;
