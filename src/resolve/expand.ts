/** A post or place in a group is one in each of its members: 两大中心总经理 are two. */
import type { Body, Post, Scope } from '../phrase/phrase.ts';
import type { RoleStatement } from '../state/statement.ts';
import { type Entity, nearest } from './directory.ts';
import type { Groups } from './groups.ts';
import type { Reading } from './reading.ts';

/** Where an entity is named, nearest to an offset. */
function mentionOf(reading: Reading, entity: Entity, offset: number): Body | null {
  let best: Body | null = null;
  for (const named of reading.named) {
    if ((named.kind !== 'unit' && named.kind !== 'organization') || reading.directory.bodyOf(named) !== entity)
      continue;
    if (!best || Math.abs(named.start - offset) < Math.abs(best.start - offset)) best = named;
  }
  return best;
}

/** The scopes of a group's members; the scope itself when it is no group, or its members are not known. */
function scopesOf(reading: Reading, groups: Groups, scope: Scope): Scope[] {
  const body = nearest(scope);
  const members = body.kind === 'group' ? groups.membersOf(body) : null;
  if (!members) return [scope];
  return members.flatMap(member => {
    const mention = mentionOf(reading, member, scope.start);
    return mention ? [{ start: scope.start, end: scope.end, path: [mention] as const }] : [];
  });
}

/** The statement with every post and place in a group shared out among the group's members, in their order. */
export function withMembers(reading: Reading, groups: Groups, statement: RoleStatement): RoleStatement {
  const posts = statement.posts.flatMap((post): Post[] =>
    post.scope ? scopesOf(reading, groups, post.scope).map(scope => ({ ...post, scope })) : [post],
  );
  return { ...statement, posts, scopes: statement.scopes.flatMap(scope => scopesOf(reading, groups, scope)) };
}
