import { everyMatch } from '../../mention/every-match.ts';
import type { Holder } from '../../phrase/phrase.ts';
import { spanOf } from '../../state/matched.ts';
import type { RoleStatement } from '../../state/statement.ts';
import { heldPost } from '../held-post.ts';
import type { Rule } from '../rule.ts';

const ID = 'appointment/swap';

/** 轮岗 and 换岗 swap only where they don't say where to: 轮岗至, 换岗担任. */
const SWAP =
  /(?<people>\uE001)(?:的)?(?:岗位|职务|职位|工作)?(?:近日|日前|将|已|正式|也)?(?:进行|实行|完成)?(?:了)?(?:平级|岗位|职务|职位|相互|互相)?(?<verb>对调|互换|互调|交换|轮岗|换岗|轮换)(?!到|至|为|任|担任|出任|去)/dg;

export default {
  id: ID,
  why: 'Two who swap leave their own posts and take up each other’s.',
  triggers: ['对调', '互换', '互调', '交换', '轮岗', '换岗', '轮换'],
  *find(clause) {
    for (const found of everyMatch(SWAP, clause.skeleton)) {
      const [people, verb] = [found.indices?.groups?.['people'], found.indices?.groups?.['verb']];
      const phrase = people && clause.phrases[people[0]];
      if (!verb || phrase?.kind !== 'people' || phrase.holders.length !== 2) continue;
      const [one, other] = phrase.holders;
      if (!one || !other || one.posts.length === 0 || other.posts.length === 0) continue;
      const span = { start: phrase.start, end: clause.ends[verb[1] - 1] ?? phrase.end };
      const trigger = spanOf(clause, { start: verb[0], end: verb[1] });
      const say = (holder: Holder, from: Holder, change: 'moved-in' | 'moved-out'): RoleStatement[] =>
        from.posts.map(post => heldPost({ rule: ID, clause, span, trigger, holder, post, change }));
      yield* say(one, one, 'moved-out');
      yield* say(one, other, 'moved-in');
      yield* say(other, other, 'moved-out');
      yield* say(other, one, 'moved-in');
    }
  },
  examples: {
    finds: [
      { text: '⟦posts:财务部总经理⟧⟦people:林越⟧与审计部总经理周启明对调。' },
      { text: '财务部总经理林越与⟦posts:审计部总经理⟧⟦people:周启明⟧岗位互换。' },
    ],
    ignores: [
      { text: '财务部总经理林越轮岗至审计部。', because: 'one person moves, and it is said where to' },
      { text: '林越与周启明交换意见。', because: 'neither has a post here' },
    ],
  },
} satisfies Rule;
