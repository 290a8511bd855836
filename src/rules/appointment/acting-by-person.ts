import { everyMatch } from '../../mention/every-match.ts';
import { PLAIN_ROLE } from '../../state/statement.ts';
import type { Rule } from '../rule.ts';

const ID = 'appointment/acting-by-person';
const BY_PERSON = /(?:由|(?=.[将拟]))(?<people>\uE001)(?:将|拟|暂时|临时|暂|先){0,2}(?<posts>\uE002)/dg;
const ACTING = /^(?:代理|署理|代)/;

export default {
  id: ID,
  why: 'Between 由 with a person, or a person with 将, and a post 代理 is the verb, though it could be a part of the title.',
  triggers: ['由', '将', '拟'],
  *find(clause) {
    for (const found of everyMatch(BY_PERSON, clause.skeleton)) {
      const { people: who, posts: what } = found.indices?.groups ?? {};
      const people = who && clause.phrases[who[0]];
      const posts = what && clause.phrases[what[0]];
      if (people?.kind !== 'people' || posts?.kind !== 'posts') continue;
      const { start, title } = posts.posts[0].title;
      const verb = ACTING.exec(title)?.[0];
      if (verb === undefined) continue;
      yield {
        type: 'role',
        rule: ID,
        clause,
        span: { start: people.start, end: posts.end },
        trigger: { start, end: start + verb.length },
        slots: { people: { start: people.start, end: people.end }, posts: { start: posts.start, end: posts.end } },
        change: 'acting',
        people: people.holders,
        posts: posts.posts,
        ...PLAIN_ROLE,
      };
    }
  },
  examples: {
    finds: [
      { text: '⟦people:副总裁林若溪⟧将⟦posts:代理总裁⟧。' },
      { text: '总裁一职暂由⟦people:副总裁林若溪⟧⟦posts:代理总裁⟧。' },
    ],
    ignores: [{ text: '由林若溪总裁主持会议。', because: 'she is the head already' }],
  },
} satisfies Rule;
