/** Named groups of units: who their members are, by what the text says, by their parts, or by count and kind. */
import type { Anaphor, GroupName } from '../../document.ts';
import type { Clause } from '../../phrase/compose.ts';
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

const PARTS = /[一二两三四五六七八九十][\p{Script=Han}]{1,3}?(?=[一二两三四五六七八九十]|$)/gu;

/** A group named further back is not what 前者 and 后者 point at. */
const PAIR_REACH = 160;

/** Whether the name itself tells its parts, so that what is listed with it may be one part only. */
const isComposed = (name: string): boolean => (name.match(PARTS) ?? []).length > 1;

/** 三纵两横 is 三纵 and 两横. */
function composed(name: string, known: ReadonlyMap<string, readonly Entity[]>): Entity[] | null {
  const parts = name.match(PARTS) ?? [];
  if (parts.length < 2 || parts.join('') !== name) return null;
  const members = parts.map(part => known.get(part));
  return members.every(m => m !== undefined) ? members.flatMap(m => m ?? []) : null;
}

const clauseAt = (reading: Reading, offset: number): Clause | undefined =>
  reading.lookup.clausesIn(reading.lookup.sentenceOf(offset)?.index ?? -1)[0];

/** Makes out the groups of a document. */
export function groupsOf(reading: Reading, announcer: Announcer): Groups {
  const known = new Map<string, readonly Entity[]>();
  const facts: GroupFact[] = [];
  const mentions = reading.named.filter((n): n is GroupName => n.kind === 'group');
  for (const { group, ...fact } of stated(reading, announcer)) {
    if (known.has(group.name) || isComposed(group.name)) continue;
    known.set(group.name, fact.members);
    facts.push({ ...fact, name: group.name });
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
