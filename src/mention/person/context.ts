/** How strongly the words on both sides of a place say that a person's name begins or ends there. */

import { CHARGE, OFFICE } from '../../lexicon/verbs.ts';
import { words } from '../../lexicon/words.ts';
import { characterSet } from '../character-sets.ts';
import { CHARACTER, classAt, isDigitCode, isLatinCode } from '../characters.ts';
import { endsListNumber } from '../list-number.ts';
import type { Marks } from '../marks.ts';
import { testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { aboutPerson, isAddress, isPersonal } from './about.ts';
import { latinEnd } from './latin-end.ts';
import { isChange, isChangedTo, isLinked, LINK_ENDS } from './linked.ts';
import type { Surroundings } from './surroundings.ts';

export const STRONG = 3;

/** Single characters behind a name: 任 and 称 want a person, 是, 的 and 在 take anything. */
const SINGLE_VERBS: Readonly<Record<string, number>> = {
  任: STRONG,
  称: STRONG,
  因: STRONG,
  均: STRONG,
  是: 1,
  的: 1,
  在: 1,
  从: 1,
};

/** 即将退休的林越: who goes or comes is somebody. */
const GOING = new Set(
  words(`
退休 荣休 荣退 离去 离任 离职 卸任 辞任 辞职 上任 到任 履新 当选 调任 获任
`),
);
/** What goes on behind 林越总: a mark, or a word that does not make another word with 总. */
const ADDRESSED = /^(?:[、，。：；）！？]|[此则也都昨今明说这曾将已亦因为与和从向]|$)/u;
const DE = '的'.charCodeAt(0);
const YOU = '由'.charCodeAt(0);
const DIAO = '调'.charCodeAt(0);
/** The last characters of 授权, 委托 and 股东. */
const PARTY_ENDS = '权托东';
const endsParty = characterSet(PARTY_ENDS);
/** Beside punctuation and 和: the characters that a name begins behind for what they are. */
const isTelling = characterSet(`的调由.${PARTY_ENDS}${LINK_ENDS}`);
/** What somebody of whom the clause before told takes up. */
const TAKES_OFFICE = new RegExp(`(?:已|将|则|也|即将|拟|今后)*(?:${OFFICE}|履新)`, 'y');
/** 统管华南大区的林越: who is in charge of a unit is somebody. */
const CHARGED = new RegExp(`(?:${CHARGE}|领导)[^，,。；;：:\\n]{2,16}的$`);
const LONGEST_CHARGED = 22;
const LINE_START = new Set(['\n', '\r', undefined]);

export function leftStrength(around: Surroundings, at: number): number {
  const { marks, titleEnds, personEnds } = around;
  const { text } = marks;
  if (at === 0) return 2;
  const last = text.charCodeAt(at - 1);
  const from = at > 1 && last === 32 ? at - 1 : at;
  if (titleEnds[from] === 1) return 5;
  const before = marks.before[from] ?? 0;
  // Most characters say nothing by themselves: the words that end with them do, or nothing does.
  if (!isTelling(last) && classAt(text, at - 1) === 0)
    return before > 0 ? wantedStrength(around, from) : around.nameEnds[at] === 1 ? 2 : edgeStrength(marks, at);
  if (personEnds[at - 1] === 1 && isJoin(text, at - 1)) return 4;
  if (personEnds[at - 2] === 1 && text.endsWith('以及', at)) return 4;
  // 曾任总裁的林越
  if (last === DE && (titleEnds[at - 1] === 1 || GOING.has(text.slice(at - 3, at - 1)))) return STRONG;
  if (last === DE && around.nameEnds[at - 1] === 1 && CHARGED.test(text.slice(Math.max(0, at - LONGEST_CHARGED), at)))
    return STRONG;
  if (isLinked(around, from) || isChangedTo(around, from)) return 4;
  // 品牌部由|于海洋分管: behind the name of a body no 由于 begins.
  if (last === YOU && text[at] === '于' && (titleEnds[at - 1] === 1 || around.nameEnds[at - 1] === 1)) return STRONG;
  if (before > 0) return wantedStrength(around, from);
  if (around.nameEnds[from] === 1) return 2;
  // 客户成功部：林越
  const behindColon = isColon(last);
  if (behindColon && around.nameEnds[at - 1] === 1) return STRONG;
  // 授权林越办理, 股东周启元拟减持
  if (endsParty(last)) {
    if (text.endsWith('授权', at) || text.endsWith('委托', at)) return STRONG;
    if (text.endsWith('股东', at)) return 1;
  }
  // 调林越任总监
  if (last === DIAO && (at === 1 || (classAt(text, at - 2) & CHARACTER.breaks) !== 0)) return STRONG;
  const kind = classAt(text, at - 1);
  if (
    behindColon &&
    (endsPost(around, at - 1) ||
      text[at - 2] === '为' ||
      text.endsWith('代表', at - 1) ||
      (marks.before[at - 1] ?? 0) > 1)
  )
    return 4;
  if ((kind & CHARACTER.breaks) !== 0)
    return (kind & CHARACTER.closesQuote) !== 0 && isNicknamedBefore(text, at) ? 4 : 2;
  if (endsListNumber(text, at)) return 2;
  if (isJoin(text, at - 1) && followsMember(around, at - 1)) return 4;
  if (last === 0x3001) return 1.5;
  // 人称“老白”的周白.
  if (last === DE && (classAt(text, at - 2) & CHARACTER.closesQuote) !== 0 && isNicknamedBefore(text, at - 1))
    return STRONG;
  return edgeStrength(marks, at);
}

/** Behind a word that wants a person; 负责人由林越变更为周启. */
const wantedStrength = ({ marks: { before }, titleEnds }: Surroundings, at: number): number =>
  (before[at] ?? 0) > 1 || titleEnds[at - 1] === 1 ? 4 : STRONG;

const edgeStrength = ({ edge, endFlags }: Marks, at: number): number =>
  (edge[at] ?? 0) > 0 || ((endFlags[at] ?? 0) & WORD.generic) !== 0 ? 1 : 0;

/** 副总经理（主持工作）：林越: a title, or a title and a bracket about it. */
function endsPost({ marks: { text }, titleEnds }: Surroundings, at: number): boolean {
  if (text[at - 1] !== '）' && text[at - 1] !== ')') return titleEnds[at] === 1;
  for (let open = at - 3; open >= at - LONGEST_POST; open--)
    if (text[open] === '（' || text[open] === '(') return titleEnds[open] === 1;
  return false;
}

/** 林越（部长）、周白: the member before has a bracket. */
function followsMember({ marks: { text }, personEnds }: Surroundings, at: number): boolean {
  if (text[at - 1] !== '）' && text[at - 1] !== ')') return false;
  for (let open = at - 3; open >= at - LONGEST_POST; open--)
    if (text[open] === '（' || text[open] === '(') return personEnds[open] === 1;
  return false;
}

const isColon = characterSet('：:');

const REPORTING = /(?:直接|双线|实线|虚线|统一)?汇报/y;

/** 向|林越|汇报, 向|林越|直接汇报 */
export function isReporting(text: string, at: number): boolean {
  return testAt(REPORTING, text, at);
}

/** Between the members of a list of people. */
export function isJoin(text: string, at: number): boolean {
  return (classAt(text, at) & CHARACTER.joins) !== 0;
}

export function rightStrength(around: Surroundings, at: number): number {
  const { marks, titleStarts } = around;
  const { text } = marks;
  if (at >= text.length || text[at] === '\n') return 2;
  const from = text[at] === ' ' ? at + 1 : at;
  const after = marks.after[from] ?? 0;
  if (after >= 2) return isAddress(text, from) ? 5 : 4;
  if (isPersonal(text, at)) return 3.5;
  // 周启元总表示
  if (text[at] === '总' && titleStarts[at] !== 1) {
    if ((marks.after[at + 1] ?? 0) > 1) return STRONG;
    if (ADDRESSED.test(text.slice(at + 1, at + 3))) return text[at + 1] === '、' ? STRONG : 2.25;
  }
  const about = aboutPerson(text, at);
  if (about !== null) return about[1] === undefined ? 4 : 5;
  // 林越，总裁, 林越，将出任总裁
  if (text[at] === '，' || text[at] === ',') {
    if (titleStarts[at + 1] === 1 || testAt(TAKES_OFFICE, text, at + 1)) return STRONG;
  }
  // 童心 办公室主任: a line of a list.
  if (from > at && (titleStarts[from] === 1 || around.nameStarts[from] === 1) && testAt(REST_OF_LINE, text, at))
    return STRONG;
  if (titleStarts[from] === 1) return isAddressed(around, from) ? STRONG : 2.5;
  // 林越为主任: 为 before a post, and not 为主; 林越任用户中心经理: 任, and not 任用.
  if (text[at] === '为' && (isPostOf(around, at + 1) || testAt(TERM, text, at + 1))) return 3.5;
  if (text[at] === '任' && around.nameStarts[at + 1] === 1) return 3.5;
  // 林越由总经理调任: from one post to another.
  if (text[at] === '由' && titleStarts[at + 1] === 1) return STRONG;
  if (isChange(text, at) || text.startsWith('办理', at)) return 1.5;
  // 免去林越的公司总经理职务
  if (text[at] === '的' && isPostOf(around, at + 1)) return testAt(POST_OF, text, at) ? STRONG : 2.25;
  if (after === 1) return afterSingle(around, from);
  const code = text.charCodeAt(at);
  if (text[at] === '（' || text[at] === '(')
    return isLatinCode(text.charCodeAt(at + 1)) || holdsPost(around, at) ? STRONG : 2;
  // 核准林越青石银行副行长的任职资格
  if (around.nameStarts[at] === 1 || (text[at] === '原' && around.nameStarts[at + 1] === 1)) return 2.25;
  if ((classAt(text, at) & CHARACTER.breaks) !== 0 || text[at] === '、') return 2;
  if (isDigitCode(code)) return 1.5;
  if (isLatinCode(code)) {
    // 林越Kelly出任: the other name of the same person.
    const end = latinEnd(text, at);
    return end > 0 && rightStrength(around, end) >= STRONG ? STRONG : 1.5;
  }
  return ((marks.startFlags[at] ?? 0) & WORD.edge) !== 0 ? 1 : 0;
}

/** The longest title that stands behind a name instead of 先生. */
const LONGEST_ADDRESS = 6;

/** 林越|总监|表示: a title, and what stands behind people. */
function isAddressed({ marks, titleEnds }: Surroundings, at: number): boolean {
  for (let end = at + 2; end <= at + LONGEST_ADDRESS; end++)
    if (titleEnds[end] === 1) return (marks.after[end] ?? 0) > 1;
  return false;
}

/** What is left of a line that holds a name and a post. */
const REST_OF_LINE = / [^，。；：\n]{2,24}(?:[（(][^（()）\n]{1,20}[)）])?[；。]?(?=\n|$)/y;
/** 林越的信息中心主任职务 */
const POST_OF = /的[^，。；、\n]{2,20}?职务(?:[（(][^（()）\n]{1,20}[)）])?(?:，另有任用)?[；。]?(?=\n|$)/y;

/** Does a post, or the body it is held in, begin here? */
const isPostOf = ({ marks, titleStarts, nameStarts }: Surroundings, at: number): boolean =>
  titleStarts[at] === 1 || nameStarts[at] === 1 || ((marks.startFlags[at] ?? 0) & WORD.generic) !== 0;

/** 为|第五届董事会董事长 */
const TERM = /(?:第[一二三四五六七八九十\d]{1,3}|新一)届/y;

/** Longest bracket that says what somebody is. */
const LONGEST_POST = 20;

/** 林越（华东大区总经理）: the bracket ends in a title. */
function holdsPost({ marks: { text }, titleEnds }: Surroundings, open: number): boolean {
  for (let at = open + 3; at <= open + LONGEST_POST; at++)
    if (text[at] === '）' || text[at] === ')') return titleEnds[at] === 1;
  return false;
}

const COMING =
  /从[^，。；\n]{2,14}(?:加入|加盟|跳槽|入职|离职|离开|转投|空降)|[从由][^，。；\n]{2,20}(?:调任|转任|升任|晋升|升为|改任|转岗|调往|调至)/y;

/** 林越从青石科技加入, 林越由研发部总经理转任 */
function comesFrom(text: string, at: number): boolean {
  return testAt(COMING, text, at);
}

/** Does a name end here for sure: a mark, or a word that stands behind people? */
function endsName({ text, after }: Marks, at: number): boolean {
  return (after[at] ?? 0) > 0 || (classAt(text, at) & CHARACTER.breaks) !== 0;
}

/** 已辞去, 为总经理: a single character says more with what follows it. */
function afterSingle(around: Surroundings, at: number): number {
  const { marks, nameStarts } = around;
  const word = marks.text[at] ?? '';
  // 严慎之在…表示: before what stands behind names 之 is their last character.
  if (word === '之' && endsName(marks, at + 1)) return 0;
  const weight = SINGLE_VERBS[word] ?? 2;
  if (word === '从' && (nameStarts[at + 1] === 1 || comesFrom(marks.text, at))) return STRONG;
  if (word === '由' && comesFrom(marks.text, at)) return STRONG;
  if (weight < 2) return weight;
  if ((marks.after[at + 1] ?? 0) > 1) return Math.max(weight, 3.5);
  const names = (word === '为' || word === '任') && isPostOf(around, at + 1);
  return names ? 3.5 : weight;
}

/** A name alone on its line (a signature), or before a comma at the start of one. */
export function standsAlone(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (text[before] === ' ' || text[before] === '　') before--;
  let after = end;
  while (text[after] === ' ' || text[after] === '　') after++;
  return LINE_START.has(text[before]) && (LINE_START.has(text[after]) || text[after] === '，' || text[after] === '：');
}

const opensQuote = characterSet('“「『');

/** 「小北哥」 right before a name: a short word in quotes, itself behind a break or an edge. */
function isNicknamedBefore(text: string, at: number): boolean {
  for (let open = at - 4; open >= at - 6; open--) if (opensQuote(text.charCodeAt(open))) return true;
  return false;
}
