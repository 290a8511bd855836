/** What is said twice of the same person is one fact. */
import { known } from '../../gather.ts';
import type { RoleFact } from '../facts.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import { TAKEN } from './past-posts.ts';

export const COLON = /^[：:]$/;
const LEFT: ReadonlySet<RoleFact['change']> = new Set(['left', 'moved-out', 'former']);

/** What a line of a list says adds nothing where a verb says the same of the same person. */
function withoutRepeatedLines(reading: Reading, facts: readonly RoleFact[]): RoleFact[] {
  const isLine = ({ trigger }: RoleFact): boolean =>
    trigger !== null && COLON.test(reading.text.folded.slice(trigger.start, trigger.end));
  const said = new Map<Entity, Set<string>>();
  for (const fact of facts) {
    if (!fact.title || fact.trigger === null || isLine(fact) || LEFT.has(fact.change)) continue;
    const titles = said.get(fact.person) ?? new Set<string>();
    said.set(fact.person, titles.add(fact.title.title));
  }
  return facts.filter(fact => !isLine(fact) || !fact.title || !said.get(fact.person)?.has(fact.title.title));
}

/** 渠道部交给林越，她除负责渠道部外，…: who was just given the charge of a unit has it. */
function withoutChargesHeld(facts: readonly RoleFact[]): RoleFact[] {
  const taken = new Map<Entity, Set<Entity>>();
  for (const { title, body, person, change } of facts) {
    if (title || !body || !TAKEN.has(change)) continue;
    const bodies = taken.get(person) ?? new Set<Entity>();
    taken.set(person, bodies.add(body));
  }
  return facts.filter(
    ({ title, body, person, change }) =>
      title !== null || change !== 'current' || !body || !taken.get(person)?.has(body),
  );
}

/** 2020年起任副总裁至今: the same words tell a post that is held and, without 至今, one that was. */
function withoutPastOfPresent(facts: readonly RoleFact[]): RoleFact[] {
  const held = new Set(known(facts, ({ change, title, trigger }) => (change === 'current' && trigger ? title : null)));
  return facts.filter(({ change, title }) => change !== 'former' || !title || !held.has(title));
}

/** 甲与乙对调，甲任…: what a move says already is not taken up once more. */
function withoutMovesRepeated(facts: readonly RoleFact[]): RoleFact[] {
  const moved = new Set(facts.flatMap(fact => (fact.change === 'moved-in' && fact.title ? [keyOf(fact)] : [])));
  return moved.size === 0 ? [...facts] : facts.filter(fact => fact.change !== 'appointed' || !moved.has(keyOf(fact)));
}

const keyOf = ({ person, title, body }: RoleFact): string => `${person.name} ${title?.title} ${body?.name}`;

/** 赴青石汽车担任副总裁: where the words say where a post is, nobody has it at the company that announces. */
function withoutPlacesImplied(facts: readonly RoleFact[]): RoleFact[] {
  const placed = new Set(known(facts, fact => (isPlaceImplied(fact) ? null : fact.title)));
  return facts.filter(fact => !fact.title || !isPlaceImplied(fact) || !placed.has(fact.title));
}

const isPlaceImplied = ({ implied, body }: RoleFact): boolean => body === null || implied.includes('organization');

/** The facts without those that only repeat what is said better. */
export function withoutRepeats(reading: Reading, facts: readonly RoleFact[]): RoleFact[] {
  const once = withoutMovesRepeated(withoutRepeatedLines(reading, facts));
  return withoutPlacesImplied(withoutPastOfPresent(withoutChargesHeld(once)));
}
