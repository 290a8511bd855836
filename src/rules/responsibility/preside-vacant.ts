import { everyMatch } from '../../mention/every-match.ts';
import type { Phrase, Post } from '../../phrase/phrase.ts';
import { spanOf } from '../../state/matched.ts';
import { PLAIN_ROLE } from '../../state/statement.ts';
import type { Rule } from '../rule.ts';

const ID = 'responsibility/preside-vacant';

/** A post or who goes from one, and in the same sentence 由 with who presides in the meantime. */
const PRESIDES =
  /(?<posts>\uE002|\uE001(?=[^。；;\uE001]{0,16}[离辞退免调卸]))[^。；;\uE001\uE002\uE003]{0,24}由(?<people>\uE001)[^，。；;\uE001-\uE004]{0,8}(?<verb>主持)(?:日常|全面|相关)?工作/dg;

/** 渠道部总经理: the last post that says whose it is. */
const placed = (posts: readonly Post[]): Post | undefined => posts.findLast(post => post.scope !== null);

/** 渠道部总经理空缺, 渠道部总经理周启离职. */
function vacantPosts(phrase: Phrase): readonly Post[] {
  if (phrase.kind === 'people') return phrase.holders.flatMap(({ posts }) => posts);
  return phrase.kind === 'posts' ? phrase.posts : [];
}

export default {
  id: ID,
  why: 'Where a post is vacant, who presides leads the body whose post it is, without its title.',
  triggers: ['主持'],
  *find(clause) {
    for (const found of everyMatch(PRESIDES, clause.skeleton)) {
      const { posts: at, people, verb } = found.indices?.groups ?? {};
      const vacant = at && clause.phrases[at[0]];
      const phrase = people && clause.phrases[people[0]];
      if (!verb || !vacant || phrase?.kind !== 'people') continue;
      const scope = placed(vacantPosts(vacant))?.scope;
      if (!scope) continue;
      yield {
        type: 'role',
        rule: ID,
        clause,
        span: { start: vacant.start, end: clause.ends[verb[1] - 1] ?? phrase.end },
        trigger: spanOf(clause, { start: verb[0], end: verb[1] }),
        slots: {
          posts: { start: vacant.start, end: vacant.end },
          people: { start: phrase.start, end: phrase.end },
        },
        change: 'acting',
        people: phrase.holders,
        posts: [],
        ...PLAIN_ROLE,
        scopes: [scope],
      };
    }
  },
  examples: {
    finds: [
      { text: '⟦posts:渠道部总经理⟧空缺，由⟦people:副总经理林若溪⟧主持日常工作。' },
      { text: '⟦posts:渠道部总经理周启明⟧离职，暂由⟦people:林若溪⟧主持工作。' },
    ],
    ignores: [{ text: '渠道部总经理空缺，会议由林若溪主持。', because: 'a meeting is no unit' }],
  },
} satisfies Rule;
