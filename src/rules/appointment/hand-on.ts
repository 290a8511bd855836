import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/hand-on',
  why: 'Somebody hands a post on to somebody else.',
  patterns: [
    '{from:people}…(把|将){posts}~(交给|交棒给|移交给|交接给|传给|托付给|让给|交到|交予|交与|传予)!(了)?~{people}',
  ],
  says: [
    { says: 'role', change: 'appointed' },
    { says: 'role', change: 'left', people: 'from' },
  ],
  examples: {
    finds: [
      { text: '⟦from:周启明⟧将⟦posts:总裁⟧一职交棒给长子⟦people:周映川⟧。' },
      { text: '⟦from:周启明⟧将把⟦posts:总裁⟧的担子交给⟦people:林若溪⟧。' },
    ],
    ignores: [{ text: '周启明把总裁办公室的钥匙交给林若溪。', because: 'a key is no post' }],
  },
} satisfies Rule;
