/** Posts that a sentence leaves out since the words before tell them: 由林越接任, 该职务. */
import { CHARGE } from '../../lexicon/verbs.ts';
import type { Holder, Post, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { lastEndedBy } from '../../segment/in-order.ts';
import type { RoleStatement, Statement } from '../../state/statement.ts';
import { peopleOf, somebodyOf } from '../people/people.ts';
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
function postsOf(
  reading: Reading,
  holder: Holder,
  { span }: RoleStatement,
  near: readonly Statement[],
): readonly Post[] | null {
  const entity = somebodyOf(reading, holder)?.entity;
  let held: RoleStatement | null = null;
  for (const other of near)
    if (
      other.type === 'role' &&
      HAD.has(other.change) &&
      other.posts.length > 0 &&
      other.span.start < span.start &&
      peopleOf(reading, other).some(somebody => somebody.entity === entity) &&
      (held === null || other.change === 'left' || held.change === 'former')
    )
      held = other;
  // 历任甲公司总经理、乙公司董事长: of which of them nobody knows.
  return held?.change === 'former' && new Set(held.posts.map(post => post.scope?.start)).size > 1
    ? null
    : (held?.posts ?? null);
}

const BRINGS = /^(?:改|现|将|拟|暂|已|则)?由$/;

/** 方远不再担任甲公司总经理，乙公司由林越接任: the post is the same, and the company the one whose post is filled. */
function companyBefore({ text }: Reading, { clause, span }: RoleStatement): Scope | null {
  for (const phrase of clause.phrases)
    if (phrase?.kind === 'units' && BRINGS.test(text.folded.slice(phrase.end, span.start))) {
      const [scope, other] = phrase.scopes;
      if (!other && nearest(scope).kind === 'organization') return scope;
    }
  return null;
}

/** 其工作由, 他此前的职务由, 原职务由 */
const THEIRS =
  /(?:[其他她](?:的|此前的?|原来的|原先|原有|原)?|[，,]原(?:有|任|来的)?)(?:工作|职务|职位|职责|岗位|职)[将则拟也暂改]?由[^，,。；;]{0,4}$|其(?:的|原)?由$/;

/** 人事总监林越休假期间，其工作由周启代理: 其 is who is named last before. Null where no post of his is told, undefined where 其 is missing. */
function postOfTheirs(
  { text, lookup }: Reading,
  { clause, span, people }: RoleStatement,
  near: readonly Statement[],
): readonly Post[] | null | undefined {
  const { sentence } = clause.view;
  const words = text.folded.slice(Math.max(sentence.start, span.start - 8), people[0]?.start);
  if (!THEIRS.test(words)) return undefined;
  const had = near.filter(other => other.type === 'role' && HAD.has(other.change) && other.span.end <= span.start);
  // 负责人林越、周启…，其中林越调任总部，其职务由…: whoever is named last, and not whose post is.
  const who = lastEndedBy(lookup.people, span.start)?.name;
  const before =
    had.findLast(other => other.type === 'role' && other.people.some(({ person }) => person.name === who)) ??
    had.findLast(other => other.clause.view.sentence === sentence);
  return before?.type === 'role' && before.posts.length > 0 ? before.posts : null;
}

/** 林越卸任总裁，其负责的海外业务由周启接任: what is taken over is a charge. */
const CHARGE_PASSES = new RegExp(`(?:${CHARGE}|管理)的[^，,。；;由]{2,14}由$`);

/** 由林越接任, 周启不再担任该职务: the posts are those that another gave up, or took up, last before, in this sentence or the one before. */
export function withPostsBefore(reading: Reading, statement: RoleStatement): RoleStatement | null {
  const own = statement.succeeds?.posts ?? [];
  if (own.length > 0) return { ...statement, posts: own };
  const { index, start } = statement.clause.view.sentence;
  if (CHARGE_PASSES.test(reading.text.folded.slice(start, statement.people[0]?.start))) return null;
  const near = [...reading.lookup.statementsIn(index - 1), ...reading.lookup.statementsIn(index)];
  const theirs = statement.succeeds && postsOf(reading, statement.succeeds, statement, near);
  if (theirs) return { ...statement, posts: theirs };
  // 前者由林越接任, of somebody of whom no post is told: not the one named last.
  if (statement.succeeds?.person.pronoun) return null;
  const its = postOfTheirs(reading, statement, near);
  if (its !== undefined) return its && { ...statement, posts: its };
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
  const scope = left && companyBefore(reading, statement);
  return left ? { ...statement, posts: scope ? left.posts.map(post => ({ ...post, scope })) : left.posts } : null;
}
