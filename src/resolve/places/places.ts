/** Makes out where a post is: what the path says, what it points back to, or whose announcement it is. */
import type { Anaphor } from '../../document.ts';
import { AUTHORITY, BYSTANDER } from '../../lexicon/body-words.ts';
import { IN_CHARGE_OF } from '../../lexicon/phrase-words.ts';
import { FOUNDER, MANAGER_TITLES, STATE_TITLES, UNIT_TITLES } from '../../lexicon/title-ranks.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Body, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import type { Named } from '../../phrase/view.ts';
import { countBefore, startingIn } from '../../segment/in-order.ts';
import { sentenceAt } from '../../segment/sentences.ts';
import { lastUpTo } from '../lookup.ts';
import type { Entity } from '../names/entity.ts';
import { isBroughtIn } from '../people/brought-in.ts';
import type { Reading } from '../reading.ts';
import type { Announcer } from './announcer.ts';
import { justMade } from './just-made.ts';
import { followsUnit, headingOf, isField, talkedOf, topicOf } from './topics.ts';

export interface Place {
  readonly body: Entity;
  readonly implied: boolean;
}

/** The latest unit before an offset whose suffix is the one asked for (any, when null). */
function unitBefore(reading: Reading, offset: number, suffix: string | null): Entity | null {
  const { lookup, directory } = reading;
  const bodies = lookup.bodiesOf(suffix ?? '', body => suffix === null || sameSort(body, suffix));
  const last = bodies[countBefore(bodies, offset) - 1];
  return last ? directory.bodyOf(last) : null;
}

const GENERAL = /^(?:业务|业务板块|部门|板块|团队|BU|BG)$/;

function sameSort(body: Body, suffix: string): boolean {
  if (body.kind === 'anaphor' || body.kind === 'group') return false;
  if (GENERAL.test(suffix)) return body.kind === 'unit';
  return body.name.endsWith(suffix);
}

function pointedAt(reading: Reading, announcer: Announcer, anaphor: Anaphor): Entity | null {
  if (anaphor.refers === 'company')
    return groupOf(reading, announcer, anaphor) ?? onCard(reading, anaphor) ?? companyAt(reading, announcer, anaphor);
  if (anaphor.refers === 'unit') return unitBefore(reading, anaphor.start, anaphor.suffix);
  return oneOfTwo(reading, anaphor);
}

/** Of 集团 in a text that names but a branch nobody knows which it is. */
function companyAt({ text: { folded } }: Reading, announcer: Announcer, { start, end }: Anaphor): Entity | null {
  const company = announcer.at(start);
  return company && BRANCH.test(company.name) && folded.slice(start, end).endsWith('集团') ? null : company;
}

const BRANCH = /(?:分公司|分行|支行|办事处)$/;

const OF_GROUP = /集团(?:(?:股份|控股)?有限(?:责任)?公司|公司)?$/;
const hasStem = (one: Entity, other: Entity): boolean =>
  one.surfaces.some(({ name }) => other.surfaces.some(surface => surface.name.slice(0, 2) === name.slice(0, 2)));

/** 云岚影业集团 where 云岚文化有限公司 announces: 集团 is the group of that name, not the company. */
function groupOf(reading: Reading, announcer: Announcer, { start, end }: Anaphor): Entity | null {
  if (!reading.text.folded.slice(start, end).endsWith('集团')) return null;
  const company = announcer.at(start);
  if (!company || company.surfaces.some(({ name }) => OF_GROUP.test(name))) return null;
  const groups = reading.lookup.bodiesOf('集团', body => body.kind === 'organization' && OF_GROUP.test(body.name));
  const last = groups[countBefore(groups, start) - 1];
  const group = last ? reading.directory.bodyOf(last) : null;
  return group && hasStem(group, company) ? group : null;
}

/** Behind a company whose card is read out, or whose entry in the register changes. */
const CARD =
  /^(?:[(（][^()（）]{1,20}[)）])?(?:于|近日|日前|正式|已|新增|\d{1,4}[年月日]|多[条项])*(?:注册|成立|设立|工商|发生工商|注销)/;
const LONGEST_CARD = 48;

/** 北山科技有限公司成立于2015年，公司法定代表人为林越: 公司 is the one whose card the sentence reads out. */
function onCard({ lookup, directory, text: { folded } }: Reading, { start }: Anaphor): Entity | null {
  const bodies = startingIn(lookup.bodies, lookup.sentenceOf(start)?.start ?? start, start);
  const card = bodies.findLast(
    body => body.kind === 'organization' && CARD.test(folded.slice(body.end, body.end + LONGEST_CARD)),
  );
  return card ? directory.bodyOf(card) : null;
}

/** 前者 and 后者: of the two units named last before; 后者 alone is the company named last in the sentence. */
function oneOfTwo(reading: Reading, anaphor: Anaphor): Entity | null {
  const { lookup } = reading;
  const sentence = sentenceAt(reading.sentences, anaphor.start);
  const pair = lastUpTo(lookup.pairs, sentence, s => s.span.end <= anaphor.start);
  const phrase = pair ? undefined : lastUpTo(lookup.unitLists(2), sentence, p => p.end <= anaphor.start);
  const scopes = pair?.results ?? phrase?.scopes ?? [];
  if (scopes.length === 0 && anaphor.refers === 'latter') {
    const from = reading.sentences[sentence]?.start ?? 0;
    const last = startingIn(lookup.bodies, from, anaphor.start).at(-1);
    return last?.kind === 'organization' ? reading.directory.bodyOf(last) : null;
  }
  const scope = scopes[anaphor.refers === 'former' ? 0 : 1];
  const body = scope && nearest(scope);
  return body ? reading.directory.bodyOf(body) : null;
}

/** The body of one link of a path, or null for a group (its members are made out elsewhere). */
export function bodyOf(reading: Reading, announcer: Announcer, body: Body): Place | null {
  if (body.kind === 'group') return null;
  if (body.kind !== 'anaphor') {
    const entity = reading.directory.bodyOf(body);
    return entity && { body: entity, implied: false };
  }
  const entity = pointedAt(reading, announcer, body);
  return entity && { body: entity, implied: true };
}

const isUnitPointer = (named: Named): boolean => named.kind === 'anaphor' && named.refers !== 'company';

function bodyOfNamed(reading: Reading, announcer: Announcer, named: Named): Place | null {
  return named.kind === 'unit' || named.kind === 'organization' || named.kind === 'anaphor'
    ? bodyOf(reading, announcer, named)
    : null;
}

/** 公司|控股子公司, 该事业部: a body of that sort, of which the text does not say which, and so none that it does name. */
export const isUnknown = (reading: Reading, body: Body): boolean =>
  body.kind === 'anaphor' &&
  body.refers === 'unit' &&
  body.suffix !== null &&
  !unitBefore(reading, body.start, body.suffix);

/** Where a scope is; null when it points at nothing known. */
export function placeOf(reading: Reading, announcer: Announcer, scope: Scope): Place | null {
  for (const body of [...scope.path].reverse()) {
    const place = bodyOf(reading, announcer, body);
    if (place) return place;
    if (isUnknown(reading, body)) return null;
  }
  return null;
}

/** 林越调至北山集团任总裁，监事长一职由周启兼任: where somebody goes is not where another's post is. */
const GOES_TO = /(?:调[至任往到入]|加[入盟]|转[投至赴往]|跳槽[至到]|入职|前往|赴)$/;

/** The first company that the sentence names by itself, not with a post or a person. */
function companyIn(reading: Reading, clauses: readonly Clause[], to: number, ofAnother: boolean): Entity | null {
  for (const clause of clauses) {
    if (clause.view.aside) continue;
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'units' || phrase.start >= to) continue;
      const body = nearest(phrase.scopes[0]);
      if (body.kind !== 'organization' || BYSTANDER.test(body.name)) continue;
      if (ofAnother && GOES_TO.test(reading.text.folded.slice(Math.max(0, phrase.start - 4), phrase.start))) continue;
      const entity = reading.directory.bodyOf(body);
      if (entity) return entity;
    }
  }
  return null;
}

/** 云岚集团总经理林越任副董事长，周启接替总经理: the company of whom the sentence named last, where it names one by nobody else. */
function companyOfHolder(reading: Reading, clauses: readonly Clause[], to: number): Entity | null {
  let company: Entity | null = null;
  for (const clause of clauses) {
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'people' || phrase.start >= to) continue;
      for (const { posts } of phrase.holders)
        for (const { scope } of posts) {
          const body = scope?.path[0];
          if (body?.kind === 'organization') company = reading.directory.bodyOf(body) ?? company;
        }
    }
  }
  return company;
}

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

/** The unit of the post that is given right before in the sentence; what 由 brings was held before, and is no part of it. */
function placeBefore(reading: Reading, clauses: readonly Clause[], to: number): Entity | null {
  let unit: Entity | null = null;
  for (const clause of clauses) {
    if (clause.view.aside) continue;
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'posts' || phrase.end > to) continue;
      const [post] = phrase.posts;
      if (post.scope && post.tenure !== 'left' && post.tenure !== 'former')
        unit = reading.directory.bodyOf(nearest(post.scope)) ?? unit;
    }
  }
  return unit;
}

/**
 * The unit a sentence is about when it names a unit by itself and no company: 市场部更名为品牌部，总经理周启留任.
 */
function unitTalkedOf(reading: Reading, clauses: readonly Clause[], to: number): Entity | null {
  let unit: Entity | null = null;
  for (const clause of clauses) {
    if (clause.view.aside) continue;
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'units' || phrase.end > to) continue;
      const body = nearest(phrase.scopes[phrase.scopes.length - 1] ?? phrase.scopes[0]);
      const before = reading.text.folded.slice(Math.max(0, phrase.start - 4), phrase.start);
      // 负责采购部的副总裁: whom he is in charge of is not where his post is.
      if (IN_CHARGE_OF.test(before) && reading.text.folded[phrase.end] === '的') continue;
      // 由集团直管, 不再隶属华北公司: who runs or ran it is not what the sentence is about.
      if ((unit && ASIDE_OF.test(before)) || isField(body)) continue;
      if (body.kind === 'organization' || (body.kind === 'anaphor' && body.refers === 'company')) return null;
      unit = reading.directory.bodyOf(body) ?? unit;
    }
  }
  return unit?.kind === 'unit' ? unit : null;
}

/** 成立研究院，前云岚科技首席科学家林越出任院长: where he was before is not where he goes. */
const WAS_THERE = /(?<![目此之以当])前$|原$/;

/** 检测处改隶总裁室，处长周启不变: the 处 has a 处长, whatever is named behind it. */
const isHeadedBy = ({ text }: Reading, named: Named, title: string): boolean =>
  title.endsWith('长') && named.kind === 'unit' && text.folded[named.end - 1] === title[title.length - 2];

/** 成立专项工作组，组长由林越担任: a group without a name of its own has its heads, and the company has none. */
const GROUP_TITLES = /组长$|召集人$|总指挥$/;
const GROUP = /(?:工作组|小组|专班|专项组|领导组|指挥部)[^。；;]{0,8}$/;

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
    const company = announcer.at(offset);
    return company && { body: company, implied: true };
  }
  const heading = sentence ? headingOf(reading, sentence.index) : null;
  if (heading) return { body: heading, implied: true };
  const topic = topicOf(reading, clauses, offset);
  if (topic && !followsUnit(reading, from, offset)) return { body: topic, implied: true };
  const isBrought = reading.text.folded[offset - 1] === '由';
  const before = isBrought ? null : placeBefore(reading, clauses, offset);
  const second =
    (SECOND.test(title) && before?.kind === 'unit') || standsAsSubject(reading, title, offset) ? before : null;
  if (!second && UNIT_TITLES.test(title)) {
    // …任研发中心副主任；林越由人事主管晋升为…: what he was is told in his own part of the sentence.
    const own = isBrought ? Math.max(from, reading.text.folded.lastIndexOf('；', offset) + 1) : from;
    const before = startingIn(reading.named, own, offset).filter(
      n =>
        n.end <= offset &&
        !(n.kind === 'organization' && WAS_THERE.test(reading.text.folded.slice(Math.max(0, n.start - 2), n.start))) &&
        (isUnitPointer(n) || ((n.kind === 'unit' || n.kind === 'organization') && !AUTHORITY.test(n.name))),
    );
    const unit = before.findLast(n => isHeadedBy(reading, n, title)) ?? before.at(-1);
    if (GROUP_TITLES.test(title) && GROUP.test(reading.text.folded.slice(unit?.end ?? from, offset))) return null;
    const place = unit ? bodyOfNamed(reading, announcer, unit) : null;
    if (place) return { body: talkedOf(reading, sentence?.index, place.body, offset), implied: true };
  }
  const unit =
    second ??
    (MANAGER_TITLES.test(title)
      ? (justMade(reading, sentence?.index, title, offset) ?? unitTalkedOf(reading, clauses, offset))
      : null);
  if (unit) return { body: talkedOf(reading, sentence?.index, unit, offset), implied: true };
  const entity =
    announcer.between(from, offset) ??
    companyIn(reading, clauses, offset, standsAsSubject(reading, title, offset) || isBrought) ??
    announcer.toldAt(offset) ??
    companyOfHolder(reading, clauses, offset) ??
    announcer.main;
  return entity && { body: entity, implied: true };
}
