/** Whose announcement it is: what 公司 means at a place, and where a post is when nothing says it. */
import type { OrganizationMention, Span, UnitMention } from '../../document.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { AUTHORITY, EXCHANGE, MEDIA } from '../../lexicon/body-words.ts';
import { isPartName } from '../../lexicon/part-names.ts';
import { HAS_BELOW, INTO_OLD, MERGE, MOVE_UNIT, SET_UP, SPLIT } from '../../lexicon/unit-verbs.ts';
import { words } from '../../lexicon/words.ts';
import { endsListNumber } from '../../mention/list-number.ts';
import { testAt } from '../../mention/match-at.ts';
import { SORTS } from '../../mention/organization/company-sort.ts';
import { countBefore } from '../../segment/in-order.ts';
import type { Directory } from '../names/directory.ts';
import type { Entity } from '../names/entity.ts';
import { addressedBy, signedBy } from './letters.ts';

type Named = OrganizationMention | UnitMention;

/** Behind a company these say that it announces, or that the news is about it. */
const ANNOUNCING = words(`
公告 发布 披露 公布 宣布 透露 通报 表示 回应 召开 收到 董事会 发生 工商变更 更换 任命 聘任 委任 聘请 增聘 选举 迎来 经历 换帅
决定 内部 官网(?!显示[^。；;\n]{0,24}(?:此前|之前|曾|历任|先后)) 官微 方面获悉 方面了解 (?<!退出|成为|新增)的?股东(?:行列|之列|名单|序列)
`);
/** 北山出行, which is a part of the one before it, and no department. */
const isNamed = (body: Named): boolean => body.kind === 'organization' || body.suffix === null;
/** 云岚集团旗下|北山出行宣布: whose the company that announces is, and not who does. */
const OWNS_NEXT = /^(?:[(（][^)）]{0,20}[)）])?(?:旗下|下属|控股|全资)[^，,。；;：:\n]{0,8}$/;
const BRACKETS = '(?:[(（][^)）]{0,30}[)）]){0,3}';
const ANNOUNCES = new RegExp(
  `${BRACKETS}(?:[，,]?[^，,。；;]{0,12}?)(?:${ANNOUNCING.join('|')})|${BRACKETS}[^，,。；;(（由]{0,12}?[:：]`,
  'y',
);

/** 云岚财险在保险协会官网发布公告: behind the company that tells, the site where it does. */
const SITE = /(?:官方)?(?:官网|网站|官微|公众号|平台)/y;
export const isSite = (folded: string, { start, end }: Span): boolean =>
  testAt(SITE, folded, end) && PUBLISHED_AT.test(folded.slice(Math.max(0, start - 1), start));
const tellsAtSite = (folded: string, last: number, body: Named): boolean =>
  last > 0 && isSite(folded, body) && !/[。；\n]/.test(folded.slice(last, body.start));

/** 3. 云岚餐饮总裁辞职, in a digest whose item before began with a company as well: this one is of this company. */
const opensItem = (folded: string, start: number): boolean =>
  endsListNumber(folded, folded[start - 1] === ' ' ? start - 1 : start);

const FOUNDED = /(?:正式)?(?:成立|创立|创办|创建|始建|始创)于/y;

/** Whose head writes to everybody: 云岚集团董事长兼CEO林越发布全员信. */
const HEAD_ANNOUNCES =
  /(?:创始人|联合创始人|董事长|董事会主席|董事局主席|主席|CEO|首席执行官|总裁|总经理|行长)[^，。；\n]{1,30}?(?:全员信|全员邮件|内部信|内部邮件|公开信|致信|发文|签发|宣布)/y;

/** 在港交所公告: where it is told, and not by whom. */
const PUBLISHED_AT = /[在于向]$/;

/** Before a name: a company that belongs to the one that speaks. */
const THEIRS = new RegExp(`(?:${SORTS})(?:为|的)?$`);
const isTheirs = (folded: string, { start, name }: Named): boolean =>
  name.startsWith('子公司') || THEIRS.test(folded.slice(Math.max(0, start - 6), start));

/** 此前在云岚科技担任总监, 毕业于…, 前云岚科技总裁: where somebody was before is none whose paper it is. */
const OF_BEFORE = /(?:此前|之前|早前|曾任?|历任|先后|毕业于|(?<![目当以])前|原)[^，,。；;：:]{0,8}$/;
export const isOfBefore = (folded: string, { start }: Named): boolean =>
  OF_BEFORE.test(folded.slice(Math.max(0, start - 10), start));

/** 林越离职，加盟|青石科技: where somebody goes from the one whose paper it is. */
const GOES_ON_TO =
  /(?:离职|离开|离任|辞职|卸任|辞去)[^。；;\n]{0,24}(?:加[入盟]|入职|跳槽[至到]|转[投任赴]|下一站[^，。；;]{0,4}[为是])[^，,。；;]{0,4}$/;
const LONGEST_GOING = 40;
/** 林越调至北山集团任总裁，监事长一职由周启兼任: where somebody goes is not where another's post is. */
export const GOES_TO = /(?:调[至任往到入]|加[入盟]|转[投至赴往]|跳槽[至到]|入职|前往|赴)$/;
const isGoal = (folded: string, { start }: Named): boolean =>
  GOES_TO.test(folded.slice(Math.max(0, start - 3), start)) ||
  GOES_ON_TO.test(folded.slice(Math.max(0, start - LONGEST_GOING), start));

/** 江州日报社3月2日电, 江州新闻社江城2日讯: who reports tells of others. */
const REPORTS =
  /(?:[（(][^（）()]{0,20}[)）]|[\p{Script=Han}]{0,4})?(?:(?:\d{1,2}月)?\d{1,2}日(?:电|讯|消息)|讯[，,：: 　])/uy;
export const isReporter = (folded: string, { end }: { readonly end: number }): boolean => testAt(REPORTS, folded, end);

/** Firms of accountants and lawyers, and where somebody studied or teaches, are named in the papers of others. */
const OF_OTHERS = /(?:事[务務]所|律[师師]行|[会會][计計][师師]行|大[学學]|[学學]院)$/;

/** 成立检修公司、储运公司, 下设物流公司: what is set up or stands below another announces nothing. */
const MADE = new RegExp(
  `(?:${alternatives([...SET_UP, ...HAS_BELOW, ...MOVE_UNIT, ...INTO_OLD, ...SPLIT, '吸收合并', '组成', '合并为', '整合为'])})[：:]?[^，。；：\n]{0,24}$`,
);
/** 检修公司、储运公司划入…, 以检修公司为主体: nor does what is moved or built on. */
const GOES = new RegExp(
  `^[则将均都也]?(?:[、和与及][^，。；、\\n]{2,8}){0,3}[则将均都也]?(?:整体|统一|一并|全部|成建制|整建制)?(?:${alternatives([...MOVE_UNIT, ...INTO_OLD])})|^为(?:主体|基础|平台|班底)`,
);
/** 物资公司则与招标公司重组为…: several that become one, each behind a word that joins it to another or before one. */
const JOINED = new RegExp(
  `^[”"]?(?<others>[则将也]?(?:[、和与及同]|以及)[^，。；、\\n]{2,10}){0,4}[则将均都也]?(?:共同)?(?:组成|${alternatives(MERGE)})`,
);
function goesTogether(folded: string, { start, end, name }: Named): boolean {
  const joined = JOINED.exec(folded.slice(end, end + 40));
  return (
    joined !== null &&
    !name.endsWith('集团') &&
    (joined.groups?.['others'] !== undefined || /[、和与及同][“"]?$/.test(folded.slice(Math.max(0, start - 2), start)))
  );
}
/** 维修部改制为云岚技术公司: whatever it is called, it was a part. */
const OF_UNIT =
  /(?:部|中心|处|室|组|院|队|线|BU|BG)[将则]?(?:正式|整体)?(?:改制|改组|升级|独立|更名|转型|重组|分拆|剥离)(?:为|成为|成立)$/;
const NAMED = /(?:更名|改名|易名)为[“"]?$/;
const SHORT = /^\p{Script=Han}{2,6}(?:公司|集团)$/u;
const isMade = (folded: string, body: Named): boolean => {
  const { start, end, name } = body;
  return (
    OF_UNIT.test(folded.slice(Math.max(0, start - 12), start)) ||
    (isPartName(name) && NAMED.test(folded.slice(Math.max(0, start - 4), start))) ||
    ((isPartName(name) || SHORT.test(name)) &&
      (MADE.test(folded.slice(Math.max(0, start - 32), start)) ||
        GOES.test(folded.slice(end, end + 36)) ||
        goesTogether(folded, body)))
  );
};

interface Announcement {
  readonly start: number;
  readonly entity: Entity;
}

export interface Announcer {
  /** The company that announces in the words between two offsets, the last if several do. */
  readonly between: (from: number, to: number) => Entity | null;
  /** The announcing company that holds at an offset; the document's own where none was named before. */
  readonly at: (offset: number) => Entity | null;
  /** The same, where the text itself tells who announces; null where that is only the company named most. */
  readonly toldAt: (offset: number) => Entity | null;
  readonly main: Entity | null;
  /** The same, null where several companies are named as often and nothing tells whose announcement it is. */
  readonly own: Entity | null;
}

/**
 * Finds the announcing companies by what follows their names: X公告, X（代码）发布…, X：….
 * `bodies` are the organisation mentions by start; offsets are UTF-16. `title` is the document's.
 */
export function announcerOf(
  folded: string,
  bodies: readonly Named[],
  directory: Directory,
  title: string | null,
): Announcer {
  const announcements: Announcement[] = [];
  const counts = new Map<Entity, number>();
  const made = new Set<Entity>();
  let last = -1;
  let owned: Named | undefined;
  for (const [index, body] of bodies.entries()) {
    // 云岚科技有限公司（北山集团）: whose it is, in brackets, announces nothing.
    const isAside = last === body.start - 1 && /[(（]/.test(folded[last] ?? '');
    const before = last;
    last = body.end;
    if ((body.kind !== 'organization' && body !== owned) || isAside) continue;
    const entity = directory.bodyOf(body);
    if (!entity || (entity.kind === 'unit' && body !== owned)) continue;
    if (EXCHANGE.test(body.name) && PUBLISHED_AT.test(folded.slice(Math.max(0, body.start - 1), body.start))) continue;
    if (tellsAtSite(folded, before, body)) continue;
    if (AUTHORITY.test(body.name) || MEDIA.test(body.name) || isReporter(folded, body)) continue;
    const isNew = isMade(folded, body);
    if (isNew) made.add(entity);
    const next = bodies[index + 1];
    const owns = next !== undefined && isNamed(next) && OWNS_NEXT.test(folded.slice(body.end, next.start));
    if (owns) owned = next;
    const previous = announcements.at(-1);
    const isItem =
      previous !== undefined &&
      opensItem(folded, previous.start) &&
      opensItem(folded, body.start) &&
      !body.name.startsWith(previous.entity.name.slice(0, 2));
    const announces =
      !isNew && !owns && (isItem || testAt(ANNOUNCES, folded, body.end) || testAt(HEAD_ANNOUNCES, folded, body.end));
    // 云岚科技成立于2016年: behind the news of its subsidiary the text goes back to whose news it was before.
    const returns = !announces && testAt(FOUNDED, folded, body.end) && announcements.some(a => a.entity === entity);
    if (announces || returns) announcements.push({ start: body.start, entity });
    // 辞职后继续担任子公司执行董事: named only as another's, it is not whose paper it is.
    if (
      announces ||
      !(OF_OTHERS.test(body.name) || isTheirs(folded, body) || isOfBefore(folded, body) || isGoal(folded, body))
    )
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  for (const entity of made) counts.delete(entity);
  const letter = signedBy(folded, bodies, directory) ?? addressedBy(folded, bodies, directory);
  const told = letter ?? announcements[0]?.entity ?? null;
  const main = told ?? headlined(title, counts) ?? mostNamed(counts);
  const own = told ?? headlined(title, counts) ?? (isAlone(main, counts) ? main : null);
  const toldAt = (offset: number): Entity | null =>
    letter ?? announcements[countBefore(announcements, offset + 1) - 1]?.entity ?? told;
  const at = (offset: number): Entity | null => toldAt(offset) ?? main;
  const between = (from: number, to: number): Entity | null => {
    const last = announcements[countBefore(announcements, to) - 1];
    return last && last.start >= from ? last.entity : null;
  };
  return { at, toldAt, between, main, own };
}

/** The company that the title begins with. */
function headlined(title: string | null, counts: ReadonlyMap<Entity, number>): Entity | null {
  if (title === null) return null;
  for (const entity of counts.keys())
    if (entity.kind !== 'unit' && entity.surfaces.some(({ name }) => title.startsWith(name))) return entity;
  return null;
}

/** Is no other company named as often? */
function isAlone(entity: Entity | null, counts: ReadonlyMap<Entity, number>): boolean {
  const most = entity && counts.get(entity);
  if (!entity || most === undefined || most === null) return true;
  for (const [other, count] of counts) if (other !== entity && other.kind !== 'unit' && count >= most) return false;
  return true;
}

function mostNamed(counts: ReadonlyMap<Entity, number>): Entity | null {
  let best: Entity | null = null;
  for (const [entity, count] of counts)
    if (entity.kind !== 'unit' && !isPartName(entity.name) && (!best || count > (counts.get(best) ?? 0))) best = entity;
  return best;
}
