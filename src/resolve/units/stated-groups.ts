/** Groups whose members sentences name: 即, 由…组成, 甲、乙两大中心, 一是…二是…. */
import type { GroupName } from '../../document.ts';
import { gather, known } from '../../gather.ts';
import { everyMatch } from '../../mention/every-match.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { lastEndedBy } from '../../segment/in-order.ts';
import type { OrdinalStatement } from '../../state/statement.ts';
import type { GroupFact } from '../facts.ts';
import type { Entity } from '../names/entity.ts';
import type { Announcer } from '../places/announcer.ts';
import { bodyOf } from '../places/places.ts';
import type { Reading } from '../reading.ts';
import { countOf } from './counted-groups.ts';
import { listingAt } from './listing.ts';

const groupIn = (scope: Scope): GroupName | null => {
  const body = nearest(scope);
  return body.kind === 'group' ? body : null;
};

/** Bodies of scopes that name one thing each, as far as they can be made out. */
function entitiesOf(reading: Reading, announcer: Announcer, scopes: readonly Scope[]): Entity[] {
  return known(scopes, scope => bodyOf(reading, announcer, nearest(scope))?.body);
}

type Stated = Omit<GroupFact, 'name'> & { readonly group: GroupName };

/** What is said behind 一是, 二是: the result of a change told there, else the first units named there. */
function saidAt(reading: Reading, announcer: Announcer, statement: OrdinalStatement, until: number): Entity[] {
  const from = statement.span.end;
  const change = reading.lookup
    .statementsIn(statement.clause.view.sentence.index)
    .find(s => s.type === 'unit' && s.results.length > 0 && s.span.start >= from && s.span.end <= until);
  const first = statement.clause.phrases.find(p => p?.kind === 'units' && p.start >= from && p.end <= until);
  const scopes = change?.type === 'unit' ? change.results : first?.kind === 'units' ? first.scopes : [];
  return entitiesOf(reading, announcer, scopes);
}

/** Members that are counted out, each with its number, the group named with the first. */
function enumerated(reading: Reading, announcer: Announcer): Stated[] {
  const ordinals = reading.statements
    .filter((s): s is OrdinalStatement => s.type === 'ordinal')
    .sort((a, b) => a.span.start - b.span.start);
  const found: Stated[] = [];
  let open: { group: GroupName; members: Entity[]; last: number } | null = null;
  for (const [i, statement] of ordinals.entries()) {
    const { rule, clause, span, ordinal, group } = statement;
    if (ordinal === 1) {
      const named = (group && groupIn(group)) ?? lastGroup(reading, span.start);
      open = named && { group: named, members: [], last: 0 };
    }
    if (!open || ordinal !== open.last + 1) continue;
    const next = ordinals[i + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    open.members.push(...saidAt(reading, announcer, statement, Math.min(next, clause.view.sentence.end)));
    open.last = ordinal;
    if (ordinal === countOf(open.group)) {
      const { group: done, members } = open;
      found.push({ rule, clause, span: { start: done.start, end: done.end }, group: done, members });
    }
  }
  return found;
}

/** A group named shortly before: 两大事业群：一为…. */
function lastGroup(reading: Reading, offset: number): GroupName | null {
  const named = lastEndedBy(reading.named, offset);
  return named?.kind === 'group' && offset - named.end < 8 ? named : null;
}

const OPENS = /\uE003[^，。；]{0,6}[：:]/g;

/** 三大中心：甲中心，由…；乙中心，由…: a colon opens the list of the members, each in a part of its own. */
function opened(reading: Reading, announcer: Announcer, clause: Clause): Stated[] {
  if (clause.view.aside) return [];
  return gather(everyMatch(OPENS, clause.skeleton), (found): Stated[] => {
    const phrase = clause.phrases[found.index];
    const last = phrase?.kind === 'units' ? phrase.scopes.at(-1) : undefined;
    const group = last && groupIn(last);
    const count = group && countOf(group);
    if (!group || count === null) return [];
    const members = entitiesOf(reading, announcer, listingAt(reading, clause, found.index + found[0].length));
    const span = { start: group.start, end: group.end };
    return new Set(members).size === count ? [{ rule: 'group/is', clause, span, group, members }] : [];
  });
}

/** What sentences say: 即, 以…为核心, 由…组成, A、B两大中心, and members that are counted out. */
export function stated(reading: Reading, announcer: Announcer): Stated[] {
  const found: Stated[] = enumerated(reading, announcer);
  const say = (at: Pick<Stated, 'rule' | 'clause' | 'span'>, scope: Scope, members: readonly Scope[]) => {
    const group = groupIn(scope);
    const entities = entitiesOf(reading, announcer, members);
    const count = group && /^.[大个家]/u.test(group.name) ? countOf(group) : null;
    const all = entities.length === members.length && entities.length > 0;
    if (group && all && (count === null || count === entities.length)) found.push({ group, members: entities, ...at });
  };
  for (const statement of reading.statements) {
    const { rule, clause, span } = statement;
    if (statement.type === 'group') say({ rule, clause, span }, statement.group, statement.members);
    if (statement.type === 'made-of') say({ rule, clause, span }, statement.whole, statement.parts);
  }
  for (const clause of reading.clauses) {
    found.push(...opened(reading, announcer, clause));
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'units' || !phrase.group) continue;
      const members = entitiesOf(reading, announcer, phrase.scopes);
      const span = { start: phrase.start, end: phrase.group.end };
      // 三家子公司 only counts; 三大中心 is what they are called together.
      if (members.length === countOf(phrase.group) && phrase.group.name[1] === '大')
        found.push({ rule: 'group/list', clause, span, group: phrase.group, members });
    }
  }
  return found;
}
