/** Who reports to whom. */
import type { ReportStatement } from '../../state/statement.ts';
import type { RoleFact } from '../facts.ts';
import type { Entity } from '../names/entity.ts';
import { somebodyOf } from '../people/people.ts';
import type { Reading } from '../reading.ts';

/** Changes after which somebody has the post, and somebody above. */
const HOLDS: ReadonlySet<RoleFact['change']> = new Set([
  'appointed',
  'concurrent',
  'acting',
  'current',
  'retained',
  'moved-in',
]);
/** How many sentences before 以上三位同学 they are named. */
const FARTHEST = 12;

/**
 * 以上三位同学: the people who were last said to have posts, as many as are counted. Without a count those of the paragraph; none where
 * there are fewer.
 */
function peopleAbove(facts: readonly RoleFact[], { span, clause }: ReportStatement, count: number | null): Entity[] {
  const { index, paragraph } = clause.view.sentence;
  const near = facts
    .filter(fact => {
      const { sentence } = fact.clause.view;
      const isNear = count === null ? sentence.paragraph === paragraph : index - sentence.index <= FARTHEST;
      return isNear && HOLDS.has(fact.change) && fact.trigger !== null && fact.personSpan.end <= span.start;
    })
    .sort((a, b) => b.personSpan.start - a.personSpan.start);
  const people = [...new Set(near.map(fact => fact.person))];
  if (count === null) return people;
  return people.length < count ? [] : people.slice(0, count);
}

/** Who reports to whom: of the people named, of those whose post or unit stands before, or of the heads of the units named. */
export function withReports(reading: Reading, facts: readonly RoleFact[]): RoleFact[] {
  const above = new Map<Entity, Entity>();
  for (const statement of reading.statements) {
    if (statement.type !== 'report') continue;
    const to = somebodyOf(reading, statement.to)?.entity;
    if (!to) continue;
    const { done, units } = statement.slots;
    const before = done ?? units;
    const heads = before
      ? facts.filter(f => ['posts', 'units', 'place'].some(slot => f.slots[slot]?.start === before.start))
      : [];
    const people = [
      ...statement.people.map(holder => somebodyOf(reading, holder)?.entity),
      ...heads.map(f => f.person),
      ...(statement.above === undefined ? [] : peopleAbove(facts, statement, statement.above)),
    ];
    for (const person of people) if (person && person !== to) above.set(person, to);
  }
  return facts.map(fact =>
    HOLDS.has(fact.change) && fact.modality !== 'negated'
      ? { ...fact, reportsTo: above.get(fact.person) ?? fact.reportsTo }
      : fact,
  );
}
