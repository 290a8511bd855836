/** Shares posts out among people: one for all, all for one, or in order where the text says 分别. */
import { gather } from '../../gather.ts';
import type { Post, Scope } from '../../phrase/phrase.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Somebody } from '../people/people.ts';
import type { Reading } from '../reading.ts';

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

const GOES_ON = /^(?:[）)]?[、和与及]|以及)\p{Script=Han}/u;
const BRACKET = /^[（(][^（()）\n]{1,12}[）)]/;

/** 分别由林越、周启和石榴出任总裁, where nobody knows that 石榴 is somebody: who comes in which place is not sure; nor is who gets which of
 * 甲公司总经理和石榴总经理. */
export function isCutShort(
  { text: { folded } }: Reading,
  { respectively, slots, people, posts }: RoleStatement,
): boolean {
  if (!respectively) return false;
  return [slots['people'], people.length > posts.length ? slots['posts'] : undefined].some(
    slot => slot && GOES_ON.test(folded.slice(slot.end, slot.end + LONGEST_BEHIND).replace(BRACKET, '')),
  );
}
const LONGEST_BEHIND = 20;

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
