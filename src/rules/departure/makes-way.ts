import type { Rule } from '../rule.ts';

export default {
  id: 'departure/makes-way',
  why: 'With whose going somebody takes up a post, leaves that post.',
  patterns: [
    '(随着|伴随|因|由于){people}¬{posts}~(离任|离职|卸任|退休|辞职|辞任|离开|退任|调离|去世|离世|出走|退居二线)!¬{posts|units}~，{who:people}¬(的)…<take-up>{posts}',
  ],
  says: [
    { says: 'role', change: 'left' },
    { says: 'role', change: 'appointed', people: 'who' },
  ],
  examples: {
    finds: [{ text: '随着⟦people:周启明⟧的离任，⟦who:林若溪⟧成为⟦posts:远航重工新任总裁⟧。' }],
    ignores: [{ text: '随着总裁周启明的离任，林若溪被调往华东大区。', because: 'she takes no post' }],
  },
} satisfies Rule;
