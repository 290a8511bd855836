/** Named groups of units: who their members are, by what the text says, by their parts, or by count and kind. */
import type { Anaphor, GroupName } from '../../document.ts';
import { partsOf } from '../../mention/group.ts';
import type { Clause } from '../../phrase/compose.ts';
import { nearest } from '../../phrase/scopes.ts';
import { lastEndedBy } from '../../segment/in-order.ts';
import type { GroupFact } from '../facts.ts';
import type { Entity } from '../names/entity.ts';
import type { Announcer } from '../places/announcer.ts';
import type { Reading } from '../reading.ts';
import { counted } from './counted-groups.ts';
import { stated } from './stated-groups.ts';

export interface Groups {
  readonly facts: readonly GroupFact[];
  /** The members of a group in order, as far as the text tells; null where it doesn't. */
  readonly membersOf: (group: GroupName) => readonly Entity[] | null;
  /** 前者 and 后者 behind a group of two: the one that is meant. */
  readonly pairBefore: (anaphor: Anaphor) => readonly Entity[] | null;
}

/** A group named further back is not what 前者 and 后者 point at. */
const PAIR_REACH = 160;

/** 三纵两横 is 三纵 and 两横, so that what is listed with it may be one part only; of 1+6+N the last may be left open. */
function composed(name: string, known: ReadonlyMap<string, readonly Entity[]>): Entity[] | null {
  const parts = partsOf(name).filter(part => part !== 'N' || known.has(part));
  const members = parts.map(part => known.get(part));
  return parts.length > 0 && members.every(m => m !== undefined) ? members.flatMap(m => m ?? []) : null;
}

const clauseAt = (reading: Reading, offset: number): Clause | undefined =>
  reading.lookup.clausesIn(reading.lookup.sentenceOf(offset)?.index ?? -1)[0];

/** Makes out the groups of a document. */
export function groupsOf(reading: Reading, announcer: Announcer): Groups {
  const known = new Map<string, readonly Entity[]>();
  const facts: GroupFact[] = [];
  const mentions = reading.named.filter((n): n is GroupName => n.kind === 'group');
  for (const { group, ...fact } of stated(reading, announcer)) {
    if (known.has(group.name) || partsOf(group.name).length > 0) continue;
    known.set(group.name, fact.members);
    facts.push({ ...fact, name: group.name });
  }
  for (const statement of reading.statements) {
    if (statement.type !== 'group') continue;
    const [part, [whole, another]] = [nearest(statement.group), statement.members.map(nearest)];
    if (part.kind !== 'group' || whole?.kind !== 'group' || another || known.has(part.name)) continue;
    // “3”是三个事业群: one is another.
    const members = known.get(whole.name) ?? counted(reading, whole);
    if (members) known.set(part.name, members);
  }
  for (const mention of mentions) {
    const members = known.has(mention.name) ? null : composed(mention.name, known);
    const clause = clauseAt(reading, mention.start);
    if (!members || !clause) continue;
    known.set(mention.name, members);
    const span = { start: mention.start, end: mention.end };
    facts.push({ rule: 'group/parts', clause, span, name: mention.name, members });
  }
  const membersOf = (group: GroupName) => known.get(group.name) ?? counted(reading, group);
  const pairBefore = ({ refers, start }: Anaphor): readonly Entity[] | null => {
    if (refers !== 'former' && refers !== 'latter') return null;
    const group = lastEndedBy(mentions, start);
    const members = group && start - group.end < PAIR_REACH ? membersOf(group) : null;
    if (members?.length !== 2) return null;
    return members.slice(refers === 'former' ? 0 : 1).slice(0, 1);
  };
  return { facts, membersOf, pairBefore };
}
