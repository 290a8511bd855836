/** Where one person's one post is: what is said of it, or what is understood. */
import { gather } from '../../gather.ts';
import { AUTHORITY } from '../../lexicon/body-words.ts';
import { IN_CHARGE_OF, LONGEST_CHARGE } from '../../lexicon/phrase-words.ts';
import { UNIT_TITLES } from '../../lexicon/title-ranks.ts';
import type { Body, Post, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { countBefore, lastEndedBy, lastMark, startingIn } from '../../segment/in-order.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Entity } from '../names/entity.ts';
import { companyOfPerson } from '../places/companies-named.ts';
import { fieldInBracket, placeOfField } from '../places/field-in-bracket.ts';
import { impliedPlace } from '../places/implied-place.ts';
import { isUnknown, placeOf } from '../places/places.ts';
import { talkedOf } from '../places/topics.ts';
import { TAKES_IN } from '../places/units-named.ts';
import type { Reading } from '../reading.ts';
import type { Context } from './context.ts';
import { headOf } from './deputies.ts';
import type { Pair } from './pairs.ts';
import { TAKEN } from './past-posts.ts';
import { bodyGoneOnFrom, bodyProposedBefore, bodyTakenWith, postsBefore } from './taken-with.ts';

const JOIN = /加盟|空降|入职|调[任往入]/;

/** 加入公司 without a title tells a career; only 加盟 and its like are news. */
function joins(reading: Reading, { change, trigger }: RoleStatement): boolean {
  return (
    change !== 'moved-in' || (trigger !== null && JOIN.test(reading.text.folded.slice(trigger.start, trigger.end)))
  );
}

/** 原总监林越转任云岚资管总裁，总监一职由…: the post as it was named first. */
const leftBefore = (statement: RoleStatement, post: Post): Post =>
  postsBefore(statement, post).findLast(
    ({ scope, tenure, title }) => !scope && /^(?:left|former)$/.test(tenure) && title.title === post.title.title,
  ) ?? post;

/** 聘任林越任云岚银行总裁，原总裁周启退休: 原 points to the post of that name said before, and so to its place. */
function samePostBefore({ lookup }: Reading, statement: RoleStatement, post: Post): Scope | null {
  if (post.tenureText === null || post.tenure === 'current') return null;
  const isSame = (o: Post): boolean => o.scope !== null && o.title.title === post.title.title;
  const before = postsBefore(statement, post).findLast(isSame);
  const { index, start } = statement.clause.view.sentence;
  if (before || post.start > start) return before?.scope ?? null;
  // 聘任林越为云岚医院院长；/ 原院长周启…: on the line before it is the post that somebody has taken.
  const taken = lookup.statementsIn(index - 1).flatMap(s => (s.type === 'role' && TAKEN.has(s.change) ? s.posts : []));
  return taken.findLast(isSame)?.scope ?? null;
}

const TAKES_OVER = /接[任替棒]|继任/;

/** 江陵分行行长林越不再担任行长，由周启接任行长: the post is the one that the same person has, or that another had whom one follows. */
function ownPost({ folded }: Reading['text'], statement: RoleStatement, post: Post): Scope | null {
  const { change, people, trigger } = statement;
  const follows = trigger !== null && TAKES_OVER.test(folded.slice(trigger.start, trigger.end));
  if (post.tenureText !== null || !(change === 'left' || follows)) return null;
  const own = gather(people, ({ posts }) => posts);
  const before = follows ? postsBefore(statement, post).filter(o => !own.includes(o)) : own;
  return before.findLast(o => o.scope && o.title.title === post.title.title)?.scope ?? null;
}

/** One rises within the body that one is of. */
const RISES = /^(?:升|晋|擢|提|接棒|转正|扶正|荣升|调升)/;

/** 渠道部副总经理林越升任总经理: the head's post of the body whose deputy one was. */
function bodyRisenIn(
  { folded }: Reading['text'],
  { trigger, people, clause, slots }: RoleStatement,
  post: Post,
): Scope | null {
  if (!trigger || !RISES.test(folded.slice(trigger.start, trigger.end))) return null;
  const from = slots['from'];
  const held = people.flatMap(holder => holder.posts);
  for (const phrase of clause.phrases)
    if (phrase?.kind === 'posts' && phrase.start === from?.start) held.push(...phrase.posts);
  const { title } = post.title;
  return (
    held.find(other => other.scope && other.title.title !== title && headOf(other.title.title) === title)?.scope ?? null
  );
}

/** Whom the company sends to head a unit beside his own office is no deputy of the unit. */
const BESIDE = /兼/;
const LONGEST_HOLDING = 20;

const THEIR_POST = /(?:其|，原)(?:原(?:有|任)?)?(?:职务?|职位|岗位)[将则拟也暂改]?由$/;

/** 渠道部总经理离职，由副总经理林越接任: the deputy of the head named before, in the same clause or the ones before it. */
function bodyOfHeadBefore({ folded }: Reading['text'], statement: RoleStatement, post: Post): Scope | null {
  const { clause, trigger, slots } = statement;
  const head = headOf(post.title.title);
  if (
    (trigger && slots['posts']) ||
    head === post.title.title ||
    BESIDE.test(folded.slice(post.end, post.end + LONGEST_HOLDING))
  )
    return null;
  // 林越任国际部总裁；高级副总裁周启退休: of the company, in another part.
  const from = head === '总裁' ? lastMark(folded, '；', clause.view.sentence.start, post.start) : -1;
  // 渠道部总经理林越调任品牌部总经理，其原职务由副总经理周启接任: the deputy of the head who leaves.
  const isTheirs = THEIR_POST.test(folded.slice(Math.max(0, post.start - 10), post.start));
  const heads = postsBefore(statement, post).filter(o => o.scope && o.title.title === head && o.end > from);
  const found = isTheirs ? heads[0] : heads.at(-1);
  // 林越任南浦支行行长，西岭支行由副行长周启主持: the deputy of the unit that is named in between.
  const own = clause.phrases.findLast(p => p?.kind === 'units' && p.end <= post.start && p.start > (found?.end ?? 0));
  const isOwn = own?.kind === 'units' && !/[，,；;]/.test(folded.slice(own.end, post.start));
  return found && isOwn ? own.scopes[0] : (found?.scope ?? null);
}

/** 任命前云岚科技副总裁林越为总裁: where somebody was before is not where he goes, when nothing says so. */
function wasThere(reading: Reading, statement: RoleStatement, body: Entity): boolean {
  if (!TAKEN.has(statement.change)) return false;
  return statement.people.some(holder =>
    holder.posts.some(post => {
      const left = post.tenure === 'former' || post.tenure === 'left';
      const inner = left && post.scope ? reading.directory.bodyOf(post.scope.path[0]) : null;
      return inner === body;
    }),
  );
}

const IN = /(?:(?:在|于|就职于|任职于|供职于)(?:[^，,。；;]{2,16}[、和与及])?|加入|加盟|入职)$/;
const LONGEST_IN = 20;
/** 在北山食品|先后|担任, 在北山食品|工作12年，历|任 */
const UNTIL_VERB =
  /^(?:(?:工作|任职|就职|供职|服务|效力|打拼)[^，,。；;]{0,8}[，,])?(?:期间|先后|分别|长期|一直|历|曾|正式|并|，并|，|后|，后){0,2}$/;
const LONGEST_UNTIL = 20;

/** 在北山银行审计部担任总监: the body right before the verb, where 在 stands before it. */
function placeBeforeVerb({ lookup, directory, text: { folded } }: Reading, { trigger, clause }: RoleStatement) {
  const body = trigger && lastEndedBy(lookup.bodies, trigger.start);
  if (!body || body.start < clause.view.sentence.start || trigger.start - body.end > LONGEST_UNTIL) return null;
  if (!UNTIL_VERB.test(folded.slice(body.end, trigger.start))) return null;
  const outer = lastEndedBy(lookup.bodies, body.start);
  const start = outer?.end === body.start ? outer.start : body.start;
  const entity = IN.test(folded.slice(Math.max(0, start - LONGEST_IN), start)) ? directory.bodyOf(body) : null;
  return entity && { body: entity, implied: false };
}

const AT =
  /(?:在|于)(?:[^，,。；;]{2,16}[、和与及])?(?<where>[\p{Script=Han}A-Za-z0-9·]{2,12}?)(?:先后|分别|长期|一直|曾)?$/u;
/** When, how, and inside the company: no other place. */
const NO_PLACE =
  /期间|(?:过渡|交接|空缺)期|时期?|之?[前后际]|[年月日]|会|届|近|过程|情况|基础|同时|中$|内$|上$|下$|起$|^[此该其本]|公司|集团|总部|全国|[海境国]外|国内|当地|一线|基层|部$|中心$/u;
const LONGEST_AT = 32;
/** 下一站为青石，将任|总裁 */
const NEXT_STOP = /下一站[^。；;]*$/;

/** 在青石担任总裁, where nobody knows 青石: a place is said, though not which. */
function isElsewhere(
  { text: { folded }, named, lookup }: Reading,
  { trigger, clause, change }: RoleStatement,
): boolean {
  if (!trigger || change === 'left' || change === 'moved-out') return false;
  if (NEXT_STOP.test(folded.slice(clause.view.sentence.start, trigger.start))) return true;
  const from = Math.max(clause.view.sentence.start, trigger.start - LONGEST_AT);
  const place = AT.exec(folded.slice(from, trigger.start))?.groups?.['where'];
  if (place === undefined) return false;
  if (/^[某另一]/.test(place)) return true;
  if (NO_PLACE.test(place)) return false;
  const at = trigger.start - place.length - 1;
  // 林在山被任命为总裁: 在 is somebody's.
  if ((lookup.people[countBefore(lookup.people, at) - 1]?.end ?? 0) > at) return false;
  return startingIn(named, at, trigger.start).length === 0;
}

/** 集团|副总裁, where nothing says which company that is: no unit is meant. */
const isCompany = (body: Body): boolean => body.kind === 'anaphor' && body.refers === 'company';

/** 数据部划入科技部，由林越分管: the charge is that of what moves, not of where it goes. */
function movedFrom(reading: Reading, { clause, trigger, span }: RoleStatement, scope: Scope, body: Entity): Entity {
  return talkedOf(reading, clause.view.sentence.index, body, trigger?.start ?? span.end, nearest(scope).start);
}

/** 待监管局核准，由林越代行行长职责: an authority has the post only where 由 stands right behind it. */
function placeGiven({ text: { folded } }: Reading, { place }: RoleStatement): Scope | null {
  // 物流公司承接原仓配部的业务，由林越任总裁: nor does he head what it takes in.
  if (place && TAKES_IN.test(folded.slice(Math.max(0, place.start - LONGEST_CHARGE), place.start))) return null;
  // 新设供应链部，负责供应链业务的规划，由林越任部长: what it is for is not what he heads.
  if (place && IN_CHARGE_OF.test(folded.slice(Math.max(0, place.start - LONGEST_CHARGE), place.start))) return null;
  if (!place || !AUTHORITY.test(folded.slice(place.start, place.end))) return place;
  return /^[则将现拟]?由/.test(folded.slice(place.end)) ? place : null;
}

/** 云岚集团|将海外拓展工作交由林越|分管: what is handed on is what stands behind 将, and not the body that does so. */
const HANDS_ON = /^[^，,。；;]{0,6}[将把][^，,。；;由]{2,16}[交转][由给予]/;

export interface Where {
  readonly body: Entity | null;
  /** The body is only understood. */
  readonly implied: boolean;
}

/** The place, or null where without one nothing is told. */
export function whereOf(
  { reading, announcer }: Context,
  statement: RoleStatement,
  { post, scope, somebody }: Pair,
): Where | null {
  const where =
    scope ??
    (post
      ? (placeGiven(reading, statement) ??
        samePostBefore(reading, statement, leftBefore(statement, post)) ??
        ownPost(reading.text, statement, post) ??
        bodyRisenIn(reading.text, statement, post) ??
        bodyOfHeadBefore(reading.text, statement, post) ??
        bodyProposedBefore(reading.text, statement, post) ??
        bodyGoneOnFrom(statement, post) ??
        bodyTakenWith(reading, statement))
      : null);
  const named = where ? placeOf(reading, announcer, where) : post && placeBeforeVerb(reading, statement);
  const said = !post && named && where ? { ...named, body: movedFrom(reading, statement, where, named.body) } : named;
  if (!post && said?.body.kind === 'organization' && !joins(reading, statement)) return null;
  if (!post && where && HANDS_ON.test(reading.text.folded.slice(where.end, statement.trigger?.start))) return null;
  if (!post && !said && !statement.altogether) return null;
  const offset = post ? leftBefore(statement, post).start : statement.span.start;
  const isSomewhere = !(where
    ? isUnknown(reading, nearest(where)) || isCompany(nearest(where))
    : isElsewhere(reading, statement));
  const title = post?.title.title ?? '';
  const field = scope || !UNIT_TITLES.test(title) ? null : fieldInBracket(reading, somebody.span);
  const place =
    (field === null ? null : placeOfField(reading, field, offset)) ??
    said ??
    (isSomewhere && field === null
      ? (companyOfPerson(reading, announcer, statement, somebody.span) ??
        impliedPlace(reading, announcer, title, offset))
      : null);
  if (statement.altogether && !place) return null;
  const body = place && !(place.implied && wasThere(reading, statement, place.body)) ? place.body : null;
  return { body, implied: body !== null && place?.implied === true };
}
