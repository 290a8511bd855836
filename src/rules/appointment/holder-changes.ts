import { CHANGED_INTO } from '../../lexicon/verbs.ts';
import { everyMatch } from '../../mention/every-match.ts';
import { spanOf } from '../../state/matched.ts';
import { heldPost } from '../held-post.ts';
import type { Rule } from '../rule.ts';

const ID = 'appointment/holder-changes';
const PLACES = ['位置', '职位', '岗位', '接力棒', '帅印', '担子', '权杖', '大旗'];
const CHANGES = new RegExp(
  `(?<from>\uE001)(?:已经?|现已|现|正式){0,2}(?<verb>${CHANGED_INTO.join('|')}|(?:日前|正式|已)?[把将](?:自己的)?(?:${PLACES.join('|')})(?:正式)?(?:交给|交到|交棒给|传给|移交给|让给)了?)(?<to>\uE001)`,
  'dg',
);

export default {
  id: ID,
  why: 'Who is named with a post and changes into somebody else, or hands his place on, leaves it to him.',
  triggers: [...CHANGED_INTO, ...PLACES],
  *find(clause) {
    for (const found of everyMatch(CHANGES, clause.skeleton)) {
      const { from, to, verb } = found.indices?.groups ?? {};
      const [before, behind] = [from && clause.phrases[from[0]], to && clause.phrases[to[0]]];
      if (!verb || before?.kind !== 'people' || behind?.kind !== 'people') continue;
      const [gone, come] = [before.holders[0], behind.holders[0]];
      if (!gone || !come || before.holders.length > 1 || behind.holders.length > 1) continue;
      // 汇报对象由总裁周启明改为副总裁林若溪: who is named with a post of today comes into no other.
      if (come.posts.some(post => post.tenure !== 'former')) continue;
      const span = { start: before.start, end: behind.end };
      const trigger = spanOf(clause, { start: verb[0], end: verb[1] });
      for (const post of gone.posts) {
        yield heldPost({ rule: ID, clause, span, trigger, holder: gone, post, change: 'left' });
        yield heldPost({ rule: ID, clause, span, trigger, holder: come, post, change: 'appointed' });
      }
    }
  },
  examples: {
    finds: [
      { text: '⟦posts:总裁⟧⟦people:周启明⟧变更为林若溪。' },
      { text: '⟦posts:总裁⟧周启明变更为⟦people:林若溪⟧。' },
      { text: '⟦posts:总裁⟧周启明把位置交给了⟦people:林若溪⟧。' },
    ],
    ignores: [{ text: '汇报对象由周启明变更为林若溪。', because: 'nobody’s post is named' }],
  },
} satisfies Rule;
