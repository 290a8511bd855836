/** Makes out where a post is that is given without a place: the unit or company the sentence is about, or whose announcement it is. */
import type { Span } from '../../document.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { AUTHORITY, BYSTANDER } from '../../lexicon/body-words.ts';
import { IN_CHARGE_OF, MAKES_UP } from '../../lexicon/phrase-words.ts';
import { FOUNDER, MANAGER_TITLES, STATE_TITLES, UNIT_TITLES } from '../../lexicon/title-ranks.ts';
import { HAS_BELOW, IS_BELOW, SET_UP } from '../../lexicon/unit-verbs.ts';
import { isFund } from '../../mention/organization/funds.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Body } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import type { Named } from '../../phrase/view.ts';
import { countBefore, startingIn } from '../../segment/in-order.ts';
import type { Entity } from '../names/entity.ts';
import { isBroughtIn } from '../people/brought-in.ts';
import type { Reading } from '../reading.ts';
import { type Announcer, isOfBefore, isReporter, isSite } from './announcer.ts';
import { isFormer, justMade } from './just-made.ts';
import { bodyOf, type Place } from './places.ts';
import { followsUnit, headingOf, isBeside, isField, talkedOf, topicOf } from './topics.ts';

/** Posts of companies, hardly of what is below them. */
const OF_COMPANY = /副总裁$|^首席.+官$|^C[A-Z]{1,2}O$|^财务总监$|^总裁助理$|^副?董事长$/;

/** 林越调至北山集团任总裁，监事长一职由周启兼任: where somebody goes is not where another's post is. */
const GOES_TO = /(?:调[至任往到入]|加[入盟]|转[投至赴往]|跳槽[至到]|入职|前往|赴)$/;

/** 经控股股东云岚投资推荐, 由云岚投资提名: who proposes somebody to a company is not where the post is. */
const PROPOSES = /^[^，,。；;]{0,4}(?:推荐|提名|委派|提议|批准|批复|审查)/;
const BEFORE_PROPOSER = /(?:经|由|根据|按照|应|股东|股东单位|出资人|实控人)$/;
const proposes = (folded: string, { start, end }: Span): boolean =>
  BEFORE_PROPOSER.test(folded.slice(Math.max(0, start - 4), start)) && PROPOSES.test(folded.slice(end, end + 8));

/** 下一站为某|科技公司: some company or other. */
const isSome = (folded: string, { start }: Span): boolean =>
  /(?:某|另?一[家个])$/.test(folded.slice(Math.max(0, start - 3), start));

/** Who looks on, watches over others or writes of them. */
const isOnlooker = ({ name }: { readonly name: string }): boolean => BYSTANDER.test(name) || AUTHORITY.test(name);

/** The first company that the sentence names by itself, not with a post or a person. */
function companyIn(reading: Reading, clauses: readonly Clause[], to: number, ofAnother: boolean): Entity | null {
  for (const clause of clauses) {
    if (clause.view.aside) continue;
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'units' || phrase.start >= to) continue;
      const body = nearest(phrase.scopes[0]);
      if (body.kind !== 'organization' || isOnlooker(body) || isReporter(reading.text.folded, body)) continue;
      if (
        isSome(reading.text.folded, phrase) ||
        proposes(reading.text.folded, phrase) ||
        isOfBefore(reading.text.folded, body)
      )
        continue;
      if (ofAnother && GOES_TO.test(reading.text.folded.slice(Math.max(0, phrase.start - 4), phrase.start))) continue;
      const entity = reading.directory.bodyOf(body);
      if (entity) return entity;
    }
  }
  return null;
}

/** 云岚集团总经理林越任副董事长，周启接替总经理: the company of the post named last, where the sentence names none by itself. */
function companyOfHolder(reading: Reading, clauses: readonly Clause[], to: number): Entity | null {
  let company: Entity | null = null;
  for (const clause of clauses) {
    for (const phrase of clause.phrases) {
      if (!phrase || phrase.start >= to) continue;
      const holders = phrase.kind === 'people' ? phrase.holders : phrase.kind === 'posts' ? [phrase] : [];
      for (const { posts } of holders)
        for (const { scope } of posts) {
          const body = scope?.path[0];
          if (body?.kind === 'organization' && !isOnlooker(body)) company = reading.directory.bodyOf(body) ?? company;
        }
    }
  }
  return company;
}

const LISTS_BELOW = new RegExp(`(?:${alternatives(HAS_BELOW)})$`);
const ASIDE_OF = /(?:由|隶属|隶属于|归|向|受|划归|划出|脱离|从)原?$|[和与及、]原$/;

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

/** The unit of the post that is given right before in the sentence; what 由 brings was held before, and is no part of it. */
function placeBefore(reading: Reading, clauses: readonly Clause[], to: number): Entity | null {
  let unit: Entity | null = null;
  // 免去林越渠道部总经理职务，改任总裁助理: nor is what is left.
  const left = reading.lookup
    .statementsIn(clauses[0]?.view.sentence.index ?? -1)
    .flatMap(s => (s.type === 'role' && s.change === 'left' ? [s.slots['posts']?.start] : []));
  for (const clause of clauses) {
    if (clause.view.aside) continue;
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'posts' || phrase.end > to || left.includes(phrase.start)) continue;
      const [post] = phrase.posts;
      if (post.scope && post.tenure !== 'left' && post.tenure !== 'former')
        unit = reading.directory.bodyOf(nearest(post.scope)) ?? unit;
    }
  }
  return unit;
}

/** 成立研发中心，下设架构组、测试组，林越任主任: none of several that are below another is the one that is told of. */
const ONES_BELOW = new RegExp(`(?:^|[，,；;])(?:${alternatives(HAS_BELOW)})(?<first>[^，,；;。]*)$`);
function isOneBelow({ text: { folded } }: Reading, { start, end }: Span): boolean {
  const first = ONES_BELOW.exec(folded.slice(Math.max(0, start - LONGEST_LIST), start))?.groups?.['first'];
  return first !== undefined && (first !== '' || /[、和与及]/.test(folded[end] ?? ''));
}
const LONGEST_LIST = 48;

/** 由甲部所属机构调整为直属机构，主任周启: where it was before has other heads. */
const FROM = /[由从自]$/;
const LEAVES = /^(?:所属|下属|下设|直属|旗下|管理|直管|代管|划|转|调整|剥离|拆|独立|分离)/;

/**
 * The unit a sentence is about when it names a unit by itself and no company: 市场部更名为品牌部，总经理周启留任.
 */
function unitTalkedOf(reading: Reading, clauses: readonly Clause[], title: string, to: number): Entity | null {
  let unit: Entity | null = null;
  for (const clause of clauses) {
    if (clause.view.aside) continue;
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'units' || phrase.end > to) continue;
      const body = nearest(phrase.scopes[phrase.scopes.length - 1] ?? phrase.scopes[0]);
      const before = reading.text.folded.slice(Math.max(0, phrase.start - 4), phrase.start);
      // 负责采购部的副总裁: whom he is in charge of is not where his post is.
      if (IN_CHARGE_OF.test(before) && reading.text.folded[phrase.end] === '的') continue;
      // 条线由客服部、物流部构成: what something is made of is not what the sentence is about.
      if (before.endsWith('由') && MAKES_UP.test(reading.text.folded.slice(phrase.end, phrase.end + 6))) continue;
      // 由集团直管, 不再隶属华北公司: who runs or ran it is not what the sentence is about.
      // 战区下辖川渝、云贵两个大区: nor are those listed below it.
      if (
        unit &&
        phrase.scopes.length > 1 &&
        LISTS_BELOW.test(reading.text.folded.slice(phrase.start - 6, phrase.start))
      )
        continue;
      if (
        (unit && ASIDE_OF.test(before)) ||
        isField(body) ||
        isBeside(reading, phrase) ||
        isSome(reading.text.folded, phrase) ||
        !mayHave(body, title)
      )
        continue;
      if (body.kind === 'organization' || (body.kind === 'anaphor' && body.refers === 'company')) return null;
      unit = reading.directory.bodyOf(body) ?? unit;
    }
  }
  return unit?.kind === 'unit' ? unit : null;
}

/** 成立研究院，前云岚科技首席科学家林越出任院长: where he was before is not where he goes. */
const WAS_THERE = /(?<![目此之以当])前$|原$/;

/** 成立机器人部，原驾驶负责人林越挂帅: nobody was before in what is new. */
const NEW = new RegExp(`(?:${alternatives(SET_UP)})了?$`);

/** 聘任曾任云岚科技财务部经理的林越为总监 */
const ONCE_THERE = /(?:曾任|历任|曾在|曾担任|曾就职于)[^，,。；;的]{0,14}$/;
const LONGEST_ONCE = 20;

/** 升格为审计中心，隶属审计委员会，副主任周启: what it is below has posts of its own, and so have shareholders. */
const BELOW = new RegExp(`(?:${alternatives(IS_BELOW)}|股东)$`);

/** 检测处改隶总裁室，处长周启不变: the 处 has a 处长, whatever is named behind it. */
const isHeadedBy = ({ text }: Reading, named: Named, title: string): boolean =>
  title.endsWith('长') &&
  (named.kind === 'unit' || named.kind === 'organization') &&
  text.folded[named.end - 1] === title[title.length - 2];

/** Heads of what the character before 长 says, and of nothing else: no department has a 院长. */
const BOUND = /[院校行厂所店局馆]长$/;
/** A committee has members and a chair: who manages something is none of its. */
const OF_COMMITTEE = /主任|主席|委员|召集人|成员|秘书长|组长|^负责人$/;
const isForeign = (name: string, title: string): boolean => /委[员員][会會]$/.test(name) && !OF_COMMITTEE.test(title);
const mayHave = (named: Named | Body, title: string): boolean => named.kind !== 'unit' || !isForeign(named.name, title);

/** 原社区部总经理林越转岗；电商业务负责人周启离职: what says itself what it is of is of no unit in another's part. */
const OF_WORK = /(?:业务|板块|条线|产品线).{2,}$|..总监$/;
/** 服务部由|原销售负责人|林越接管: what field somebody was the head of is told by his title. */
const WAS_IN_FIELD = /^[原前](?=..)[^，,。；;]{2,8}?(?:负责人|总监|经理|主管)/;

/** 成立专项工作组，组长由林越担任: a group without a name of its own has its heads, and the company has none. */
const GROUP_TITLES = /组长$|召集人$|总指挥$/;
const GROUP = /(?:工作组|小组|专班|专项组|领导组|筹备组|指挥部)[^。；;]{0,8}$/;

const isUnitPointer = (named: Named): boolean => named.kind === 'anaphor' && named.refers !== 'company';

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
  const from = sentence?.start ?? 0;
  const clauses = sentence ? reading.lookup.clausesIn(sentence.index) : [];
  if (FOUNDER.test(title)) {
    const company = announcer.between(from, offset) ?? announcer.main;
    if (company) return { body: company, implied: true };
  }
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
  const topic = topicOf(reading, clauses, offset);
  // 云岚集团：成立品牌部，负责人林越: who announces does not lead what it has just set up.
  const isOfMade =
    topic?.kind === 'organization' &&
    (UNIT_TITLES.test(title) || MANAGER_TITLES.test(title)) &&
    justMade(reading, sentence?.index, title, offset) !== null;
  if (topic && !isOfMade && !followsUnit(reading, from, offset)) return { body: topic, implied: true };
  const isBrought = reading.text.folded[offset - 1] === '由';
  const before = isBrought ? null : placeBefore(reading, clauses, offset);
  const second =
    (SECOND.test(title) && before?.kind === 'unit' && !isForeign(before.name, title)) ||
    standsAsSubject(reading, title, offset)
      ? before
      : null;
  if (
    !second &&
    UNIT_TITLES.test(title) &&
    !(isBrought && WAS_IN_FIELD.test(reading.text.folded.slice(offset, offset + 12)))
  ) {
    // …任研发中心副主任；林越由人事主管晋升为…: what he was is told in his own part of the sentence.
    const own =
      isBrought || OF_WORK.test(title) ? Math.max(from, reading.text.folded.lastIndexOf('；', offset) + 1) : from;
    const wordsBefore = ({ start }: Named): string => reading.text.folded.slice(Math.max(0, start - 4), start);
    const near = startingIn(reading.named, own, offset).filter(
      n =>
        n.end <= offset &&
        mayHave(n, title) &&
        !isSite(reading.text.folded, n) &&
        !(n.kind === 'organization' && WAS_THERE.test(wordsBefore(n))) &&
        !BELOW.test(wordsBefore(n)) &&
        !(isFormer(reading, offset) && NEW.test(wordsBefore(n))) &&
        !isBeside(reading, n) &&
        !isSome(reading.text.folded, n) &&
        !(FROM.test(wordsBefore(n)) && LEAVES.test(reading.text.folded.slice(n.end, n.end + 4))) &&
        !ONCE_THERE.test(reading.text.folded.slice(Math.max(0, n.start - LONGEST_ONCE), n.start)) &&
        (isUnitPointer(n) || ((n.kind === 'unit' || n.kind === 'organization') && !AUTHORITY.test(n.name))),
    );
    const headed = near.findLast(n => isHeadedBy(reading, n, title));
    const unit = headed ?? (BOUND.test(title) ? undefined : near.findLast(n => !isOneBelow(reading, n)));
    if (GROUP_TITLES.test(title) && GROUP.test(reading.text.folded.slice(unit?.end ?? from, offset))) return null;
    const place = unit ? bodyOfNamed(reading, announcer, unit) : null;
    if (place) return { body: talkedOf(reading, sentence?.index, place.body, offset), implied: true };
    // 成立云岚学院。院长由林越担任: the head opens the sentence behind.
    const made = sentence && offset === sentence.start ? justMade(reading, sentence.index - 1, title, offset) : null;
    if (made) return { body: made, implied: true };
  }
  const unit =
    second ??
    (MANAGER_TITLES.test(title)
      ? (justMade(reading, sentence?.index, title, offset) ?? unitTalkedOf(reading, clauses, title, offset))
      : null);
  if (unit) return { body: talkedOf(reading, sentence?.index, unit, offset), implied: true };
  const entity =
    announcer.between(from, offset) ??
    companyIn(
      reading,
      clauses,
      offset,
      isBrought || standsAsSubject(reading, title, offset) || standsBeforeName(reading, offset + title.length),
    ) ??
    announcer.toldAt(offset) ??
    companyOfHolder(reading, clauses, offset) ??
    announcer.main;
  return entity && { body: entity, implied: true };
}
