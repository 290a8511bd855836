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

/** 聘任林越任云岚银行总裁，原总裁周启退休: 原 points to the post of that name said before, and so to its place. */
function samePostBefore({ clause }: RoleStatement, post: Post): Scope | null {
  if (post.tenureText === null || post.tenure === 'current') return null;
  let found: Scope | null = null;
  for (const phrase of clause.phrases) {
    if (!phrase || phrase.start >= post.start) continue;
    const posts =
      phrase.kind === 'posts' ? phrase.posts : phrase.kind === 'people' ? phrase.holders.flatMap(h => h.posts) : [];
    for (const other of posts) if (other.scope && other.title.title === post.title.title) found = other.scope;
  }
  return found;
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
  const where = scope ?? (post ? (statement.place ?? samePostBefore(statement, post)) : null);
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
