import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/join-and-take',
  why: 'Who joins a company, and then takes up a post, takes it up there.',
  patterns: [
    '{people}~(加盟|加入|入职|空降|转投|跳槽至|跳槽到|跳槽|转会至|转战|投奔|转赴)~{place:units}，(并|将|并将|同时|后|随后|正式)?<take-up>!(其|后者的)?{posts}',
    '{people}…下一站(为|是|或为|或是|可能为|可能是|则是|将是)~{place:units}，(并|同时|后|随后|正式|预计)?<take-up>!{posts}',
  ],
  says: [{ says: 'role', change: 'by-trigger' }],
  examples: {
    finds: [
      { text: '⟦people:林若溪⟧加盟⟦place:远航重工⟧，出任⟦posts:首席技术官⟧一职。' },
      { text: '⟦people:林若溪⟧离职，下一站为⟦place:远航重工⟧，将任⟦posts:首席技术官⟧。' },
    ],
    ignores: [{ text: '林若溪加入远航重工，周启明出任首席技术官。', because: 'somebody else takes the post' }],
  },
} satisfies Rule;
