/** A post or place in a group is one in each of its members: 两大中心总经理 are two. */
import { known } from '../../gather.ts';
import type { Body, Post, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { countBefore } from '../../segment/in-order.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import type { Groups } from '../units/groups.ts';

/** Where an entity is named, nearest to an offset. */
function mentionOf(reading: Reading, entity: Entity, offset: number): Body | null {
  const mentions = reading.lookup.mentionsOf(entity);
  const behind = countBefore(mentions, offset);
  const [before, after] = [mentions[behind - 1], mentions[behind]];
  if (!before || !after) return before ?? after ?? null;
  return after.start - offset < offset - before.start ? after : before;
}

/** The scopes of a group's members; the scope itself when it is no group, null when its members are not known. */
function scopesOf(reading: Reading, groups: Groups, scope: Scope): Scope[] | null {
  const body = nearest(scope);
  if (body.kind !== 'group') return [scope];
  const members = groups.membersOf(body);
  if (!members) return null;
  return known(members, member => {
    const mention = mentionOf(reading, member, scope.start);
    return mention && { start: scope.start, end: scope.end, path: [mention] as const };
  });
}

/**
 * 设立甲、乙两大中心，总经理分别为林越、周启: one title without a place for the people, and as many units listed before it. 甲、乙两部门，部长均为
 * 林越: all of them for one.
 */
function unitsListedBefore(statement: RoleStatement): Post[] | null {
  const [post, ...others] = statement.posts;
  if (!post || others.length > 0 || post.scope || !(statement.respectively || statement.jointly)) return null;
  const list = statement.clause.phrases.findLast(p => p?.kind === 'units' && p.end <= post.start);
  if (list?.kind !== 'units') return null;
  const { length } = statement.people;
  const isOurs = statement.respectively ? list.scopes.length === length : length === 1 && list.scopes.length > 1;
  if (!isOurs) return null;
  return list.scopes.map(scope => ({ ...post, scope }));
}

/** 三家公司分别由林越、周启、陈放担任总经理: the place is a group, and the post one in each of its members. */
function inPlaces(
  reading: Reading,
  groups: Groups,
  { posts, place, people, respectively }: RoleStatement,
): Post[] | null {
  const [post, ...others] = posts;
  if (!place || !post || others.length > 0 || post.scope || nearest(place).kind !== 'group') return null;
  const scopes = scopesOf(reading, groups, place);
  if (!scopes || (people.length > 1 && !(respectively && scopes.length === people.length))) return null;
  return scopes.map(scope => ({ ...post, scope }));
}

/** A unit has one of them at a time: 两任总裁 came one after the other. */
const SOLE = /^(?:负责人|总经理|总裁|院长|主任|部长|CEO|厂长)$/;
const isOfOne = ({ text }: Reading, { posts: [post, another] }: RoleStatement): boolean =>
  post !== undefined &&
  !(another || post.scope) &&
  SOLE.test(post.title.title) &&
  !/(?<![担出兼接])任$/.test(text.folded.slice(post.title.start - 2, post.title.start));

/**
 * The statement with every post and place in a group shared out among the group's members, in their order. Null where
 * several people head a group whose members are not known.
 */
export function withMembers(reading: Reading, groups: Groups, statement: RoleStatement): RoleStatement | null {
  const many = statement.people.length > 1;
  const listed =
    inPlaces(reading, groups, statement) ?? (many || statement.jointly ? unitsListedBefore(statement) : null);
  if (listed) return { ...statement, posts: listed };
  // 负责人分别为林越、周启: each of another unit, and which is not told.
  if (many && statement.respectively && isOfOne(reading, statement)) return null;
  const posts: Post[] = [];
  for (const post of statement.posts) {
    const scopes = post.scope ? scopesOf(reading, groups, post.scope) : [null];
    if (!scopes && many) return null;
    for (const scope of scopes ?? [post.scope]) posts.push(scope === post.scope ? post : { ...post, scope });
  }
  const scopes: Scope[] = [];
  for (const scope of statement.scopes) {
    const found = scopesOf(reading, groups, scope) ?? (many ? null : [scope]);
    if (!found) return null;
    scopes.push(...found);
  }
  return { ...statement, posts, scopes };
}
