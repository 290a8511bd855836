import type { Rule } from '../rule.ts';

export default {
  id: 'departure/then-leave',
  why: 'Behind one post of a person a verb of giving up goes on about the same person.',
  patterns: [
    '{done:posts}(及|和|并|以及|亦)(不再担任|不再为|不再是|不再出任)!{posts}',
    '{done:posts}，(辞职后|离任后|卸任后|辞任后|离职后|退休后)?<and-then>?<and-then>?(自|于|从|至)?{date}?(起|至今|后|以来)?<and-then>?<and-then>?(在公司|在集团|因工作调整|因个人原因|因工作原因|因工作变动)?<leave>!(其所担任的|其担任的|其|所任|担任的|所担任的|兼任的)?{posts}',
  ],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [
      { text: '周启明辞任⟦done:执行董事⟧及不再为⟦posts:薪酬委员会主席⟧。' },
      { text: '周启明改任⟦done:监事会主席⟧，不再担任⟦posts:总经理⟧。' },
    ],
    ignores: [{ text: '周启明改任监事会主席，林若溪不再担任总经理。', because: 'the second verb has its own person' }],
  },
} satisfies Rule;
