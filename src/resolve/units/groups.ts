/** Named groups of units: who their members are, by what the text says, by their parts, or by count and kind. */
import type { Span } from '../../document.ts';
import { SMALL_NUMBERS } from '../../lexicon/phrase-words.ts';
import { everyMatch } from '../../mention/every-match.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Anaphor, GroupName, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { sentenceAt } from '../../segment/sentences.ts';
import type { OrdinalStatement } from '../../state/statement.ts';
import type { GroupFact } from '../facts.ts';
import { lastEndedBy, lastUpTo, startingIn } from '../lookup.ts';
import type { Entity } from '../names/entity.ts';
import type { Announcer } from '../places/announcer.ts';
import { bodyOf } from '../places/places.ts';
import type { Reading } from '../reading.ts';
import { listingAt } from './listing.ts';

export interface Groups {
  readonly facts: readonly GroupFact[];
  /** The members of a group in order, as far as the text tells; null where it doesn't. */
  readonly membersOf: (group: GroupName) => readonly Entity[] | null;
  /** 前者 and 后者 behind a group of two: the one that is meant. */
  readonly pairBefore: (anaphor: Anaphor) => readonly Entity[] | null;
}

const PARTS = /[一二两三四五六七八九十][\p{Script=Han}]{1,3}?(?=[一二两三四五六七八九十]|$)/gu;
const COUNTED = /^(?<count>[一二两三四五六七八九十])(?:大|个|家)?(?<suffix>.+)$/;
/** Counted words that any unit answers to, or those with this ending. */
/** A group named further back is not what 前者 and 后者 point at. */
const PAIR_REACH = 160;

const KINDS: Readonly<Record<string, RegExp>> = {
  部门: /部$|部门$|处$|中心$/,
  子公司: /公司$/,
  公司: /公司$|集团$/,
  团队: /./,
};

const groupIn = (scope: Scope): GroupName | null => {
  const body = nearest(scope);
  return body.kind === 'group' ? body : null;
};

/** Bodies of scopes that name one thing each; null as soon as one can't be made out. */
function entitiesOf(reading: Reading, announcer: Announcer, scopes: readonly Scope[]): Entity[] {
  return scopes.flatMap(scope => bodyOf(reading, announcer, nearest(scope))?.body ?? []);
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

function countOf(group: GroupName): number | null {
  return SMALL_NUMBERS[group.name[0] ?? ''] ?? null;
}

const OPENS = /\uE003[^，。；]{0,6}[：:]/g;

/** 三大中心：甲中心，由…；乙中心，由…: a colon opens the list of the members, each in a part of its own. */
function opened(reading: Reading, announcer: Announcer, clause: Clause): Stated[] {
  if (clause.view.aside) return [];
  return everyMatch(OPENS, clause.skeleton).flatMap((found): Stated[] => {
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
function stated(reading: Reading, announcer: Announcer): Stated[] {
  const found: Stated[] = enumerated(reading, announcer);
  const say = (at: Pick<Stated, 'rule' | 'clause' | 'span'>, scope: Scope, members: readonly Scope[]) => {
    const group = groupIn(scope);
    const entities = entitiesOf(reading, announcer, members);
    const count = group && /^.[大个家]/u.test(group.name) ? countOf(group) : null;
    const all = entities.length === members.length && entities.length > 0;
    if (group && all && (count === null || count === entities.length)) found.push({ ...at, group, members: entities });
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

/** 三纵两横 is 三纵 and 两横. */
function composed(name: string, known: ReadonlyMap<string, readonly Entity[]>): Entity[] | null {
  const parts = name.match(PARTS) ?? [];
  if (parts.length < 2 || parts.join('') !== name) return null;
  const members = parts.map(part => known.get(part));
  return members.every(m => m !== undefined) ? members.flatMap(m => m ?? []) : null;
}

/** Units of a kind in order of mention between two offsets, each once. */
function unitsBetween(reading: Reading, span: Span, kind: RegExp): Entity[] {
  const found = new Set<Entity>();
  for (const named of startingIn(reading.named, span.start, span.end)) {
    if (named.end > span.end) continue;
    if ((named.kind === 'unit' || named.kind === 'organization') && kind.test(named.name)) {
      const entity = reading.directory.bodyOf(named);
      if (entity) found.add(entity);
    }
  }
  return [...found];
}

/** The list of just so many units of a kind that stands last before the group, in its paragraph. */
function listedBefore(reading: Reading, group: GroupName, count: number, kind: RegExp): Entity[] | null {
  const from = reading.lookup.lineOf(group.start);
  const last = lastUpTo(
    reading.lookup.unitLists(count),
    sentenceAt(reading.sentences, group.start),
    list => list.end <= group.start,
    list => list.start < from,
  );
  if (!last) return null;
  const bodies = last.scopes.map(nearest);
  if (!bodies.every(b => (b.kind === 'unit' || b.kind === 'organization') && kind.test(b.name))) return null;
  const entities = bodies.flatMap(b => reading.directory.bodyOf(b) ?? []);
  return entities.length === count ? entities : null;
}

/** 两部门, 三大事业组: the units of that kind in the sentence itself, else the last so many before, else the next behind. */
function counted(reading: Reading, group: GroupName): Entity[] | null {
  const found = COUNTED.exec(group.name)?.groups;
  const count = countOf(group);
  const suffix = found?.['suffix'];
  if (count === null || suffix === undefined || count < 2) return null;
  const sort = Object.keys(KINDS).find(word => suffix.endsWith(word));
  const kind = (sort !== undefined && KINDS[sort]) || new RegExp(`${suffix}$`);
  const { sentences, text } = reading;
  const here = sentenceAt(sentences, group.start);
  const [own, before, behind] = [sentences[here], sentences[here - 2] ?? sentences[here - 1], sentences[here + 2]];
  const listed = listedBefore(reading, group, count, kind);
  if (listed) return listed;
  const near = unitsBetween(reading, { start: own?.start ?? 0, end: group.start }, kind);
  if (near.length === count) return near;
  const last = unitsBetween(reading, { start: before?.start ?? own?.start ?? 0, end: group.start }, kind);
  if (last.length === count) return last;
  const limit = behind?.end ?? text.folded.length;
  const next = unitsBetween(reading, { start: group.end, end: limit }, kind);
  return next.length === count ? next : null;
}

const clauseAt = (reading: Reading, offset: number): Clause | undefined =>
  reading.lookup.clausesIn(reading.lookup.sentenceOf(offset)?.index ?? -1)[0];

/** Makes out the groups of a document. */
export function groupsOf(reading: Reading, announcer: Announcer): Groups {
  const known = new Map<string, readonly Entity[]>();
  const facts: GroupFact[] = [];
  const mentions = reading.named.filter((n): n is GroupName => n.kind === 'group');
  for (const { group, ...fact } of stated(reading, announcer)) {
    if (known.has(group.name) || composedOf(group.name)) continue;
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

/** Whether the name itself tells its parts, so that what is listed with it may be one part only. */
const composedOf = (name: string): boolean => (name.match(PARTS) ?? []).length > 1;
