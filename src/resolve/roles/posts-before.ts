/** Posts that a sentence leaves out since the words before tell them: 由林越接任, 该职务. */
import type { Holder, Post } from '../../phrase/phrase.ts';
import type { RoleStatement, Statement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';
import { TAKEN } from './past-posts.ts';

/** 林越此前是组长，这个位置交给周启; 原组长林越退休，周启接棒: what somebody was is given up where the same sentence hands it on. */
const isGivenUp = (other: RoleStatement, { clause }: RoleStatement): boolean =>
  other.change === 'left' || (other.change === 'former' && other.clause === clause);

const HAD: ReadonlySet<RoleStatement['change']> = new Set(['current', 'former', 'left', 'moved-out']);

function isMeant(other: RoleStatement, statement: RoleStatement): boolean {
  if (statement.before === 'taken') return TAKEN.has(other.change);
  return statement.before === 'held' ? HAD.has(other.change) : isGivenUp(other, statement);
}

/** What is said to be left goes before what somebody once was, and then what is said last. */
const isNearer = (other: RoleStatement, than: RoleStatement): boolean =>
  (other.change === 'left') === (than.change === 'left')
    ? other.span.start >= than.span.start
    : other.change === 'left';

/** 渠道部总监林越调往总部，接替林越的是周启: the post that the words before give to whom one succeeds. */
function postsOf({ person }: Holder, { span }: RoleStatement, near: readonly Statement[]): readonly Post[] | null {
  let held: RoleStatement | null = null;
  for (const other of near)
    if (
      other.type === 'role' &&
      HAD.has(other.change) &&
      other.posts.length > 0 &&
      other.span.start < span.start &&
      other.people.some(holder => holder.person.name === person.name) &&
      (held === null || other.change === 'left')
    )
      held = other;
  return held?.posts ?? null;
}

/** 由林越接任, 周启不再担任该职务: the posts are those that another gave up, or took up, last before, in this sentence or the one before. */
export function withPostsBefore(reading: Reading, statement: RoleStatement): RoleStatement | null {
  const own = statement.succeeds?.posts ?? [];
  if (own.length > 0) return { ...statement, posts: own };
  const { index } = statement.clause.view.sentence;
  const near = [...reading.lookup.statementsIn(index - 1), ...reading.lookup.statementsIn(index)];
  const theirs = statement.succeeds && postsOf(statement.succeeds, statement, near);
  if (theirs) return { ...statement, posts: theirs };
  let left: RoleStatement | null = null;
  for (const other of near)
    if (
      other.type === 'role' &&
      isMeant(other, statement) &&
      other.posts.length > 0 &&
      other.span.start < statement.span.start &&
      !other.people.some(a => statement.people.some(b => b.person.start === a.person.start)) &&
      (left === null || isNearer(other, left))
    )
      left = other;
  return left ? { ...statement, posts: left.posts } : null;
}
