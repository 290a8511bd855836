import { alternatives } from '../../lexicon/alternatives.ts';
import { APPOINT } from '../../lexicon/verbs.ts';
import { membersOf } from '../members.ts';
import type { Rule } from '../rule.ts';

const VERB = new RegExp(alternatives(Object.keys(APPOINT)));
const MEMBER = /[，,、；;：:和及与](?:其中[，,]?)?(?<people>\uE001)(?:为|担任|任)(?=(?<posts>\uE002))/dg;

export default {
  id: 'appointment/appoint-list',
  why: 'The verb of appointing is said once for a list: 聘任甲为总裁，乙、丙为副总裁.',
  triggers: ['为', '担任', '任'],
  find: clause =>
    membersOf(clause, { rule: 'appointment/appoint-list', verb: VERB, member: MEMBER, change: 'appointed' }),
  examples: {
    finds: [{ text: '聘任周启明为总经理，⟦people:林若溪、陈放⟧为⟦posts:副总经理⟧。' }],
    ignores: [{ text: '会议认为，周启明为总经理的合适人选。', because: 'no verb of appointing comes before' }],
  },
} satisfies Rule;
