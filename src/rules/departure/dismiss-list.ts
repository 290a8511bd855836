import { alternatives } from '../../lexicon/alternatives.ts';
import { DISMISS } from '../../lexicon/verbs.ts';
import { membersOf } from '../members.ts';
import type { Rule } from '../rule.ts';

const VERB = new RegExp(alternatives(DISMISS));
const MEMBER = /\uE002[，,、；;和及与](?<people>\uE001)的?(?=(?<posts>\uE002))/dg;

export default {
  id: 'departure/dismiss-list',
  why: 'The verb of dismissing is said once for a list of people, each with posts behind the name.',
  triggers: DISMISS,
  find: clause => membersOf(clause, { rule: 'departure/dismiss-list', verb: VERB, member: MEMBER, change: 'left' }),
  examples: {
    finds: [{ text: '解聘周启明先生副总经理、⟦people:林若溪女士⟧⟦posts:董事会秘书⟧职务。' }],
    ignores: [{ text: '解聘周启明副总经理职务。', because: 'one person' }],
  },
} satisfies Rule;
