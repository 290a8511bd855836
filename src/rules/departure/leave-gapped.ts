import type { Rule } from '../rule.ts';

export default {
  id: 'departure/leave-gapped',
  why: 'A clause that begins with giving up a post goes on about the person named before.',
  patterns: [
    '，<and-then>?<and-then>?(申请辞去|请求辞去|辞去|辞任|卸任)!(其所担任的|其担任的|其|所任|担任的|所担任的|兼任的|所兼任的)?{posts}',
    '(届时|此后|之后|离任后|辞职后|离任时)，?其(将|亦|也|即)?<leave>!{posts}',
    '，<and-then>?(由于|因|出于|为)~(申请辞去|请求辞去|辞去|辞任|卸任)!(其所担任的|其担任的|其|所任|担任的|所担任的|兼任的|所兼任的)?{posts}',
  ],
  says: [{ says: 'role', change: 'left' }],
  examples: {
    finds: [
      { text: '周启明先生的辞任将于年底生效，届时其不再担任⟦posts:公司董事⟧。' },
      {
        text: '周启明于6月1日向董事会提交了书面报告，由于身体状况不佳，为了不影响今后的工作，申请辞去⟦posts:公司董事⟧职务。',
      },
    ],
    ignores: [{ text: '因个人原因，周启明辞去公司董事职务。', because: 'the clause names the person' }],
  },
} satisfies Rule;
