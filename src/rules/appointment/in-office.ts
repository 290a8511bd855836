import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/in-office',
  why: 'Who is named with a post and then enters office, enters it in that post.',
  patterns: [
    '{people}¬(的)~(走马上任|火线上任|上任|到任)!¬{posts|units|people}¬(以来|后|之后|以后|前|之前|时|之时|之际|之初|伊始|初|的|不|至今|仅|近|未|已|当|首|第|一|两|三|四|五|半|才|刚|就|多|期间|仪式|，不)',
  ],
  says: [{ says: 'role', change: 'appointed', own: true }],
  examples: {
    finds: [{ text: '⟦people:远航重工总裁林若溪⟧走马上任。' }],
    ignores: [
      { text: '远航重工总裁林若溪上任以来，公司业绩大增。', because: 'it tells since when' },
      { text: '远航重工总裁林若溪上任后表示，战略不变。', because: 'it tells when' },
    ],
  },
} satisfies Rule;
