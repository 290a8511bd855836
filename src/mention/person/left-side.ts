/** How strongly the words on the left of a place say that a person's name begins there. */
import { CHARGE } from '../../lexicon/verbs.ts';
import { words } from '../../lexicon/words.ts';
import { characterSet } from '../character-sets.ts';
import { CHARACTER, classAt } from '../characters.ts';
import { endsListNumber } from '../list-number.ts';
import type { Marks } from '../marks.ts';
import { WORD } from '../name-words.ts';
import { isJoin, LONGEST_POST, STRONG } from './context.ts';
import { isChangedTo, isLinked, LINK_ENDS } from './linked.ts';
import type { Surroundings } from './surroundings.ts';

/** 即将退休的林越: who goes or comes is somebody. */
const GOING = new Set(
  words(`
退休 荣休 荣退 离去 离任 离职 卸任 辞任 辞职 上任 到任 履新 当选 调任 获任
`),
);
const DE = '的'.charCodeAt(0);
const YOU = '由'.charCodeAt(0);
const DIAO = '调'.charCodeAt(0);
/** The last characters of 授权, 委托 and 股东. */
const PARTY_ENDS = '权托东';
const endsParty = characterSet(PARTY_ENDS);
/** Beside punctuation and 和: the characters that a name begins behind for what they are. */
const isTelling = characterSet(`的调由.${PARTY_ENDS}${LINK_ENDS}`);
/** 统管华南大区的林越: who is in charge of a unit is somebody. */
const CHARGED = new RegExp(`(?:${CHARGE}|领导)[^，,。；;：:\\n]{2,16}的$`);
const LONGEST_CHARGED = 22;

export function leftStrength(around: Surroundings, at: number): number {
  const { marks, titleEnds, personEnds } = around;
  const { text } = marks;
  if (at === 0) return 2;
  const last = text.charCodeAt(at - 1);
  const from = at > 1 && (last === 32 || last === 0x3000) ? at - 1 : at;
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

/** 林越（部长）、周白; 林越总、周白; 林越总裁、周白: the member before has a bracket or a title. */
function followsMember(around: Surroundings, at: number): boolean {
  const { marks, personEnds, titleStarts, titleEnds } = around;
  const { text } = marks;
  if (text[at - 1] === '总' && personEnds[at - 1] === 1) return true;
  if (titleEnds[at] === 1)
    for (let start = at - 2; start >= at - LONGEST_TITLE; start--)
      if (personEnds[start] === 1 && titleStarts[start] === 1) return true;
  if (text[at - 1] !== '）' && text[at - 1] !== ')') return false;
  for (let open = at - 3; open >= at - LONGEST_POST; open--)
    if (text[open] === '（' || text[open] === '(') return personEnds[open] === 1;
  return false;
}

/** The longest title that stands behind each name of a list. */
const LONGEST_TITLE = 6;

const isColon = characterSet('：:');

const opensQuote = characterSet('“「『');

/** 「小北哥」 right before a name: a short word in quotes, itself behind a break or an edge. */
function isNicknamedBefore(text: string, at: number): boolean {
  for (let open = at - 4; open >= at - 6; open--) if (opensQuote(text.charCodeAt(open))) return true;
  return false;
}
