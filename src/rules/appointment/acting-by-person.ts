import { everyMatch } from '../../mention/every-match.ts';
import { PLAIN_ROLE } from '../../state/statement.ts';
import type { Rule } from '../rule.ts';

const ID = 'appointment/acting-by-person';
const BY_PERSON = /由(?<people>\uE001)(?:暂时|临时|暂|先)?(?<posts>\uE002)/dg;
const ACTING = /^(?:代理|署理|代)/;

export default {
  id: ID,
  why: 'Between 由 with a person and a post 代理 is the verb, though it could be a part of the title.',
  triggers: ['由'],
  *find(clause) {
    for (const found of everyMatch(BY_PERSON, clause.skeleton)) {
      const { people: who, posts: what } = found.indices?.groups ?? {};
      const people = who && clause.phrases[who[0]];
      const posts = what && clause.phrases[what[0]];
      if (people?.kind !== 'people' || posts?.kind !== 'posts' || !ACTING.test(posts.posts[0].title.title)) continue;
      yield {
        type: 'role',
        rule: ID,
        clause,
        span: { start: people.start, end: posts.end },
        trigger: null,
        slots: { people: { start: people.start, end: people.end }, posts: { start: posts.start, end: posts.end } },
        change: 'acting',
        people: people.holders,
        posts: posts.posts,
        ...PLAIN_ROLE,
      };
    }
  },
  examples: {
    finds: [{ text: '总裁一职暂由⟦people:副总裁林若溪⟧⟦posts:代理总裁⟧。' }],
    ignores: [{ text: '由林若溪总裁主持会议。', because: 'she is the head already' }],
  },
} satisfies Rule;
