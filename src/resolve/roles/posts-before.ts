/** Posts that a sentence leaves out since the words before tell them: 由林越接任, 该职务. */
import type { RoleStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';
import { TAKEN } from './past-posts.ts';

/** Rules of words that hand on what the same sentence says somebody was. */
const HANDED_ON = new Set([
  'appointment/that-post-handed-on',
  'appointment/take-over',
  'appointment/fill-gap',
  'appointment/successor-is',
]);

/** 林越此前是组长，这个位置交给周启; 原组长林越退休，周启接棒: what somebody was is given up where the same sentence hands it on. */
function isGivenUp(other: RoleStatement, { rule, clause }: RoleStatement): boolean {
  if (other.change === 'left') return true;
  return other.change === 'former' && HANDED_ON.has(rule) && other.clause === clause;
}

/** 由林越接任, 周启不再担任该职务: the posts are those that another gave up, or took up, last before, in this sentence or the one before. */
export function withPostsBefore(reading: Reading, statement: RoleStatement): RoleStatement | null {
  const own = statement.succeeds?.posts ?? [];
  if (own.length > 0) return { ...statement, posts: own };
  const { index } = statement.clause.view.sentence;
  const near = [...reading.lookup.statementsIn(index - 1), ...reading.lookup.statementsIn(index)];
  const left = near.findLast(
    (other): other is RoleStatement =>
      other.type === 'role' &&
      (statement.before === 'taken' ? TAKEN.has(other.change) : isGivenUp(other, statement)) &&
      other.posts.length > 0 &&
      other.span.start < statement.span.start &&
      !other.people.some(a => statement.people.some(b => b.person.start === a.person.start)),
  );
  return left ? { ...statement, posts: left.posts } : null;
}
