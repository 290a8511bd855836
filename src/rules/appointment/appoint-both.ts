import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/appoint-both',
  why: 'A comma between the people who are appointed to one post.',
  patterns: ['<appoint>!{first:people}，{people}(为|担任|任|出任)~{posts}'],
  says: [
    { says: 'role', change: 'appointed' },
    { says: 'role', change: 'appointed', people: 'first' },
  ],
  examples: {
    finds: [{ text: '聘任⟦first:周启明⟧，⟦people:林若溪⟧为⟦posts:总经理助理⟧。' }],
    ignores: [{ text: '聘任周启明为总经理助理。', because: 'one person' }],
  },
} satisfies Rule;
