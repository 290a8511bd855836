/** Makes out where a post is that is given without a place: the unit or company the sentence is about, or whose announcement it is. */
import { AUTHORITY } from '../../lexicon/body-words.ts';
import { FOUNDER, MANAGER_TITLES, STATE_TITLES, UNIT_TITLES } from '../../lexicon/title-ranks.ts';
import { isFund } from '../../mention/organization/funds.ts';
import type { Named } from '../../phrase/view.ts';
import { countBefore, lastMark, startingIn } from '../../segment/in-order.ts';
import type { Entity } from '../names/entity.ts';
import { isBroughtIn } from '../people/brought-in.ts';
import type { Reading } from '../reading.ts';
import type { Announcer } from './announcer.ts';
import { companyIn, companyOfHolder } from './companies-named.ts';
import { digestPart } from './digests.ts';
import { DEPARTMENT, HAS_PRESIDENT, HEADS_OWN, justGone, justMade, standsAlone } from './just-made.ts';
import { bodyOf, type Place } from './places.ts';
import { followsUnit, headingOf, isField, partOpenedBefore, talkedOf, topicOf } from './topics.ts';
import {
  BOUND,
  isBelowPost,
  isForeign,
  isTeamOf,
  isVacated,
  namedBefore,
  placeBefore,
  unitTalkedOf,
} from './units-named.ts';

/** Posts of companies, hardly of what is below them. */
const OF_COMPANY = /副总裁$|工会主席$|^首席.+官$|^C[A-Z]{1,2}O$|^财务总监$|^总裁助理$|^副?董事长$/;

/** Posts below another, which stand behind it in a sentence without a place: 华东公司总裁由林越兼任，周启任副总裁. */
const SECOND = /^(?:执行|常务|联席|资深|高级)?副|^(?:执行|常务)|助理$/;

const NEXT_SUBJECT = /^(?:一职|人选|职务)?(?:则|将|也|拟|仍)?(?:由|为)/;

/** 消费集团的董事长由林越兼任，总裁由周启出任: the second post begins its clause, and is where the first one is. */
function standsAsSubject({ text: { folded } }: Reading, title: string, offset: number): boolean {
  return (
    /[，,；;]/.test(folded[offset - 1] ?? '') &&
    NEXT_SUBJECT.test(folded.slice(offset + title.length, offset + title.length + 6))
  );
}

/** 林越跳槽至北山集团，副总裁|周启接替 */
const standsBeforeName = ({ lookup: { people } }: Reading, end: number): boolean =>
  people[countBefore(people, end)]?.start === end;

/** 原社区部总经理林越转岗；电商业务负责人周启离职: what says itself what it is of is of no unit in another's part. */
const OF_WORK = /(?:业务|板块|条线|产品线).{2,}$|..总监$/;
/** 服务部由|原销售负责人|林越接管: what field somebody was the head of is told by his title. */
const WAS_IN_FIELD = /^[原前](?=..)[^，,。；;]{2,8}?(?:负责人|总监|经理|主管)/;
/** 投放组由|内容运营负责人|林越代管: his own field too. */
const HAS_FIELD = /^(?!副|总|执行|常务|资深|高级|区域|大区).{2,}(?:负责人|总监|经理|主管)$/;

/** 成立专项工作组，组长由林越担任: a group without a name of its own has its heads, and the company has none. */
const GROUP_TITLES = /组长$|召集人$|总指挥$/;
const GROUP = /(?:工作组|小组|专班|专项组|领导组|筹备组|指挥部)[^。；;]{0,8}$/;

/** 林越辞任战略委员会主席；董事会选举周启为主席: whom the board elects is its own. */
const ELECTS = /(?:董事会|董事局|监事会|股东大?会)[^，,。；;]{0,8}(?:选举|推选|推举|委任|聘任|任命|提名)[^，,。；;]*$/;

/** 成立云岚影业，同时任命林越为首席财务官: what is told besides is of whoever tells it. */
const BESIDES = /[，,](?:同时|此外|另外)[，,]?(?:任命|聘任|委任|选举)[^，,。；;]*$/;

function bodyOfNamed(reading: Reading, announcer: Announcer, named: Named): Place | null {
  return named.kind === 'unit' || named.kind === 'organization' || named.kind === 'anaphor'
    ? bodyOf(reading, announcer, named)
    : null;
}

const MANAGES_FUND = /基金经理$/;

/** 与基金经理林越共同管理该基金: of the fund named last. */
function fundBefore({ lookup, directory }: Reading, offset: number): Entity | null {
  const funds = lookup.bodiesOf('基金经理', body => body.kind === 'organization' && isFund(body.name));
  const last = funds[countBefore(funds, offset) - 1];
  return last ? directory.bodyOf(last) : null;
}

/** Where a post without a place is: for a head of units the unit named last before it, else the company that announces. */
export function impliedPlace(reading: Reading, announcer: Announcer, title: string, offset: number): Place | null {
  if (STATE_TITLES.test(title)) return null;
  const sentence = reading.lookup.sentenceOf(offset);
  const digest = sentence ? digestPart(reading, sentence, offset) : null;
  const from = digest?.start ?? sentence?.start ?? 0;
  const clauses = sentence ? reading.lookup.clausesIn(sentence.index) : [];
  if (FOUNDER.test(title)) {
    const company = announcer.between(from, offset) ?? announcer.main;
    if (company) return { body: company, implied: true };
  }
  // 2月，北山汽车总裁林越辞任，由周启代行总裁职责；3月，…: each part of a digest is about its own company.
  if (digest && !startingIn(reading.lookup.bodies, from, offset).some(body => body.kind === 'unit'))
    return digest.company && { body: digest.company, implied: true };
  if (isBroughtIn(reading, title, offset)) {
    const company =
      announcer.between(from, offset) ?? companyIn(reading, clauses, offset, true) ?? announcer.at(offset);
    return company && { body: company, implied: true };
  }
  const fund = MANAGES_FUND.test(title) ? fundBefore(reading, offset) : null;
  if (fund) return { body: fund, implied: true };
  const heading = sentence ? headingOf(reading, sentence.index) : null;
  // 组长：副总裁林越: behind the colon stands what he is in the company.
  const isHolders = OF_COMPANY.test(title) && /[：:][^：:]*$/.test(reading.text.folded.slice(from, offset));
  if (heading && !isHolders) return { body: heading, implied: true };
  const opening = OF_COMPANY.test(title) ? null : partOpenedBefore(reading, from, offset);
  if (opening && (!title.includes('总裁') || HAS_PRESIDENT.test(opening.name))) return { body: opening, implied: true };
  // 成立数字娱乐公司，林越任董事长，周启任CEO: a company that is made has such heads itself.
  const isManager = MANAGER_TITLES.test(title);
  const isHeld = standsBeforeName(reading, offset + title.length);
  const isOfUnit = UNIT_TITLES.test(title);
  const made = isManager || isOfUnit || !isHeld ? justMade(reading, sentence?.index, title, offset) : null;
  const isFollower = isVacated(reading, clauses, title, offset);
  if (
    made &&
    !isHeld &&
    !isOfUnit &&
    !isFollower &&
    standsAlone(made) &&
    !BESIDES.test(reading.text.folded.slice(from, offset))
  )
    return { body: made, implied: true };
  const gone = OF_COMPANY.test(title) ? null : justGone(reading, sentence?.index, offset);
  // Of several that went up in one it is not said who had which.
  if (gone && gone.length > 0) return gone[0] && gone.length === 1 ? { body: gone[0], implied: true } : null;
  // 海外部升级为航空公司，林越任CEO，向|董事长李岳峰汇报: whom the head of it reports to is above it.
  const isAbove = OF_COMPANY.test(title) && reading.text.folded[offset - 1] === '向';
  const topic = isAbove ? null : topicOf(reading, clauses, offset);
  // 云岚集团：成立品牌部，负责人林越: who announces does not lead what it has just set up.
  const isNew = made !== null && (UNIT_TITLES.test(title) || isManager);
  if (topic && !isNew && !followsUnit(reading, from, offset)) return { body: topic, implied: true };
  const isBrought = reading.text.folded[offset - 1] === '由';
  const before = isBrought ? null : placeBefore(reading, clauses, offset);
  // 林越任国际部总裁；高级副总裁周启退休: in another part such a post is the company's again.
  const isApart = OF_COMPANY.test(title) && reading.text.folded.slice(from, offset).includes('；');
  const isOfficer = (OF_COMPANY.test(title) || isManager || title.endsWith('书记')) && !isFollower;
  const team = isBrought || !isOfficer ? null : placeBefore(reading, clauses, offset, true);
  const isSecond =
    before !== null &&
    ((SECOND.test(title) && !isApart && isBelowPost(before, title) && !isForeign(before.body.name, title)) ||
      standsAsSubject(reading, title, offset));
  const second = isSecond ? before.body : team && isTeamOf(reading, team, offset) ? team.body : null;
  if (
    !second &&
    UNIT_TITLES.test(title) &&
    !OF_COMPANY.test(title) &&
    !(
      isBrought &&
      (WAS_IN_FIELD.test(reading.text.folded.slice(offset, offset + 12)) ||
        (HAS_FIELD.test(title) && standsBeforeName(reading, offset + title.length)))
    )
  ) {
    // …任研发中心副主任；林越由人事主管晋升为…: what he was is told in his own part of the sentence.
    const own =
      isBrought || OF_WORK.test(title) || ELECTS.test(reading.text.folded.slice(from, offset))
        ? Math.max(from, lastMark(reading.text.folded, '；', from, offset) + 1)
        : from;
    const unit = namedBefore(reading, title, own, offset);
    if (GROUP_TITLES.test(title) && GROUP.test(reading.text.folded.slice(unit?.end ?? from, offset))) return null;
    const place = unit ? bodyOfNamed(reading, announcer, unit) : null;
    if (place) return { body: talkedOf(reading, sentence?.index, place.body, offset), implied: true };
    // 成立云岚学院。院长由林越担任: the head opens the sentence behind.
    const opened = sentence && offset === sentence.start ? justMade(reading, sentence.index - 1, title, offset) : null;
    if (opened) return { body: opened, implied: true };
  }
  const unit =
    second ??
    (isManager
      ? (made ?? unitTalkedOf(reading, clauses, title, offset))
      : HEADS_OWN.test(title) && !isHeld
        ? made
        : null);
  if (unit) return { body: talkedOf(reading, sentence?.index, unit, offset), implied: true };
  const section = sentence ? reading.lookup.sectionOf(sentence.index) : undefined;
  const entity =
    announcer.between(from, offset) ??
    (section && !isField(section) && !(OF_COMPANY.test(title) && DEPARTMENT.test(section.name))
      ? reading.directory.bodyOf(section)
      : null) ??
    companyIn(
      reading,
      clauses,
      offset,
      isBrought || standsAsSubject(reading, title, offset) || standsBeforeName(reading, offset + title.length),
    ) ??
    announcer.toldAt(offset) ??
    companyOfHolder(reading, clauses, offset) ??
    announcer.main;
  // 云岚集团宣布，原院长林越…: of some 院 that is not told.
  const has = ({ name }: { readonly name: string }): boolean =>
    name.includes(title.at(-2) ?? '') || AUTHORITY.test(name);
  return !entity || (BOUND.test(title) && !entity.surfaces.some(has)) ? null : { body: entity, implied: true };
}
