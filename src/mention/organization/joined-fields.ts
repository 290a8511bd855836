/** 网络演进和规划处, 数字化与流程部: whether a conjunction is inside a name of a body, or parts it from what stands before. */
import { characterSet } from '../character-sets.ts';
import { isHan, isLatinCode } from '../characters.ts';
import type { Marks } from '../marks.ts';
import { testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { surnameWeight } from '../person/surname.ts';
import type { Walls } from './walls.ts';

export const isConjunction = characterSet('和与及');

/** The longest word before 与 that is looked for a verb of naming. */
const LONGEST_FIRST = 6;
const NAMING =
  /(?:成立|设立|组建|新设|名为|称为|[合并整改组拆设]为|整合成|合并成|并作|划[进入归到至]|[并转汇融移归]入|整合[进至到入]|合并[进至到入]|纳入|并[进至到])$/;

/** 成立注册与药物警戒部: the words between the verb and 与 name no unit by themselves, so the name goes on. */
function isBehindNaming(marks: Marks, at: number): boolean {
  const { text } = marks;
  for (let start = at - 1; start >= Math.max(0, at - LONGEST_FIRST) && isHan(text, start); start--) {
    if (((marks.endFlags[start + 1] ?? 0) & WORD.edge) === 0 || (marks.edge[start + 1] ?? 0) < 2) continue;
    return at - start - 1 >= 2 && NAMING.test(text.slice(Math.max(0, start - 3), start + 1));
  }
  return false;
}

/** 网络演进和规划处, 薪酬与考核委员会: a conjunction between two fields of work, nothing but a name's words around it. */
export function joinsFields(marks: Marks, walls: Walls, at: number, from: number): boolean {
  // 战略与|总裁办公室: the whole of an office is what the name ends with.
  if (from - at < 2) return ((marks.startFlags[from] ?? 0) & WORD.region) !== 0 && isBehindNaming(marks, at - 1);
  const field = WORD.function | WORD.line | WORD.softEdge | WORD.field;
  const left = (marks.endFlags[at - 1] ?? 0) & (WORD.unit | WORD.organization | WORD.generic | WORD.region);
  // 并入平台与车载事业群: a kind alone is no name, so the verb's object goes on.
  if (left !== 0) return isKindAlone(left) && isBehindMark(marks, walls, at - 1, LONGEST_KIND);
  if (isBehindNaming(marks, at - 1)) return true;
  // 青石科技|与云岚大学
  const isOther = marks.text[at - 1] === '与' && testAt(BODY, marks.text, from);
  if (!isOther && isBehindMark(marks, walls, at - 1)) return true;
  if (marks.text.startsWith('委员会', from) && isListedTopic(marks, at - 1)) return true;
  // 战略与ESG委员会
  const right = isLatinCode(marks.text.charCodeAt(at)) || ((marks.startFlags[at] ?? 0) & field) !== 0;
  return right && ((marks.endFlags[at - 1] ?? 0) & field) !== 0;
}

/** 环境、社会|及管治委员会: the last of a list of topics, and nobody's name. */
function isListedTopic(marks: Marks, at: number): boolean {
  let start = at;
  while (start > 0 && at - start <= LONGEST_PART && isHan(marks.text, start - 1)) start--;
  const length = at - start;
  return marks.text[start - 1] === '、' && length > 1 && length <= LONGEST_PART && !mayBeNamed(marks, start, at);
}

/** Marks that nothing before a conjunction stands behind. */
const OPENS = /(?:^|[。！？：:“"「『《（(【]|[。！？：:\n]\n)[ \u3000]*$/;
/** Words that want an object: 现任|和美集团总裁, 加入|与光科技. */
const WANTS_OBJECT = /(?:[现历曾兼]任|担任|出任|加入|加盟|入职|任职于|就职于|供职于|(?<![数证票收占单])据|从)$/;
/** 和青石科技一样, 与青石科技签署: who goes or acts together with somebody. */
const TOGETHER = /一样|不同|相[比同似反]|类似|同样|合作|共同|携手|签[署订约]|达成|联合|一起|之间|有关|竞争/;
const [LONGEST_WANT, LONGEST_TOGETHER] = [4, 24];
const LEGAL_FORM = /(?:保险|证券|银行|股份|集团|控股)*有限(?:责任)?公司/y;

const joinsOrBegins = characterSet('和与及同');

/** Does a place end here, or with no more than a brand behind it? */
function isInPlace(endFlags: Marks['endFlags'], at: number): boolean {
  for (let end = at; end >= at - LONGEST_BRAND; end--) {
    if (((endFlags[end] ?? 0) & WORD.place) !== 0) return true;
    if (((endFlags[end] ?? 0) & (WORD.organization | WORD.unit | WORD.generic | WORD.edge)) !== 0) return false;
  }
  return false;
}
const LONGEST_BRAND = 2;

/** 和美集团任命, 现任|和美集团总裁, 江州|与泰科技有限公司: where nothing stands before it that it could join, the character begins a name. */
export function beginsName({ text, edge, endFlags, startFlags }: Marks, at: number, from: number): boolean {
  if (!joinsOrBegins(text.charCodeAt(at - 1)) || from - at < 1 || (edge[at] ?? 0) > 1) return false;
  // 江州与泰科技有限公司, 江州云和置业股份有限公司: a place is no party to what a company does.
  const before = text.slice(Math.max(0, at - 1 - LONGEST_WANT), at - 1);
  const isLegal = ((startFlags[at] ?? 0) & WORD.place) === 0 && testAt(LEGAL_FORM, text, from);
  if (isLegal && isInPlace(endFlags, at - 1) && !/[在于赴][^和与及同]*$/.test(before)) return true;
  if (text[at - 1] === '同') return false;
  // 加入和退出公司: two verbs are joined.
  const words = WORD.softEdge | WORD.edge | WORD.function | WORD.generic | WORD.organization;
  if (WANTS_OBJECT.test(before)) return ((startFlags[at] ?? 0) & words) === 0;
  // 与光科技: one character and a kind are too little for a name.
  const isShort = from - at === 1 && (at === 1 || /[，,]$/.test(before));
  if (!isShort && (text[at - 1] === '与' || !OPENS.test(before))) return false;
  return text[at - 1] === '及' || !TOGETHER.test(text.slice(from, from + LONGEST_TOGETHER));
}

/** What ends the name of a body of its own. */
const BODY = /大学|学院|银行|集团|公司|股份/y;

/** The longest first part of a name with 与 in it: 数字化|与流程部, 用户|与市场中心. */
const LONGEST_PART = 4;
/** 平台|与内容事业群: a kind alone. */
const LONGEST_KIND = 2;

/**
 * 数字化与流程部由…, 云与计算事业群由…: what stands between a mark, a title or a word that is no name's and 与 is nobody's
 * name, so it begins one.
 */
function isBehindMark(marks: Marks, walls: Walls, at: number, longest = LONGEST_PART): boolean {
  const { text } = marks;
  if (text[at] === '及' || (marks.edge[at] ?? 0) > 0 || (marks.softEdge[at] ?? 0) > 0) return false;
  for (let start = at - 1; start >= Math.max(0, at - longest) && isHan(text, start); start--) {
    // 交易、营销和物流团队: a list of bare names goes on.
    if (text[start - 1] === '、' && ((marks.endFlags[start - 1] ?? 0) & (WORD.unit | WORD.organization)) === 0)
      return false;
    const edge = marks.edge[start] ?? 0;
    const free = !isHan(text, start - 1) || edge > 1 || walls.titleEnds[start] === 1;
    if (free || (edge === 1 && at - start > 1 && opensObject(text.charCodeAt(start - 1))))
      return !mayBeNamed(marks, start, at);
    if (edge > 0) return false;
  }
  return false;
}

/** 为|平台与内容事业群总裁: words of one character whose object begins behind them. */
const opensObject = characterSet('为任由将在把');

/** A kind of unit, which is no region and no company. */
const isKindAlone = (flags: number): boolean =>
  (flags & WORD.unit) !== 0 && (flags & (WORD.organization | WORD.region)) === 0;

/** Could it be somebody's name? */
function mayBeNamed({ text, endFlags }: Marks, start: number, end: number): boolean {
  if (end - start === 2 && ((endFlags[end] ?? 0) & WORD.unit) !== 0) return false;
  return end - start > 1 && surnameWeight(text.charCodeAt(start)) > 0;
}
