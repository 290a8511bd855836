/** Role statements → role facts: one person, one post, one place, with what the text says of when and how sure. */
import { FOUNDER } from '../../lexicon/title-ranks.ts';
import { STILL } from '../../lexicon/verbs.ts';
import type { Post, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { RoleFact, UnitFact } from '../facts.ts';
import { modalityOf } from '../modality.ts';
import type { Entity } from '../names/entity.ts';
import { peopleOf, somebodyOf } from '../people/people.ts';
import type { Announcer } from '../places/announcer.ts';
import { impliedPlace, isUnknown, placeOf } from '../places/places.ts';
import type { Reading } from '../reading.ts';
import { careerLines } from '../time/careers.ts';
import { type Dates, datesOf } from '../time/dates.ts';
import type { Groups } from '../units/groups.ts';
import { remarkBehind } from './brackets.ts';
import { withPostsOfChangedUnits } from './changed-units.ts';
import { withMembers } from './expand.ts';
import { withPostsKept } from './leaving.ts';
import { LISTED, listedPosts } from './listed-posts.ts';
import { withPostsLeft } from './moves.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { pastPosts, TAKEN, withPastTakings } from './past-posts.ts';
import { COLON, withoutRepeats } from './repeats.ts';
import { withReports } from './reports.ts';
import { signedPosts } from './signature.ts';

const REASON =
  /因(?<reason>[^，,。；;因]{2,24}?)(?:的?原因|，|,|申请|请求|向(?=公司|本|[董监]事)|辞|不再|卸|退(?!休)|已|正式)/;

const JOIN = /加盟|空降|入职/;

interface Context {
  readonly reading: Reading;
  readonly announcer: Announcer;
  readonly dates: Dates;
  readonly isCareer: (offset: number) => boolean;
  readonly pastOf: (statement: RoleStatement) => 'former' | 'current' | null;
}

/** Before a list of posts and names these say that the posts are given; without them it tells who has them. */
const GIVEN =
  /(?:任命|任免|聘任|委任|选举|换届|干部|人事|分工|组织|架构)[^。\n]{0,24}(?:如下|名单|通知|公告|决定|安排|情况)|人事[：:\n]|专项组[”"]?[：:]/;
/** What stands in every card of a company, news or not. */
const REGISTERED = /法定代表人|法人|注册|股东/;
/** How far before a list what it is of is said. */
const LIST_HEAD = 600;

/** 总经理：林越 as the last line, or with nothing but a date behind it. */
function isSigned({ sentences, lookup }: Reading, index: number): boolean {
  const behind = sentences.length - 1 - index;
  if (behind > 1 || index === 0) return false;
  const [before] = lookup.clausesIn(index - 1);
  const [last] = lookup.clausesIn(index + 1);
  const isLine = before !== undefined && /\uE002[：:]/.test(before.skeleton);
  return !isLine && (behind === 0 || /^\uE005/.test(last?.skeleton ?? ''));
}

/** 总经理：林越 in a notice of appointments is news, anywhere else it tells who is who. */
function listed({ reading }: Context, { rule, trigger, posts, clause }: RoleStatement): boolean {
  const isLine = trigger ? COLON.test(reading.text.folded.slice(trigger.start, trigger.end)) : rule === LISTED;
  if (isLine && isSigned(reading, clause.view.sentence.index)) return false;
  if (!trigger || !isLine) return true;
  const before = reading.text.folded.slice(Math.max(0, trigger.start - LIST_HEAD), trigger.start);
  if (posts.some(post => REGISTERED.test(post.title.title))) return false;
  return GIVEN.test(before) || GIVEN.test(reading.document.title ?? '');
}

/** In a curriculum a post taken up or given up is past; only what is held now stays. */
function changeIn(context: Context, statement: RoleStatement): RoleStatement['change'] {
  const { change, span } = statement;
  if (change === 'current' || change === 'former') return change;
  if (change === 'appointed' && !listed(context, statement)) return 'current';
  return context.isCareer(span.start) ? 'former' : (context.pastOf(statement) ?? change);
}

/** 林越此前是组长，这个位置交给周启: what somebody was is given up where the same sentence hands it on. */
function isGivenUp(other: RoleStatement, { rule, clause }: RoleStatement): boolean {
  if (other.change === 'left') return true;
  return other.change === 'former' && rule === 'appointment/that-post-handed-on' && other.clause === clause;
}

/** 由林越接任, 周启不再担任该职务: the posts are those that another gave up, or took up, last before, in this sentence or the one before. */
function withPostsBefore(reading: Reading, statement: RoleStatement): RoleStatement | null {
  const own = statement.succeeds?.posts ?? [];
  if (own.length > 0) return { ...statement, posts: own };
  const { index } = statement.clause.view.sentence;
  const near = [...reading.lookup.statementsIn(index - 1), ...reading.lookup.statementsIn(index)];
  const left = near.findLast(
    (other): other is RoleStatement =>
      other.type === 'role' &&
      (statement.before === 'taken' ? TAKEN.has(other.change) : isGivenUp(other, statement)) &&
      other.posts.length > 0 &&
      other.span.start < statement.span.start &&
      !other.people.some(a => statement.people.some(b => b.person.start === a.person.start)),
  );
  return left ? { ...statement, posts: left.posts } : null;
}

function reasonOf(context: Context, statement: RoleStatement): string | null {
  const { sentence } = statement.clause.view;
  const text = context.reading.text.folded.slice(sentence.start, statement.trigger?.end ?? statement.span.end);
  return REASON.exec(text)?.groups?.['reason'] ?? null;
}

/** 加入公司 without a title tells a career; only 加盟 and its like are news. */
function joins(reading: Reading, { change, trigger }: RoleStatement): boolean {
  return (
    change !== 'moved-in' || (trigger !== null && JOIN.test(reading.text.folded.slice(trigger.start, trigger.end)))
  );
}

/** A post said before a name is taken for granted, whatever is planned or denied of its holder. */
const isGiven = ({ trigger }: RoleStatement, change: RoleFact['change']): boolean =>
  trigger === null && (change === 'current' || change === 'former');

/** 聘任林越任云岚银行总裁，原总裁周启退休: 原 points to the post of that name said before, and so to its place. */
function samePostBefore({ clause }: RoleStatement, post: Post): Scope | null {
  if (post.tenureText === null || post.tenure === 'current') return null;
  let found: Scope | null = null;
  for (const phrase of clause.phrases) {
    if (!phrase || phrase.start >= post.start) continue;
    const posts =
      phrase.kind === 'posts' ? phrase.posts : phrase.kind === 'people' ? phrase.holders.flatMap(h => h.posts) : [];
    for (const other of posts) if (other.scope && other.title.title === post.title.title) found = other.scope;
  }
  return found;
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

/** 仍为实际控制人: what is no office is nothing that is taken up. */
const isNoOffice = (title: string, change: RoleFact['change']): boolean =>
  FOUNDER.test(title) && (change === 'appointed' || change === 'retained');

const CHIEF = /^(?:董事长|党委书记)$/;

/** 董事长林越主持全面工作 is what a head does; anybody else stands in for one. */
function presides({ rule, people }: RoleStatement): boolean {
  return (
    rule === 'responsibility/preside' &&
    people.some(({ posts }) => posts.some(post => post.tenure === 'current' && CHIEF.test(post.title.title)))
  );
}

const ACTING = /^(?:代理|署理|代)(?=.*(?:总裁|总经理|经理|长|主任|主席|总监|官|C[A-Z]O)$)/;

/** 代院长 is the post of 院长, held for a while, and stays in the span as written; null for other titles. */
function actingTitle(post: Post | null): Post['title'] | null {
  const said = post && ACTING.exec(post.title.title)?.[0];
  if (!post || !said) return null;
  return { ...post.title, title: post.title.title.slice(said.length) };
}

function factOf(context: Context, statement: RoleStatement, pair: Pair): RoleFact | null {
  const { reading, announcer, dates } = context;
  const { somebody, post, scope } = pair;
  const offset = post?.start ?? statement.span.start;
  const where = scope ?? (post ? (statement.place ?? samePostBefore(statement, post)) : null);
  const said = where && placeOf(reading, announcer, where);
  if (!post && !said && !statement.altogether) return null;
  if (!post && said?.body.kind === 'organization' && !joins(reading, statement)) return null;
  const isSomewhere = !(where && isUnknown(reading, nearest(where)));
  const place =
    said ??
    (isSomewhere && (post || statement.altogether)
      ? impliedPlace(reading, announcer, post?.title.title ?? '', offset)
      : null);
  if (statement.altogether && !place) return null;
  const body = place && !(place.implied && wasThere(reading, statement, place.body)) ? place.body : null;
  const sentence = statement.clause.view.sentence;
  const acting = actingTitle(post);
  const remark =
    post && (statement.trigger || statement.rule === LISTED)
      ? remarkBehind(reading.text.folded, [post.end, somebody.span.end])
      : null;
  const told = presides(statement) ? 'current' : changeIn(context, statement);
  const plain = post && isNoOffice(post.title.title, told) ? 'current' : told;
  const change = plain === 'appointed' ? (remark?.change ?? (acting ? 'acting' : plain)) : plain;
  const successor = statement.succeeds && somebodyOf(reading, statement.succeeds);
  const moves = change !== 'current' && change !== 'former';
  const date = moves ? dates.effectOf(statement.span, sentence, statement.trigger) : null;
  const implied = [...(somebody.implied ? ['person'] : []), ...(body && place?.implied ? ['organization'] : [])];
  return {
    rule: statement.rule,
    clause: statement.clause,
    span: statement.span,
    trigger: statement.trigger,
    slots: statement.slots,
    change: post?.concurrent && change === 'appointed' ? 'concurrent' : change,
    person: somebody.entity,
    personSpan: somebody.span,
    title: acting ?? post?.title ?? null,
    scope,
    body,
    modality: isGiven(statement, change)
      ? 'asserted'
      : (remark?.modality ?? modalityOf(reading, statement.span, statement.trigger, sentence)),
    date,
    announced: moves ? dates.announcedAt(statement.span.end, date) : null,
    reason: moves ? reasonOf(context, statement) : null,
    reportsTo: null,
    succeeds: successor?.entity ?? null,
    implied,
  };
}

const GOES_ON = /^(?:仍|继续|持续|留任)/;
const LONGEST_STILL = 4;
const CHANGES: ReadonlySet<RoleFact['change']> = new Set(['left', 'moved-out', ...TAKEN, 'moved-in']);

/** 卸任总裁，继续担任董事长: a post kept beside one that changes hands is held, and no change of its own. */
function withKeptPosts({ reading }: Context, facts: readonly RoleFact[]): RoleFact[] {
  const changing = new Set(facts.filter(f => CHANGES.has(f.change)).map(f => f.person));
  return facts.map(fact => {
    const { trigger, change, person } = fact;
    const { folded } = reading.text;
    const goesOn =
      change === 'retained' &&
      trigger &&
      (GOES_ON.test(folded.slice(trigger.start, trigger.end)) ||
        STILL.test(folded.slice(trigger.start - LONGEST_STILL, trigger.start)));
    return goesOn && changing.has(person) ? { ...fact, change: 'current', date: null, announced: null } : fact;
  });
}

/** Resolves all role statements; what stays unsure is noted, not guessed. */
export function resolveRoles(
  reading: Reading,
  announcer: Announcer,
  groups: Groups,
  units: readonly UnitFact[],
): RoleFact[] {
  const context: Context = {
    reading,
    announcer,
    dates: datesOf(reading),
    isCareer: careerLines(reading),
    pastOf: pastPosts(reading),
  };
  const facts: RoleFact[] = [];
  for (const said of [...reading.statements, ...listedPosts(reading), ...signedPosts(reading)]) {
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
    const pairs = pairsOf(statement, people);
    if (!pairs) {
      const message = `${people.length} people and ${statement.posts.length || statement.scopes.length} posts: not sure who gets which`;
      reading.note({ severity: 'warning', code: 'pairing-unsure', message, span: statement.span });
      continue;
    }
    for (const pair of pairs) {
      const fact = factOf(context, statement, pair);
      if (fact) facts.push(fact);
    }
  }
  const kept = withKeptPosts(context, withPastTakings(withPostsKept(withoutRepeats(reading, facts))));
  return withReports(reading, withPostsOfChangedUnits(reading, announcer, withPostsLeft(reading, kept), units));
}
