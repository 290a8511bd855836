import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/take-up-post',
  why: 'A person before a verb of taking office, and posts right behind it: the person takes them.',
  patterns: [
    '{people}¬(的|手中|手里|手上)…<take-up>!(了|起|其|旗下|旗下的|下属|所属)?{posts}',
    '由{other:people}(任|担任|出任|兼任){done:posts}，{people}为!{posts}',
  ],
  says: [{ says: 'role', change: 'by-trigger' }],
  examples: {
    finds: [
      { text: '⟦people:周启明⟧出任⟦posts:远航重工总经理⟧。' },
      { text: '经董事会审议，⟦people:林若溪女士⟧获委任为⟦posts:非执行董事⟧。' },
      { text: '⟦people:陈放⟧将于7月1日起兼任⟦posts:云杉科技首席技术官⟧。' },
      { text: '由陈放任主任，⟦people:周启明、林若溪⟧为⟦posts:委员⟧。' },
      { text: '⟦people:周启明、林若溪⟧分别任⟦posts:远航集团、云杉集团CEO⟧。' },
    ],
    ignores: [
      { text: '周启明表示，担任这一职务责任重大。', because: 'no post behind the verb' },
      { text: '林若溪从周启明手中接任总裁。', because: 'whose hands it leaves takes nothing' },
      { text: '公司总经理任期三年。', because: '任期 is not a verb, and nobody is named' },
    ],
  },
} satisfies Rule;
