/** What 公司, 该事业部, 前者 and 后者 point at: a body named before, or whose announcement it is. */
import type { Anaphor } from '../../document.ts';
import { AUTHORITY, BYSTANDER, MEDIA } from '../../lexicon/body-words.ts';
import type { Body, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { countBefore, startingIn } from '../../segment/in-order.ts';
import { sentenceAt } from '../../segment/sentences.ts';
import { lastUpTo } from '../lookup.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import { type Announcer, isOfBefore, isReporter } from './announcer.ts';

/** The latest unit before an offset whose suffix is the one asked for (any, when null). */
export function unitBefore(reading: Reading, offset: number, suffix: string | null): Entity | null {
  const { lookup, directory } = reading;
  // 成立本地板块，整合到家事业群，林越任该板块总裁: of the sentence's units the one that is called so.
  const from = lookup.sentenceOf(offset)?.start ?? 0;
  const called = suffix && startingIn(lookup.bodies, from, offset).findLast(b => b.name.endsWith(suffix));
  if (called) return directory.bodyOf(called);
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

/** The body an anaphor points at; null where the text names none of that sort. */
export function pointedAt(reading: Reading, announcer: Announcer, anaphor: Anaphor): Entity | null {
  if (anaphor.refers === 'company')
    return (
      groupOf(reading, announcer, anaphor) ??
      onCard(reading, anaphor) ??
      lastNamed(reading, anaphor) ??
      companyAt(reading, announcer, anaphor)
    );
  if (anaphor.refers === 'unit') {
    const unit = unitBefore(reading, anaphor.start, anaphor.suffix);
    return unit && reading.text.folded[anaphor.start] === '新' ? becomeOf(reading, anaphor.start, unit) : unit;
  }
  return oneOfTwo(reading, anaphor);
}

/** 甲部、乙部合并，新部门…: none of those that went up in it. Null where what they became is not named. */
function becomeOf({ lookup, directory }: Reading, offset: number, unit: Entity): Entity | null {
  const is = (scope: Scope): boolean => {
    const body = nearest(scope);
    return body.kind === 'unit' && directory.bodyOf(body) === unit;
  };
  const gone = lookup
    .statementsIn(lookup.sentenceOf(offset)?.index ?? -1)
    .find(s => s.type === 'unit' && s.change === 'merged' && !s.existing && s.sources.some(is));
  if (gone?.type !== 'unit') return unit;
  const [result, another] = gone.results.map(nearest);
  return result?.kind === 'unit' && !another ? directory.bodyOf(result) : null;
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

/** 云岚影业集团 where 云岚文化有限公司 announces: 集团 is the group of that name, or the one of the sentence, not the company. */
function groupOf(reading: Reading, announcer: Announcer, { start, end }: Anaphor): Entity | null {
  if (!reading.text.folded.slice(start, end).endsWith('集团')) return null;
  const company = announcer.at(start);
  if (!company || company.surfaces.some(({ name }) => OF_GROUP.test(name))) return null;
  const groups = reading.lookup.bodiesOf('集团', body => body.kind === 'organization' && OF_GROUP.test(body.name));
  const last = groups[countBefore(groups, start) - 1];
  const group = last ? reading.directory.bodyOf(last) : null;
  const isNear = last !== undefined && last.start >= (reading.lookup.sentenceOf(start)?.start ?? start);
  return group && (isNear || hasStem(group, company)) ? group : null;
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

/** Bodies that nobody means with 该公司: papers, authorities, associations, exchanges. */
const NO_COMPANY = /(?:协会|学会|商会|联合会|委员会|研究院|研究所|媒体)$/;
/** 持股5%的股东云岚投资, 与云岚科技签约: who is brought into the sentence beside the company it is about. */
const BESIDE = /(?:股东|客户|供应商|对手|机构|中介|[与和向对由及、])$/;
const OF_BANK = /行$|银行|农商|农信/;

/** 云岚科技副总裁林越离职，由该公司总监接管: 该公司 is the one that the sentence named last, other than where somebody was before. */
function lastNamed({ lookup, directory, text: { folded } }: Reading, { start, end }: Anaphor): Entity | null {
  if (folded[start] !== '该') return null;
  const isBank = folded[end - 1] === '行';
  const last = startingIn(lookup.bodies, lookup.sentenceOf(start)?.start ?? start, start).findLast(
    body =>
      body.kind === 'organization' &&
      !body.generic &&
      (!isBank || OF_BANK.test(body.name)) &&
      !(
        BYSTANDER.test(body.name) ||
        AUTHORITY.test(body.name) ||
        MEDIA.test(body.name) ||
        NO_COMPANY.test(body.name)
      ) &&
      !isReporter(folded, body) &&
      !isOfBefore(folded, body) &&
      !BESIDE.test(folded.slice(Math.max(0, body.start - 3), body.start)),
  );
  return last ? directory.bodyOf(last) : null;
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
