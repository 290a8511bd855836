/** Where one person's one post is: what is said of it, or what is understood. */
import type { Post, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Entity } from '../names/entity.ts';
import { impliedPlace, isUnknown, placeOf } from '../places/places.ts';
import type { Reading } from '../reading.ts';
import type { Context } from './context.ts';
import type { Pair } from './pairs.ts';
import { TAKEN } from './past-posts.ts';

const JOIN = /加盟|空降|入职/;

/** 加入公司 without a title tells a career; only 加盟 and its like are news. */
function joins(reading: Reading, { change, trigger }: RoleStatement): boolean {
  return (
    change !== 'moved-in' || (trigger !== null && JOIN.test(reading.text.folded.slice(trigger.start, trigger.end)))
  );
}

/** The last post with a body of its own that stands before another in its clause and passes. */
function postBefore({ phrases }: RoleStatement['clause'], post: Post, passes: (other: Post) => boolean): Post | null {
  let found: Post | null = null;
  for (const phrase of phrases) {
    if (!phrase || phrase.start >= post.start) continue;
    const posts =
      phrase.kind === 'posts' ? phrase.posts : phrase.kind === 'people' ? phrase.holders.flatMap(h => h.posts) : [];
    for (const other of posts) if (other.scope && other.start < post.start && passes(other)) found = other;
  }
  return found;
}

/** 聘任林越任云岚银行总裁，原总裁周启退休: 原 points to the post of that name said before, and so to its place. */
function samePostBefore({ clause }: RoleStatement, post: Post): Scope | null {
  if (post.tenureText === null || post.tenure === 'current') return null;
  return postBefore(clause, post, other => other.title.title === post.title.title)?.scope ?? null;
}

/** What makes of a head's title the one of who stands behind that head. */
const DEPUTY = /^(?:常务|执行|第一|高级|资深)*副|^代理?|助理$/;
/** One rises within the body that one is of. */
const RISES = /^(?:升|晋|擢|提|接棒|转正|扶正|荣升|调升)/;
const headOf = (title: string): string => title.replace(DEPUTY, '');

/** 渠道部副总经理林越升任总经理: the head's post of the body whose deputy one was. */
function bodyRisenIn(
  { folded }: Reading['text'],
  { trigger, people, clause, slots }: RoleStatement,
  post: Post,
): Scope | null {
  if (!trigger || !RISES.test(folded.slice(trigger.start, trigger.end))) return null;
  const from = slots['from'];
  const held = people.flatMap(holder => holder.posts);
  for (const phrase of clause.phrases)
    if (phrase?.kind === 'posts' && phrase.start === from?.start) held.push(...phrase.posts);
  const { title } = post.title;
  return (
    held.find(other => other.scope && other.title.title !== title && headOf(other.title.title) === title)?.scope ?? null
  );
}

/** Whom the company sends to head a unit beside his own office is no deputy of the unit. */
const BESIDE = /兼/;
const LONGEST_HOLDING = 20;

/** 渠道部总经理离职，由副总经理林越接任: the deputy of the head named before, in the same clause or the ones before it. */
function bodyOfHeadBefore({ folded }: Reading['text'], { clause, trigger }: RoleStatement, post: Post): Scope | null {
  const head = headOf(post.title.title);
  if (trigger || head === post.title.title || BESIDE.test(folded.slice(post.end, post.end + LONGEST_HOLDING)))
    return null;
  return postBefore(clause, post, other => other.title.title === head)?.scope ?? null;
}

/** 任命前云岚科技副总裁林越为总裁: where somebody was before is not where he goes, when nothing says so. */
function wasThere(reading: Reading, statement: RoleStatement, body: Entity): boolean {
  if (!TAKEN.has(statement.change)) return false;
  return statement.people.some(holder =>
    holder.posts.some(post => {
      const left = post.tenure === 'former' || post.tenure === 'left';
      const inner = left && post.scope ? reading.directory.bodyOf(post.scope.path[0]) : null;
      return inner === body;
    }),
  );
}

export interface Where {
  readonly body: Entity | null;
  /** The body is only understood. */
  readonly implied: boolean;
}

/** The place, or null where without one nothing is told. */
export function whereOf(
  { reading, announcer }: Context,
  statement: RoleStatement,
  { post, scope }: Pick<Pair, 'post' | 'scope'>,
): Where | null {
  const where =
    scope ??
    (post
      ? (statement.place ??
        samePostBefore(statement, post) ??
        bodyRisenIn(reading.text, statement, post) ??
        bodyOfHeadBefore(reading.text, statement, post))
      : null);
  const said = where && placeOf(reading, announcer, where);
  if (!post && said?.body.kind === 'organization' && !joins(reading, statement)) return null;
  if (!post && !said && !statement.altogether) return null;
  const offset = post?.start ?? statement.span.start;
  const isSomewhere = !(where && isUnknown(reading, nearest(where)));
  const place = said ?? (isSomewhere ? impliedPlace(reading, announcer, post?.title.title ?? '', offset) : null);
  if (statement.altogether && !place) return null;
  const body = place && !(place.implied && wasThere(reading, statement, place.body)) ? place.body : null;
  return { body, implied: body !== null && place?.implied === true };
}
