import type { Clause } from '../../phrase/compose.ts';
import type { Holder } from '../../phrase/phrase.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import type { RoleStatement } from '../../state/statement.ts';
import { CHANGE_OF_TENURE, heldPost } from '../held-post.ts';
import type { Rule } from '../rule.ts';

const ID = 'tenure/post-before-name';

/** 曾任总裁的林越: the words before the post say that it is past. */
const ONCE = /(?:曾任|曾担任|曾经担任|曾为|原任|历任|此前担任|此前任|此前为|曾是|先后担任)$/;

function isOnce({ view }: Clause, holder: Holder): boolean {
  const [post] = holder.posts;
  const at = post ? view.starts.indexOf(post.start) : -1;
  return at > 0 && ONCE.test(view.text.slice(Math.max(0, at - 5), at));
}

function sayHeld(clause: Clause, holder: Holder): RoleStatement[] {
  const once = isOnce(clause, holder);
  const span = { start: holder.start, end: holder.end };
  return holder.posts.map(post => {
    const change = once && post.tenure === 'current' ? 'former' : CHANGE_OF_TENURE[post.tenure];
    return heldPost({ rule: ID, clause, span, trigger: null, holder, post, change });
  });
}

export default {
  id: ID,
  why: 'A post right before a name is held by that person; 原, 前, 新任 before it say since or until when.',
  triggers: [SYMBOLS.people],
  *find(clause) {
    for (const phrase of clause.phrases) {
      if (phrase?.kind === 'people') for (const holder of phrase.holders) yield* sayHeld(clause, holder);
    }
  },
  examples: {
    finds: [
      { text: '⟦posts:远航重工副总裁⟧⟦people:周启明⟧出席会议。' },
      { text: '⟦posts:原财务部总经理⟧⟦people:林若溪⟧已到任。' },
    ],
    ignores: [{ text: '总经理将由董事会聘任。', because: 'nobody is named' }],
  },
} satisfies Rule;
