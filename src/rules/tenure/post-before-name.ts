import type { Clause } from '../../phrase/compose.ts';
import type { Holder } from '../../phrase/phrase.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import type { RoleStatement } from '../../state/statement.ts';
import { CHANGE_OF_TENURE, heldPost } from '../held-post.ts';
import type { Rule } from '../rule.ts';
import { justGiven, type Told, verbBeforePost } from './verb-before-post.ts';

const ID = 'tenure/post-before-name';

/** A post that is only current by itself is what a verb before it says. */
function* sayHeld(clause: Clause, holder: Holder, given: Told | null): Generator<RoleStatement> {
  const told = given ?? verbBeforePost(clause, holder);
  if (told?.change === null) return;
  const trigger = told?.verb ?? null;
  const isFirst = told !== null && told !== given;
  const span = { start: (isFirst ? trigger?.start : null) ?? holder.start, end: holder.end };
  for (const post of holder.posts) {
    const change = told && post.tenure === 'current' ? told.change : CHANGE_OF_TENURE[post.tenure];
    yield heldPost({ rule: ID, clause, span, trigger, holder, post, change });
  }
}

export default {
  id: ID,
  why: 'A post right before a name is held by that person; 原, 前, 新任 or a verb before it say since or until when.',
  triggers: [SYMBOLS.people],
  *find(clause) {
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'people') continue;
      const given = justGiven(clause, phrase.holders);
      for (const holder of phrase.holders) yield* sayHeld(clause, holder, given);
    }
  },
  examples: {
    finds: [
      { text: '⟦posts:远航重工副总裁⟧⟦people:周启明⟧出席会议。' },
      { text: '⟦posts:原财务部总经理⟧⟦people:林若溪⟧已到任。' },
      { text: '会议新聘任的⟦posts:副总裁⟧⟦people:林若溪⟧到任。' },
      { text: '卸任⟦posts:远航重工总裁⟧的⟦people:林若溪⟧在场。' },
    ],
    ignores: [
      { text: '总经理将由董事会聘任。', because: 'nobody is named' },
      { text: '自称远航重工总裁的周启明被带走。', because: 'he only says that he is' },
    ],
  },
} satisfies Rule;
