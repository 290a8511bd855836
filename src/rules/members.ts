/** Lists whose verb is said once: 聘任甲为总裁，乙、丙为副总裁; 解聘甲总裁、乙副总裁职务. */
import { everyMatch } from '../mention/every-match.ts';
import type { Clause } from '../phrase/compose.ts';
import { spanOf } from '../state/matched.ts';
import { PLAIN_ROLE, type RoleStatement } from '../state/statement.ts';

/**
 * The members of a list behind its verb, each with the posts that the verb gives or takes. `member` has the groups `people` and `posts`,
 * each one phrase; members may overlap, as the posts of one may stand before the people of the next.
 */
export function* membersOf(
  clause: Clause,
  { rule, verb, member, change }: { rule: string; verb: RegExp; member: RegExp; change: RoleStatement['change'] },
): Generator<RoleStatement> {
  const said = verb.exec(clause.skeleton);
  if (!said) return;
  for (const found of everyMatch(member, clause.skeleton)) {
    if (found.index < said.index) continue;
    const [people, posts] = [found.indices?.groups?.['people']?.[0] ?? 0, found.indices?.groups?.['posts']?.[0] ?? 0];
    const [who, what] = [clause.phrases[people], clause.phrases[posts]];
    if (who?.kind !== 'people' || what?.kind !== 'posts') continue;
    yield {
      type: 'role',
      rule,
      clause,
      span: { start: who.start, end: what.end },
      trigger: spanOf(clause, { start: said.index, end: said.index + said[0].length }),
      slots: { people: { start: who.start, end: who.end }, posts: { start: what.start, end: what.end } },
      change,
      people: who.holders,
      posts: what.posts,
      ...PLAIN_ROLE,
    };
  }
}
