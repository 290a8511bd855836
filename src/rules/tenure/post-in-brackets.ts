/** What somebody is or was, in brackets behind the name. */
import type { Clause } from '../../phrase/compose.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import type { RoleStatement } from '../../state/statement.ts';
import { CHANGE_OF_TENURE, heldPost } from '../held-post.ts';
import type { Rule } from '../rule.ts';

const ID = 'tenure/post-in-brackets';
/** The name, or its post, before the bracket, then nothing but posts: （原财务部总经理）, （现为华东大区总经理）. */
const HELD = new RegExp(
  `^[${SYMBOLS.people}${SYMBOLS.posts}](?<word>现任|现为|现|时任|曾任|前任|前|原任|原)?${SYMBOLS.posts}$`,
);
const WAS = /^(?:时任|曾任|前|原)/;
/** 副总经理（兼渠道部总经理）: what is held beside the post before the bracket. */
function* heldBeside(clause: Clause): Generator<RoleStatement> {
  const [phrase] = clause.phrases;
  if (phrase?.kind !== 'posts') return;
  for (const post of phrase.posts.slice(1)) {
    if (!post.concurrent) continue;
    const span = { start: post.start, end: post.end };
    yield heldPost({ rule: ID, clause, span, trigger: null, holder: null, post, change: 'concurrent' });
  }
}

export default {
  id: ID,
  why: 'Behind a name a bracket that holds posts alone says what the person is, or with 原 was.',
  triggers: [SYMBOLS.posts],
  *find(clause) {
    if (!clause.view.aside) return;
    if (clause.skeleton === SYMBOLS.posts) yield* heldBeside(clause);
    const held = HELD.exec(clause.skeleton);
    const [who] = clause.phrases;
    const posts = clause.phrases[clause.skeleton.length - 1];
    if (!held || !who || posts?.kind !== 'posts') return;
    const holder = who.kind === 'people' ? (who.holders[0] ?? null) : null;
    const was = WAS.test(held.groups?.['word'] ?? '');
    for (const post of posts.posts) {
      if (!holder && !was && post.tenure !== 'left' && post.tenure !== 'former') continue;
      const span = { start: post.start, end: post.end };
      const change = was ? 'former' : CHANGE_OF_TENURE[post.tenure];
      yield heldPost({ rule: ID, clause, span, trigger: null, holder, post, change });
    }
  },
  examples: {
    finds: [
      { text: '⟦people:周启明⟧（原⟦posts:财务部总经理⟧）到任。' },
      { text: '聘任周启明为副总经理（兼⟦posts:华东大区总经理⟧）。' },
      { text: '林若溪：研发中心主任（⟦posts:原测试部经理⟧）' },
      { text: '今后由⟦people:林若溪⟧（现⟦posts:华东大区总经理⟧）牵头。' },
    ],
    ignores: [{ text: '周启明（总经理办公室电话见附件）', because: 'the bracket holds more than a post' }],
  },
} satisfies Rule;
