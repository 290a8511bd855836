import type { Rule } from '../rule.ts';

export default {
  id: 'appointment/in-capacity',
  why: 'Who goes on serving the company 以…身份 has that post from then on.',
  patterns: [
    '{people}…(将|今后|未来|之后|后续|仍|会|继续)~以{posts}(的)?身份!(继续|留任|留在|支持|协助|陪伴|指导|服务|为公司|为集团|为团队|为本行|为大家|帮助|参与公司|加入)',
  ],
  says: [{ says: 'role', change: 'appointed' }],
  examples: {
    finds: [{ text: '⟦people:林若溪⟧今后将以⟦posts:顾问⟧身份继续支持公司。' }],
    ignores: [{ text: '林若溪以总裁身份出席会议。', because: 'it tells as what she came' }],
  },
} satisfies Rule;
