import { alternatives } from '../../lexicon/alternatives.ts';
import { APPOINT } from '../../lexicon/verbs.ts';
import { everyMatch } from '../../mention/every-match.ts';
import { spanOf } from '../../state/matched.ts';
import type { Rule } from '../rule.ts';

const VERB = new RegExp(alternatives(Object.keys(APPOINT)));
/** Members overlap: the posts of one may stand before the people of the next. */
const MEMBER = /[，,、；;：:和及与](?:其中[，,]?)?(?<people>\uE001)(?:为|担任|任)(?=(?<posts>\uE002))/dg;

export default {
  id: 'appointment/appoint-list',
  why: 'The verb of appointing is said once for a list: 聘任甲为总裁，乙、丙为副总裁.',
  triggers: ['为', '担任', '任'],
  *find(clause) {
    const verb = VERB.exec(clause.skeleton);
    if (!verb) return;
    for (const found of everyMatch(MEMBER, clause.skeleton)) {
      if (found.index < verb.index) continue;
      const [people, posts] = [found.indices?.groups?.['people']?.[0] ?? 0, found.indices?.groups?.['posts']?.[0] ?? 0];
      const [who, what] = [clause.phrases[people], clause.phrases[posts]];
      if (who?.kind !== 'people' || what?.kind !== 'posts') continue;
      yield {
        type: 'role',
        rule: 'appointment/appoint-list',
        clause,
        span: { start: who.start, end: what.end },
        trigger: spanOf(clause, { start: verb.index, end: verb.index + verb[0].length }),
        slots: { people: { start: who.start, end: who.end }, posts: { start: what.start, end: what.end } },
        change: 'appointed',
        people: who.holders,
        posts: what.posts,
        scopes: [],
        respectively: false,
        jointly: false,
        succeeds: null,
        place: null,
      };
    }
  },
  examples: {
    finds: [{ text: '聘任周启明为总经理，⟦people:林若溪、陈放⟧为⟦posts:副总经理⟧。' }],
    ignores: [{ text: '会议认为，周启明为总经理的合适人选。', because: 'no verb of appointing comes before' }],
  },
} satisfies Rule;
