/** Role statements → role facts: one person, one post, one place each. */
import { known } from '../../gather.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Steps } from '../../steps.ts';
import type { RoleFact, UnitFact } from '../facts.ts';
import { peopleOf } from '../people/people.ts';
import type { UnitContext } from '../units/meant.ts';
import { withPostsOfChangedUnits } from './changed-units.ts';
import { withChargesTaken } from './charges.ts';
import type { Context } from './context.ts';
import { withMembers } from './expand.ts';
import { withPostsHandedOn } from './handed-on.ts';
import { headsBelow } from './heads-below.ts';
import { withKeptPosts } from './kept.ts';
import { withPastTakings, withPostsKept } from './leaving.ts';
import { listedPosts } from './listed-posts.ts';
import { withPostsLeft } from './moves.ts';
import { isCutShort, type Pair, pairsOf } from './pairs.ts';
import { pastPosts, withEndedTenures } from './past-posts.ts';
import { withPostsBefore } from './posts-before.ts';
import { withoutRepeats } from './repeats.ts';
import { withReports } from './reports.ts';
import { factOf } from './role-fact.ts';
import { signedPosts } from './signature.ts';
import { tabledPosts } from './tabled-posts.ts';

/** Resolves all role statements; what stays unsure is noted, not guessed. */
export function* resolveRoles(shared: UnitContext, units: readonly UnitFact[]): Steps<RoleFact[]> {
  const { reading, announcer, groups } = shared;
  const context: Context = { ...shared, pastOf: pastPosts(reading) };
  const told: { readonly statement: RoleStatement; readonly pair: Pair }[] = [];
  for (const said of [
    ...reading.statements,
    ...listedPosts(reading),
    ...headsBelow(reading),
    ...signedPosts(reading),
    ...tabledPosts(reading),
  ]) {
    if (said.type !== 'role') continue;
    const whole = said.before ? withPostsBefore(reading, said) : said;
    if (!whole) continue;
    const statement = withMembers(reading, groups, whole);
    if (!statement) {
      const message = 'posts in a group of units whose members are not known: not sure who gets which';
      reading.note({ severity: 'warning', code: 'pairing-unsure', message, span: whole.span });
      continue;
    }
    const people = peopleOf(reading, statement);
    const pairs = isCutShort(reading, statement) ? null : pairsOf(statement, people);
    if (!pairs) {
      const message = `${people.length} people and ${statement.posts.length || statement.scopes.length} posts: not sure who gets which`;
      reading.note({ severity: 'warning', code: 'pairing-unsure', message, span: statement.span });
      continue;
    }
    for (const pair of pairs) told.push({ statement, pair });
  }
  yield;
  const facts = known(told, ({ statement, pair }) => factOf(context, statement, pair));
  yield;
  const kept = withKeptPosts(
    context,
    withEndedTenures(
      reading,
      context.isCareer,
      withPastTakings(withPostsKept(reading, withPostsHandedOn(reading, withoutRepeats(reading, facts)))),
    ),
  );
  yield;
  return withReports(
    reading,
    withPostsOfChangedUnits(reading, announcer, withPostsLeft(reading, withChargesTaken(reading, kept)), units),
  );
}
