import type { Rule } from '../rule.ts';

export default {
  id: 'career/post-before',
  why: '此前 before a verb of office tells what somebody was.',
  patterns: [
    '{people}(此前|之前|先前|早前|早年|过去|曾经|曾)…(担任|出任|任|兼任|担当)!{posts}',
    '(此前|之前|更早之前|早前|早年|先前)，?{people}(担任|出任|任|为|是)!{posts}',
  ],
  says: [{ says: 'role', change: 'former' }],
  examples: {
    finds: [
      { text: '⟦people:周启明⟧此前十余年在北山银行担任⟦posts:首席架构师⟧。' },
      { text: '此前，⟦people:林若溪⟧任⟦posts:北山银行副行长⟧。' },
    ],
    ignores: [{ text: '此前公告称，周启明将出任总裁。', because: 'it tells when the news was given' }],
  },
} satisfies Rule;
