/** Turns a match into the statements its rule says. */
import type { Span } from '../document.ts';
import { gather } from '../gather.ts';
import { alternatives } from '../lexicon/alternatives.ts';
import { FOUNDER } from '../lexicon/title-ranks.ts';
import { INTO_OLD, MOVE_UNIT, RENAME } from '../lexicon/unit-verbs.ts';
import { CAREER, OFFICE } from '../lexicon/verbs.ts';
import type { Phrase, Post, Scope } from '../phrase/phrase.ts';
import { SYMBOLS } from '../phrase/symbols.ts';
import type { Saying } from '../rules/rule.ts';
import { adverbial, changeBefore, changeOf, isRefused } from './change-said.ts';
import { listItems } from './list-items.ts';
import { type Match, phraseIn, spanOf } from './matched.ts';
import { ownPlaces, placeIn, scopesOf } from './own-places.ts';
import type { RoleStatement, Statement } from './statement.ts';

const RESPECTIVELY = /分别|依次|依序|各自|各由|先后/;
const JOINTLY = /均|都|一并|同时|共同|一同/;

/** What all statements have. Spread last: V8 copies an object fast, and is slow to give a copy properties that are new. */
type Base = Pick<RoleStatement, 'rule' | 'clause' | 'span' | 'trigger' | 'slots'>;

function baseOf(match: Match): Base {
  const slots: Record<string, Span> = {};
  for (const name in match.slots) {
    const at = match.slots[name];
    if (at) slots[name] = spanOf(match.clause, at);
  }
  return {
    rule: match.rule.id,
    clause: match.clause,
    span: spanOf(match.clause, match),
    trigger: match.trigger && bareVerb(match),
    slots,
  };
}

const PASSIVE = /^(?:被|获|遭|受|已)(?=..)|^(?:申请|请求|递交了|递交|提交|提出)(?=..)/;

/** 同意林越担任总裁: the change is in the second verb. */
const AGREES = /^(?:同意|批准|核准)$/;
const SECOND = new RegExp(`(?:${OFFICE}|代行)$`);

function verbBeforePosts({ clause, slots }: Match): { start: number; end: number } | null {
  const at = slots['posts'];
  const verb = at && SECOND.exec(clause.skeleton.slice(Math.max(0, at.start - 2), at.start))?.[0];
  return at && verb !== undefined ? { start: at.start - verb.length, end: at.start } : null;
}

/** The verb itself: 任命 of 被任命为. */
function bareVerb(match: Match): Span | null {
  const { trigger, clause } = match;
  if (!trigger) return null;
  const second = AGREES.test(trigger.word) ? verbBeforePosts(match) : null;
  if (second) return spanOf(clause, second);
  const start = trigger.start + (PASSIVE.exec(trigger.word)?.[0].length ?? 0);
  const end = trigger.end - (trigger.word.endsWith('为') && trigger.end - start > 2 ? 1 : 0);
  return spanOf(clause, { start, end });
}

const holdersOf = (phrase: Phrase | undefined) => (phrase?.kind === 'people' ? phrase.holders : []);
const postsOf = (phrase: Phrase | undefined) => (phrase?.kind === 'posts' ? phrase.posts : []);

/** A founder stays a founder. */
const canChange = (post: Post): boolean => !FOUNDER.test(post.title.title);

/** 首任总裁林越去世, 原总裁林越病逝: the post was over before. */
const OVER = /首任|上一任|曾经的|昔日|已故|退休/;
const DIES = /^(?:去世|逝世|离世|辞世|病逝|身故|身亡)$/;
const isOver = ({ tenure, tenureText }: Post, verb: string): boolean =>
  (tenureText !== null && OVER.test(tenureText)) || ((tenure === 'former' || tenure === 'left') && DIES.test(verb));

/** 曾担任|北山集团总裁的林越离职: what he leaves is something else. */
const HAD = new RegExp(`(?:${alternatives(CAREER)})[\\p{Script=Han}A-Za-z]{0,8}$`, 'u');
const LONGEST_HAD = 12;

/** How far behind a match it may be said that what it tells ends. */
const LONGEST_BEHIND = 32;

/** 两人均向|分管渠道部的副总裁…: what whom they report to is in charge of. */
const TO_WHOM = /(?:^|[，,；;均都接人者将需])向$/;

const isOfAbove = ({ trigger, clause: { skeleton } }: Match): boolean =>
  trigger !== null && TO_WHOM.test(skeleton.slice(Math.max(0, trigger.start - 2), trigger.start));

function sayRole(match: Match, base: Base, saying: Extract<Saying, { says: 'role' }>): Statement[] {
  if (match.slots['units'] && (match.slots['people']?.start ?? 0) < (match.trigger?.start ?? 0) && isOfAbove(match))
    return [];
  const people = holdersOf(phraseIn(match, saying.people ?? 'people'));
  const scopes = ownPlaces(match, saying.units ?? 'units');
  const succeeds = holdersOf(phraseIn(match, saying.succeeds ?? 'succeeds'))[0] ?? null;
  const change = changeBefore(match, saying.posts ?? 'posts', changeOf(saying.change, match.trigger?.word));
  const said = match.clause.skeleton.slice(match.start, match.end);
  const place = placeIn(match, saying.place ?? 'place', people.length);
  const role = {
    type: 'role' as const,
    change: adverbial(
      change,
      said,
      match.trigger?.word ?? '',
      match.clause.skeleton.slice(0, match.start),
      match.clause.skeleton.slice(match.end, match.end + LONGEST_BEHIND),
    ),
    scopes,
    succeeds,
    place,
    ...base,
  };
  const from = match.slots[saying.people ?? 'people']?.start ?? 0;
  const hadPosts = HAD.test(match.clause.skeleton.slice(Math.max(0, from - LONGEST_HAD), from));
  if (saying.own)
    return people
      .map(holder => ({
        people: [holder],
        posts: hadPosts ? [] : holder.posts.filter(post => canChange(post) && !isOver(post, match.trigger?.word ?? '')),
        respectively: false,
        jointly: true,
        ...role,
        scopes: [],
      }))
      .filter(own => own.posts.length > 0);
  const posts = postsOf(phraseIn(match, saying.posts ?? 'posts'));
  if (role.change !== 'left' && role.change !== 'former' && isRefused(match, saying.posts ?? 'posts')) return [];
  if (saying.altogether)
    return people
      .filter(holder => hadPosts || !holder.posts.some(canChange))
      .map(holder => ({
        people: [holder],
        posts: [],
        respectively: false,
        jointly: true,
        altogether: true,
        ...role,
      }));
  const told = { ...(saying.before && { before: saying.before }), ...(saying.given && { given: saying.given }) };
  return [{ people, posts, respectively: RESPECTIVELY.test(said), jointly: JOINTLY.test(said), ...told, ...role }];
}

/** 不再向林越汇报, 原向林越汇报 and 虚线向林越汇报 name nobody who is above from now on. */
const REPORTED_ONCE = /(?:不再?|无需|原|原来|原先|此前|之前|曾|由|从|虚线)(?:需|用)?(?:直接|一直)?[向对]$/;

/** 不再由|林越分管，改为向周启汇报: what is taken from somebody reports, and not he. */
const NO_MORE = /不再(?:直接|继续)?由$/;

function isReportedOnce({ clause: { skeleton }, slots }: Match, to: string): boolean {
  const at = slots[to]?.start ?? 0;
  const from = slots['people']?.start ?? 0;
  if (NO_MORE.test(skeleton.slice(Math.max(0, from - 6), from))) return true;
  return REPORTED_ONCE.test(skeleton.slice(Math.max(0, at - 8), at));
}

/** 以上三位同学, 四人: the count of people; null where there is none, undefined where something else is counted. */
function countIn({ clause, slots }: Match): number | null | undefined {
  const at = slots['quantity'];
  const phrase = at && clause.phrases[at.start];
  if (phrase?.kind !== 'quantity') return null;
  const { measure, value } = phrase.quantity;
  return measure && OF_PEOPLE.test(measure) && value !== null ? Number(value) : undefined;
}
const OF_PEOPLE = /^[位人名]$/;

/** 并入 in 甲并入乙、丙并入丁 stands between its own result and the next one's source. */
const BETWEEN = new RegExp(`^[则将被也都均]?(?:${alternatives([...INTO_OLD, ...MOVE_UNIT, ...RENAME])})`);
const LONGEST_BETWEEN = 8;

/** The scopes of a slot without those that a verb of the same kind on its other side takes. */
function ownScopes(match: Match, slot: string): readonly Scope[] {
  const scopes = scopesOf(phraseIn(match, slot));
  const at = match.slots[slot];
  if (scopes.length !== 2 || !at || !match.trigger) return scopes;
  const { skeleton } = match.clause;
  if (at.start >= match.trigger.end && BETWEEN.test(skeleton.slice(at.end, at.end + LONGEST_BETWEEN)))
    return scopes.slice(0, 1);
  if (at.end <= match.trigger.start && isBehindVerb(skeleton, at.start)) return scopes.slice(1);
  return scopes;
}

/** Does one of those verbs, and a unit before it, stand right before an index? */
function isBehindVerb(skeleton: string, index: number): boolean {
  for (let from = Math.max(1, index - LONGEST_BETWEEN); from < index; from++)
    if (
      skeleton.startsWith(SYMBOLS.units, from - 1) &&
      BETWEEN.exec(skeleton.slice(from, index))?.[0].length === index - from
    )
      return true;
  return false;
}

function sayOne(match: Match, base: Base, saying: Saying): Statement[] {
  const scopes = (slot: string) => scopesOf(phraseIn(match, slot));
  switch (saying.says) {
    case 'role':
      return sayRole(match, base, saying);
    case 'unit': {
      // Said of a slot of its own, which this match may not have.
      if (saying.sources !== undefined && !match.slots[saying.sources]) return [];
      const sources = ownScopes(match, saying.sources ?? 'sources');
      const results = ownScopes(match, saying.results ?? 'results');
      const existing = saying.existing ?? false;
      return [{ type: 'unit', change: saying.change, sources, results, existing, ...base }];
    }
    case 'parent': {
      const [parent, another] = scopes(saying.parent);
      const brings = saying.brings ?? false;
      return parent && !another ? [{ type: 'parent', children: scopes(saying.children), parent, brings, ...base }] : [];
    }
    case 'made-of': {
      const [whole, another] = scopes(saying.whole);
      return whole && !another ? [{ type: 'made-of', whole, parts: scopes(saying.parts), ...base }] : [];
    }
    case 'cover': {
      const at = match.slots[saying.items];
      const items = at ? (listItems(match.clause, at.start)?.items ?? []) : [];
      return items.length ? [{ type: 'cover', units: scopes(saying.units), items, as: saying.as, ...base }] : [];
    }
    case 'report': {
      const to = holdersOf(phraseIn(match, saying.to))[0];
      const people = holdersOf(phraseIn(match, saying.people ?? 'people'));
      if (!to || isReportedOnce(match, saying.to)) return [];
      const count = saying.above && countIn(match);
      if (saying.above && count === undefined) return [];
      const above = count === undefined ? {} : { above: count };
      return [{ type: 'report', people, scopes: scopes(saying.units ?? 'units'), to, ...above, ...base }];
    }
    case 'group': {
      const group = scopes(saying.group)[0];
      return group ? [{ type: 'group', group, members: scopes(saying.members), ...base }] : [];
    }
  }
}

/** All that a match says, in the order of the rule's sayings. */
export function sayAll(match: Match): Statement[] {
  const base = baseOf(match);
  return gather(match.rule.says, saying => sayOne(match, base, saying));
}
