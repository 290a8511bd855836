/** What changes for a post: a list may give posts or tell who holds them, a curriculum tells what is past. */
import { FOUNDER } from '../../lexicon/title-ranks.ts';
import { LIST_NUMBER } from '../../mention/list-number.ts';
import type { Post } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { RoleFact } from '../facts.ts';
import type { Reading } from '../reading.ts';
import type { Context } from './context.ts';
import { LISTED, NAME_FIRST } from './listed-posts.ts';
import { isHeldBeside, isLastSince, isPastCharge, TAKEN } from './past-posts.ts';
import { COLON } from './repeats.ts';

/** Before a list of posts and names these say that the posts are given; without them it tells who has them. */
const GIVEN =
  /(?:任命|任免|聘任|委任|选举|换届|干部|人事|分工|组织|架构|教练组)[^。\n]{0,24}(?:如下|名单|通知|公告|决定|安排|情况)|人事[：:\n]|专项组[”"]?[：:]/;

/** What stands in every card of a company, news or not. */
const REGISTERED = /法定代表人|法人|注册|股东/;

/** 云岚科技有限公司成立，法定代表人为林越: what a card tells, unless it says that the holder is new. */
const isOnCard = (post: Post): boolean => REGISTERED.test(post.title.title) && post.tenure !== 'new';
const IS = /^[为是系]$/;

/** 总裁为林越 says who it is, by no verb of taking office. */
const isCopula = ({ reading }: Context, { trigger }: RoleStatement): boolean =>
  trigger !== null && IS.test(reading.text.folded.slice(trigger.start, trigger.end));

const MEMBERS = /成员$/;
const NEW_BODY = /选举|产生|换届|新一届|任命|委任|聘任|调整|组建|成立/;

/** 董事会成员为甲、乙 tells who sits there, unless they have just been elected. */
function listsMembers({ text, lookup }: Reading, at: number, posts: readonly Post[]): boolean {
  if (posts.length === 0 || !posts.every(({ title }) => MEMBERS.test(title.title))) return false;
  return !NEW_BODY.test(text.folded.slice(lookup.sentenceOf(at)?.start ?? at, at));
}

/** How far before a list what it is of is said. */
const LIST_HEAD = 600;

/** 附：林越简历 behind a signature. */
const ATTACHED = /^(?:附|抄送|主送)|^[^，,。；;]{0,12}(?:简介|简历)[：:]?$/;

/** 2. 产业事业群 above a post and who has it. */
const UNIT_HEADING = new RegExp(`^${LIST_NUMBER}${SYMBOLS.units}[：:]?$`);

/** 总经理：林越 as the last line, or with nothing but a date behind it. */
function isSigned({ text, sentences, lookup }: Reading, index: number): boolean {
  const next = sentences[index + 1];
  const isAttached = next !== undefined && ATTACHED.test(text.folded.slice(next.start, next.end));
  const behind = isAttached ? 0 : sentences.length - 1 - index;
  if (behind > 1 || index === 0) return false;
  const [before] = lookup.clausesIn(index - 1);
  const [last] = lookup.clausesIn(index + 1);
  const isLine =
    before !== undefined &&
    (/\uE002[：:]/.test(before.skeleton) || NAME_FIRST.test(before.skeleton) || UNIT_HEADING.test(before.skeleton));
  return !isLine && (behind === 0 || /^\uE005/.test(last?.skeleton ?? ''));
}

const isInUnit = ({ scope }: Post): boolean => scope !== null && nearest(scope).kind === 'unit';

/** 股权穿透图显示，云岚集团董事长为林越: a register or a page tells who it is. */
const ON_RECORD = /(?:显示|资料|信息)[，,：:][^，,。；;新]*$/;

/** 总经理：林越 in a notice of appointments is news, anywhere else it tells who is who. */
function listed(context: Context, statement: RoleStatement): boolean {
  const { reading } = context;
  const { rule, trigger, posts, clause, before: follows } = statement;
  const isLine = trigger ? COLON.test(reading.text.folded.slice(trigger.start, trigger.end)) : rule === LISTED;
  if (
    trigger &&
    // 接任者为林越 tells who is new, also of what stands on a card.
    follows !== 'left' &&
    isCopula(context, statement) &&
    (posts.every(isOnCard) ||
      listsMembers(reading, trigger.start, posts) ||
      ON_RECORD.test(reading.text.folded.slice(clause.view.sentence.start, trigger.start)))
  )
    return false;
  if (isLine && !posts.some(isInUnit) && isSigned(reading, clause.view.sentence.index)) return false;
  if (!trigger || !isLine) return true;
  const before = reading.text.folded.slice(Math.max(0, trigger.start - LIST_HEAD), trigger.start);
  if (posts.some(post => REGISTERED.test(post.title.title))) return false;
  return GIVEN.test(before) || GIVEN.test(reading.document.title ?? '');
}

const { people, units } = SYMBOLS;
/** 渠道部：总经理林越，副总经理周启 */
const UNIT_LINE = new RegExp(`^${LIST_NUMBER}${units}[：:]${people}(?:[，,；;]${people})*[。；;]?$`);

/** What an order of offices tells as well is no appointment: only these give what stands below. */
const APPOINTED = /(?:任命|任免|聘任|委任|干部|人事)[^。\n]{0,24}(?:如下|名单|通知|通告|公告|决定|公布)/;

/** The line of a unit in a notice of appointments gives the posts that stand in it. */
function isGivenLine({ reading }: Context, { trigger, clause, posts }: RoleStatement): boolean {
  if (trigger !== null || !UNIT_LINE.test(clause.skeleton)) return false;
  if (posts.some(post => post.tenureText !== null)) return false;
  const { start } = clause.view.sentence;
  return APPOINTED.test(
    `${reading.document.title ?? ''}\n${reading.text.folded.slice(Math.max(0, start - LIST_HEAD), start)}`,
  );
}

/** 任命：林越（渠道部总经理）、周启（品牌部总经理）: the bracket has what is given. */
const GIVES = /^(?:[^，。；：:\n]{0,8})(?:任命|聘任)[：:]/;
const isGivenAside = ({ reading: { text } }: Context, { clause: { view }, posts }: RoleStatement): boolean =>
  view.aside &&
  GIVES.test(text.folded.slice(view.sentence.start, view.sentence.start + 16)) &&
  posts.every(post => post.tenureText === null);

const isOfNow = ({ tenure, tenureText }: Post): boolean => tenure === 'current' || tenureText === null;

/** In a curriculum a post taken up or given up is past; only what is held now stays. */
function changeIn(context: Context, statement: RoleStatement): RoleStatement['change'] {
  const { change, span, posts } = statement;
  if (change === 'current' && (isGivenLine(context, statement) || isGivenAside(context, statement))) return 'appointed';
  if (change === 'current' && statement.posts.length === 0 && isPastCharge(context.reading, statement)) return 'former';
  if (change === 'current' && isCopula(context, statement) && context.pastOf(statement) === 'former') return 'former';
  if (change === 'current' || change === 'former') return change;
  if (change === 'appointed' && !listed(context, statement)) return 'current';
  if (context.isCareer(span.start)) {
    if (isCopula(context, statement) && posts.every(isOfNow) && context.pastOf(statement) === null) return 'current';
    if (isProposed(context, statement)) return change;
    if (!TAKEN.has(change)) return 'former';
    return isLastSince(context.reading, statement) || isHeldBeside(context.reading, statement) ? 'current' : 'former';
  }
  return context.pastOf(statement) ?? change;
}

const PROPOSED = /拟(?:任|提名|推荐|聘|进一步|晋升|调任|担任|出任)/;

/** 林越，男，1970年生，现任副总经理，拟任总经理，提名为董事: what a life ends with in a notice of who is to be appointed. */
const isProposed = ({ reading }: Context, { trigger, clause }: RoleStatement): boolean =>
  trigger !== null && PROPOSED.test(reading.text.folded.slice(clause.view.sentence.start, trigger.end));

/** 仍为实际控制人: what is no office is nothing that is taken up. */
const isNoOffice = (title: string, { change, trigger }: RoleStatement, told: RoleFact['change']): boolean =>
  FOUNDER.test(title) && (told === 'appointed' || told === 'retained' || (trigger !== null && change === 'appointed'));

/** 原首席合规官由行长林越兼任: who had the post till now, where nobody hands it on as 职务 or 一职. */
const hadIt = ({ text: { folded } }: Reading, { trigger }: RoleStatement, post: Post): boolean =>
  trigger !== null &&
  post.tenureText === '原' &&
  post.end < trigger.start &&
  folded[post.end] === '由' &&
  /^(?:担任|兼任)$/.test(folded.slice(trigger.start, trigger.end));

const CHIEF = /^(?:董事长|党委书记)$/;

/** 董事长林越主持全面工作 is what a head does; anybody else stands in for one. */
function presides({ text }: Reading, { trigger, slots, people }: RoleStatement): boolean {
  return (
    trigger !== null &&
    slots['posts'] === undefined &&
    text.folded.slice(trigger.start, trigger.end) === '主持' &&
    people.some(({ posts }) => posts.some(post => post.tenure === 'current' && CHIEF.test(post.title.title)))
  );
}

/** The change that a statement tells of a post; `how` is how it is taken up by what stands in or behind it. */
export function changeOf(
  context: Context,
  statement: RoleStatement,
  post: Post | null,
  how: RoleFact['change'] | null,
): RoleFact['change'] {
  const told = presides(context.reading, statement) ? 'current' : changeIn(context, statement);
  // 现任总裁为林越 tells who it is, 首任总裁是林越 who it was.
  if (post?.tenureText && told === 'appointed' && isCopula(context, statement)) {
    if (post.tenure === 'current') return 'current';
    // 首任轮值总裁为林越: the turns begin.
    if (post.tenure === 'former' && !post.title.title.startsWith('轮值')) return 'former';
  }
  if (post && hadIt(context.reading, statement, post)) return 'former';
  if (post && isNoOffice(post.title.title, statement, told)) return 'current';
  // 部长：林越（代）: the bracket tells how, also where the list only says who is who.
  if (told === 'current' && statement.change === 'appointed' && how && !context.isCareer(statement.span.start))
    return how;
  if (told !== 'appointed') return told;
  const taken = how ?? told;
  return post?.concurrent && taken === 'appointed' ? 'concurrent' : taken;
}
