/** Shares posts out among people: one for all, all for one, or in order where the text says 分别. */
import { gather } from '../../gather.ts';
import type { Post, Scope } from '../../phrase/phrase.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Somebody } from '../people/people.ts';

export interface Pair {
  readonly somebody: Somebody;
  readonly post: Post | null;
  readonly scope: Scope | null;
}

/** What somebody is given: a post, or a place without a title. */
interface Task {
  readonly post: Post | null;
  readonly scope: Scope | null;
}

/** Pairs people with posts; null where it is not sure who gets what. */
export function pairsOf(statement: RoleStatement, people: readonly Somebody[]): Pair[] | null {
  const tasks: Task[] =
    statement.posts.length > 0
      ? statement.posts.map(post => ({ post, scope: post.scope }))
      : statement.scopes.map(scope => ({ post: null, scope }));
  if (statement.altogether) tasks.push({ post: null, scope: null });
  const each = (somebody: Somebody, task: Task): Pair => ({ somebody, post: task.post, scope: task.scope });
  const jointly = statement.jointly && !statement.respectively;
  if (people.length === 1 || tasks.length === 1 || jointly) {
    return gather(people, somebody => tasks.map(task => each(somebody, task)));
  }
  if (people.length === tasks.length) {
    return gather(people, (somebody, i) => {
      const task = tasks[i];
      return task ? [each(somebody, task)] : [];
    });
  }
  return null;
}
