/** One person with one post at one place, and what the text says of when, why and how sure. */
import { everyMatch } from '../../mention/every-match.ts';
import type { Post } from '../../phrase/phrase.ts';
import { lastEndedBy, startingIn } from '../../segment/in-order.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { RoleFact } from '../facts.ts';
import { modalityOf } from '../modality.ts';
import type { Entity } from '../names/entity.ts';
import { somebodyOf } from '../people/people.ts';
import { type Remark, remarkBehind } from './brackets.ts';
import { changeOf } from './change.ts';
import type { Context } from './context.ts';
import { LISTED } from './listed-posts.ts';
import type { Pair } from './pairs.ts';
import { TAKEN } from './past-posts.ts';
import { isPending } from './pending.ts';
import { TABLED } from './tabled-posts.ts';
import { whereOf } from './where.ts';

const REASON =
  /因为?(?!应|此|而|特网)(?<reason>[^，,。；;因]{2,24}?)(?:的?原因|，|,|申请|请求|[请恳]辞|向(?=公司|本|[董监]事)|辞|不再|卸|离[任职]|退(?!休)|已|正式|被?免去|[于自](?=[\d今昨本上近日去前即])|[递提]交|提出)/g;

/** The last reason before the verb; somebody else's is none of whoever comes in his place. */
function reasonOf({ reading }: Context, { clause, trigger, span, change }: RoleStatement, of: Entity): string | null {
  const { sentence } = clause.view;
  const { raw, folded } = reading.text;
  const to = trigger?.end ?? span.end;
  const text = folded.slice(sentence.start, to);
  const last = everyMatch(REASON, text).at(-1);
  if (!last) return null;
  // 林越因年龄辞任；周启离任: told of one in another part, and not of all.
  const part = sentence.start + text.search(/[；;][^；;]*$/);
  const names = (from: number, until: number) => startingIn(reading.lookup.people, from, until).length > 0;
  if (part > sentence.start + last.index && names(sentence.start, sentence.start + last.index) && names(part, to))
    return null;
  // 林越因个人原因辞任；周启不再担任董事: of another part of the sentence, and of whom that tells.
  const isApart = text.lastIndexOf('；') > last.index;
  if (isApart && TAKEN.has(change)) return null;
  const before =
    isApart || TAKEN.has(change) ? lastEndedBy(reading.lookup.people, sentence.start + last.index) : undefined;
  if (before && before.start >= sentence.start && reading.directory.personOf(before) !== of) return null;
  const reason = last.groups?.['reason'] ?? '';
  const start = sentence.start + last.index + last[0].indexOf(reason);
  return raw.slice(start, start + reason.length) || null;
}

/** 拟任行长 is planned, and so is what others have still to approve. */
function surenessOf({ reading }: Context, statement: RoleStatement, pair: Pair): RoleFact['modality'] | null {
  const said = modalityOf(reading, statement);
  if (said !== 'asserted') return said;
  return pair.post?.tenure === 'designate' || isPending(reading, statement, pair) ? 'planned' : 'asserted';
}

/** A post said before a name is taken for granted, whatever is planned or denied of its holder. */
const isGiven = ({ trigger, given }: RoleStatement, change: RoleFact['change']): boolean =>
  (trigger === null || given === true) && (change === 'current' || change === 'former');

const ACTING = /^(?:代理|署理|代)(?=.*(?:总裁|总经理|经理|长|主任|主席|总监|官|教练|C[A-Z]O)$)/;

/** 代院长 is the post of 院长, held for a while, and stays in the span as written; null for other titles. */
function actingTitle(post: Post | null): Post['title'] | null {
  const said = post && ACTING.exec(post.title.title)?.[0];
  if (!post || !said) return null;
  return { ...post.title, title: post.title.title.slice(said.length) };
}

/** What a bracket says of the post, where the post itself is what is told. */
function remarkOf({ reading }: Context, { trigger, rule }: RoleStatement, { post, somebody }: Pair): Remark | null {
  if (!post || !(trigger || rule === LISTED || rule === TABLED)) return null;
  return remarkBehind(reading.text.folded, [post.end, somebody.span.end]);
}

/** The fact of one pair; null where no post and no place is told, or it is only asked or supposed. */
export function factOf(context: Context, statement: RoleStatement, pair: Pair): RoleFact | null {
  const { reading, dates } = context;
  const { somebody, post, scope } = pair;
  const { rule, clause, span, trigger, slots } = statement;
  const where = whereOf(context, statement, pair);
  if (!where) return null;
  const { sentence } = clause.view;
  const acting = actingTitle(post);
  const remark = remarkOf(context, statement, pair);
  const change = changeOf(context, statement, post, remark?.change ?? (acting && 'acting'));
  const modality = isGiven(statement, change) ? 'asserted' : (remark?.modality ?? surenessOf(context, statement, pair));
  // 成为今年第五位离开的高管: one of those who run a company, and no post of it.
  if (modality === null || (TAKEN.has(change) && post?.title.title === '高管')) return null;
  const moves = change !== 'current' && change !== 'former';
  const { date: given = moves ? dates.effectOf(span, sentence, trigger, change === 'left') : null } = statement;
  const date = moves ? given : null;
  const successor = statement.succeeds ? (somebodyOf(reading, statement.succeeds)?.entity ?? null) : null;
  return {
    rule,
    clause,
    span,
    trigger,
    slots,
    change,
    person: somebody.entity,
    personSpan: somebody.span,
    title: acting ?? post?.title ?? null,
    scope,
    body: where.body,
    modality,
    date,
    announced: moves ? dates.announcedAt(span.end, date) : null,
    reason: moves ? reasonOf(context, statement, somebody.entity) : null,
    reportsTo: null,
    // Who is succeeded and so leaves succeeds nobody.
    succeeds: successor === somebody.entity ? null : successor,
    implied: [...(somebody.implied ? ['person'] : []), ...(where.implied ? ['organization'] : [])],
  };
}
