/** What rules that search by themselves say of one post and who has it. */
import type { Span } from '../document.ts';
import type { Clause } from '../phrase/compose.ts';
import type { Holder, Post, Tenure } from '../phrase/phrase.ts';
import type { RoleChange } from '../schema.ts';
import { PLAIN_ROLE, type RoleStatement } from '../state/statement.ts';

/** What 原, 前, 新任 and their like before a post say of it. */
export const CHANGE_OF_TENURE: Readonly<Record<Tenure, RoleChange>> = {
  current: 'current',
  former: 'former',
  left: 'former',
  new: 'appointed',
  designate: 'appointed',
};

interface Held {
  readonly rule: string;
  readonly clause: Clause;
  readonly span: Span;
  readonly trigger: Span | null;
  /** Null where the post's holder is for the resolvers to find. */
  readonly holder: Holder | null;
  readonly post: Post;
  readonly change: RoleChange;
}

/** The statement that somebody holds, held, leaves or takes up a post, of one person and one post. */
export function heldPost({ rule, clause, span, trigger, holder, post, change }: Held): RoleStatement {
  const named = holder ? { people: { start: holder.person.start, end: holder.person.end } } : {};
  return {
    type: 'role',
    rule,
    clause,
    span,
    trigger,
    slots: { ...named, posts: { start: post.start, end: post.end } },
    change,
    people: holder ? [holder] : [],
    posts: [post],
    ...PLAIN_ROLE,
  };
}
