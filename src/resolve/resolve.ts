/** Statements → facts: the resolvers, in their fixed order. */
import type { Steps } from '../steps.ts';
import type { Facts } from './facts.ts';
import { announcerOf } from './places/announcer.ts';
import type { Reading } from './reading.ts';
import { resolveRoles } from './roles/roles.ts';
import { careerLines } from './time/careers.ts';
import { datesOf } from './time/dates.ts';
import { resolveCovers } from './units/covers.ts';
import { groupsOf } from './units/groups.ts';
import { resolveParents } from './units/parents.ts';
import { resolveUnits } from './units/units.ts';

/** Makes out who and what the statements mean. Pure but for the notes it leaves with `reading.note`. */
export function* resolve(reading: Reading): Steps<Facts> {
  const bodies = reading.named.filter(n => n.kind === 'organization' || n.kind === 'unit');
  const announcer = announcerOf(reading.text.folded, bodies, reading.directory, reading.document.title);
  const groups = groupsOf(reading, announcer);
  const context = { reading, announcer, groups, dates: datesOf(reading), isCareer: careerLines(reading) };
  yield;
  const units = resolveUnits(context);
  yield;
  return {
    announcer: announcer.main,
    announcing: announcer,
    groups: groups.facts,
    units,
    parents: resolveParents(context),
    covers: resolveCovers(context),
    roles: yield* resolveRoles(context, units),
  };
}
