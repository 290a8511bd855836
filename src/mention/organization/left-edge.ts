/** Where a name of an organisation or unit begins, walking left from what is known to be its end. */
import { DOUBTFUL_EDGES, LEADING_EDGES } from '../../lexicon/doubtful.ts';
import type { IsWord } from '../../segment/words.ts';
import { characterSet } from '../character-sets.ts';
import { isDigitCode, isHan, isHanCode, isLatinCode, isLatinOrDigit } from '../characters.ts';
import type { Marks } from '../marks.ts';
import { matchAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { isDottedSound } from '../person/sounds.ts';
import { surnameWeight } from '../person/surname.ts';
import { QUALIFIER, SORTS } from './company-sort.ts';

/** No name is longer. */
const LONGEST = 30;
/** Longest bracket inside a name: （集团）, （北京）, （特殊普通合伙）. */
const LONGEST_BRACKET = 10;

/** What stands in the way, beside the words of the lexicon. */
export interface Walls {
  /** 1 where a title ends. */
  readonly titleEnds: Uint8Array;
  /** 1 where another name ends that is not part of this one. */
  readonly nameEnds: Uint8Array;
  /** Whether the segmenter's words have their edges there; asked only where the characters leave it open. */
  readonly isWord: IsWord;
}

/**
 * The start of the name that runs into `from`; `from` itself when nothing does. With `takesVerb` a verb right before
 * `from` is the name's body (支持中心); without, it ends the name (调整|公司).
 */
export function leftEdge(marks: Marks, walls: Walls, from: number, takesVerb = true): number {
  const { text } = marks;
  let at = from;
  while (at > 0 && from - at < LONGEST) {
    if (walls.titleEnds[at] === 1 || (walls.nameEnds[at] === 1 && at !== from && !opensBracket(text, at))) break;
    const code = text.charCodeAt(at - 1);
    if (isHanCode(code)) {
      if (isEdge(marks, walls, at, takesVerb ? from : -1)) break;
      at--;
    } else if (isLatinCode(code) || isDigitCode(code)) {
      if (isDateEnd(text, at)) break;
      at--;
    } else {
      const next = throughPunctuation(text, at);
      if (next === at) break;
      at = next;
      if (isWarning(text, at)) break;
    }
  }
  // The longest name may have ended between the halves of a character.
  if (at < from && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
  return trimStart(text, behindPerson(marks, at, from), from);
}

/** 迪昂·韦斯勒: sounds of foreign names on both sides of the dot. */
const partsPerson = (text: string, dot: number): boolean =>
  isDottedSound(text.charCodeAt(dot - 1)) && isDottedSound(text.charCodeAt(dot + 1));

/** What begins a name of an organisation or unit of its own: 迪昂·韦斯勒|华东大区. */
const OWN_START = WORD.region | WORD.place | WORD.field | WORD.function | WORD.line;

/** Where a name begins whose walk stopped at the dot of somebody's: behind the first word that is no part of that. */
function behindPerson(marks: Marks, at: number, from: number): number {
  if (marks.text[at - 1] !== '·' || !partsPerson(marks.text, at - 1)) return at;
  for (let i = at + 1; i < from; i++)
    if (((marks.startFlags[i] ?? 0) & OWN_START) !== 0 || ((marks.endFlags[i] ?? 0) & WORD.softEdge) !== 0) return i;
  return from;
}

/** A space next to Latin, & and - inside Latin, and a short bracket belong to a name; other punctuation ends it. */
function throughPunctuation(text: string, at: number): number {
  const character = text[at - 1];
  if (character === '）' || character === ')') return throughBracket(text, at);
  const joins = character === '&' || character === '-' || character === '·' || character === '*' || character === '.';
  if (joins && isLatinOrDigit(text, at - 2) && isLatinOrDigit(text, at)) return at - 1;
  if (character === '·' && isHan(text, at - 2) && isHan(text, at)) return partsPerson(text, at - 1) ? at : at - 1;
  if (isWarning(text, at - 1)) return at - 1;
  if (character !== ' ') return at;
  const joinsLatin =
    LATIN_WORD.test(text.slice(Math.max(0, at - 5), at - 1)) || (isLatinOrDigit(text, at) && isHan(text, at - 2));
  return joinsLatin ? at - 1 : at;
}

/** A word that begins with a letter and may go on with digits: A10, Q7. */
const LATIN_WORD = /\p{Script=Latin}[0-9]{0,3}$/u;

/** *ST is the warning of an exchange, and the beginning of the name it is put before. */
const isWarning = (text: string, at: number): boolean => text[at] === '*' && text.startsWith('ST', at + 1);

function opensBracket(text: string, at: number): boolean {
  return text[at] === '（' || text[at] === '(';
}

function throughBracket(text: string, at: number): number {
  const limit = Math.max(0, at - 2 - LONGEST_BRACKET);
  for (let open = at - 2; open >= limit; open--) {
    if (opensBracket(text, open)) return open < at - 2 && isHan(text, open - 1) ? open : at;
    if (!isHan(text, open)) return at;
  }
  return at;
}

/** 年, 月, 日 behind a digit are the end of a date, not of a name's beginning: the digits are handled by the walk. */
function isDateEnd(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  return isDigitCode(text.charCodeAt(at - 1)) && (next === 0x5e74 || next === 0x6708 || next === 0x65e5);
}

/** 年, 月 or 日 behind a digit. */
function isDateWord(text: string, at: number): boolean {
  const character = text[at - 1];
  return (character === '年' || character === '月' || character === '日') && isDigitCode(text.charCodeAt(at - 2));
}

const isConjunction = characterSet('和与及');
const isNumeral = characterSet('一二三四五六七八九十两几数多0123456789');
const isClassifier = characterSet('个家座大条支项类名位批组');

/** 三条|产品线, 六个|事业处, 12座|城市: a count before the noun. */
function isCounted(text: string, at: number): boolean {
  if (text[at - 1] === '元') return isScaled(text.charCodeAt(at - 2));
  return isClassifier(text.charCodeAt(at - 1)) && isNumeral(text.charCodeAt(at - 2)) && text[at - 3] !== '第';
}

/** 3000万元|奖励门店: money that is spent is no name's beginning. */
const isScaled = characterSet('百千万亿0123456789');

/** 他管的|渠道部: verbs of one character before 的. */
const saysRuns = characterSet('管带抓做');

function isEdge(marks: Marks, walls: Walls, at: number, from: number): boolean {
  const { text } = marks;
  const character = text[at - 1] ?? '';
  if (isDateWord(text, at) || isCounted(text, at)) return true;
  const length = marks.edge[at] ?? 0;
  if (length >= 2) return true;
  const soft = marks.softEdge[at] ?? 0;
  if (soft > 0 && at !== from && !isNoun(marks, at, from) && standsFree(marks, walls, at - soft)) return true;
  if (length === 0) return false;
  if (LEADING_EDGES.has(character)) return standsFree(marks, walls, at - 1) && walls.isWord(at - 1, at);
  if (DOUBTFUL_EDGES.has(character)) return walls.isWord(at - 1, at);
  if (isConjunction(text.charCodeAt(at - 1)) && joinsFields(marks, walls, at, from)) return false;
  // 何以然|与财务部: what 以 and 与 leave between them is no short name.
  if (character === '与' || (character === '的' && saysRuns(text.charCodeAt(at - 2)))) return true;
  return !isInsideShortName(marks, walls, at - 1);
}

/** 采购|管理部, 销售|公司: behind this verb another field of work follows, or it is one itself. */
function isNoun(marks: Marks, at: number, from: number): boolean {
  if (from < 0 && ((marks.endFlags[at] ?? 0) & WORD.function) !== 0) return true;
  // 销售一部升格: numbered, and so a department.
  if (from - at === 1 && isNumeral(marks.text.charCodeAt(at))) return true;
  // 采购|与供应链中心: the walk went on through what joins it to another.
  if (isConjunction(marks.text.charCodeAt(at))) return true;
  return ((marks.startFlags[at] ?? 0) & (WORD.function | WORD.line | WORD.softEdge | WORD.field)) !== 0;
}

/** Nothing that could belong to the name stands left of this place. */
function standsFree(marks: Marks, walls: Walls, at: number): boolean {
  if (at <= 0 || !(isHan(marks.text, at - 1) || isLatinOrDigit(marks.text, at - 1))) return true;
  const closing = WORD.edge | WORD.organization | WORD.generic | WORD.softEdge;
  return ((marks.endFlags[at] ?? 0) & closing) !== 0 || walls.titleEnds[at] === 1 || walls.nameEnds[at] === 1;
}

/** The longest word before 与 that is looked for a verb of naming. */
const LONGEST_FIRST = 6;
const NAMING =
  /(?:成立|设立|组建|新设|名为|[合并整改组拆设]为|整合成|合并成|并作|划[进入归到至]|[并转汇融移归]入|整合[进至到入]|合并[进至到入]|纳入|并[进至到])$/;

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
function joinsFields(marks: Marks, walls: Walls, at: number, from: number): boolean {
  if (from - at < 2) return false;
  const field = WORD.function | WORD.line | WORD.softEdge | WORD.field;
  const left = (marks.endFlags[at - 1] ?? 0) & (WORD.unit | WORD.organization | WORD.generic | WORD.region);
  // 并入平台与车载事业群: a kind alone is no name, so the verb's object goes on.
  if (left !== 0) return isKindAlone(left) && isBehindMark(marks, walls, at - 1, LONGEST_KIND);
  if (isBehindNaming(marks, at - 1) || isBehindMark(marks, walls, at - 1)) return true;
  return ((marks.endFlags[at - 1] ?? 0) & field) !== 0 && ((marks.startFlags[at] ?? 0) & field) !== 0;
}

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

/** One character alone before an edge word of one character: both belong to a name (云为, 中和). */
function isInsideShortName(marks: Marks, walls: Walls, at: number): boolean {
  const { text } = marks;
  if (!isHan(text, at - 1) || (marks.edge[at] ?? 0) > 0 || isDateWord(text, at)) return false;
  if (
    marks.endFlags[at] !== 0 &&
    ((marks.endFlags[at] ?? 0) & (WORD.softEdge | WORD.beforePerson | WORD.afterPerson | WORD.unit)) !== 0
  )
    return false;
  const edge = DOUBTFUL_EDGES.has(text[at - 2] ?? '') ? 0 : (marks.edge[at - 1] ?? 0);
  // 温以宁|为, 蒋若谷|任: 以 and 若 inside somebody's name are no edge.
  const edged = edge > 1 || (edge === 1 && standsFree(marks, walls, at - 2));
  return !isHan(text, at - 2) || edged || walls.titleEnds[at - 1] === 1;
}

function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isHan(text, at) && !isLatinOrDigit(text, at) && text[at] !== '*') at++;
  if ((text[at] === '及' || text[at] === '暨') && end - at > 2) at++;
  at += pointerAt(text, at, end);
  at += sortAt(text, at, end);
  return isLeading(text, at, end) ? at + 1 : at;
}

/** 该行|信用卡中心, 本公司|市场部: whose it is, by a word that points and does not name. */
const POINTER = /[该本我贵](?:公司|集团|[行司院校社厂](?!业))/y;

function pointerAt(text: string, at: number, end: number): number {
  const length = matchAt(POINTER, text, at)?.[0].length ?? 0;
  return at + length < end ? length : 0;
}

/** 新增股东|青石公司, 全资子公司|青石科技公司: what a company is to another, and no part of its name. */
const SORT = new RegExp(
  `(?:控股|参股|[大小])?股东|${QUALIFIER}+(?:${SORTS})|(?:关联|合资|同业|同行)(?:公司|企业)`,
  'y',
);
/** A name is left behind it. */
const SHORTEST_LEFT = 3;

function sortAt(text: string, at: number, end: number): number {
  const length = matchAt(SORT, text, at)?.[0].length ?? 0;
  return at + length + SHORTEST_LEFT <= end ? length : 0;
}

const BEHIND_MARK = /[，,。；;：:、.．（(\n]/;
const mayLead = characterSet('设含原即辖挂经');
/** Words that begin with one of those: 设计, 设备, 原料, 经纬. */
const LEADING_WORDS =
  /^(?:设[计备立置施定想]|含[量义水]|原[料材油创始则因子理味装]|挂[牌靠职]|即[时期将]|经[济营纪典贸开销验纬世方络])/;

/** ，设|广告部, （含|东南亚公司, （原|生鲜组, ，经|集团公司: behind a mark this is said of the name, and no part of it. */
function isLeading(text: string, at: number, end: number): boolean {
  if (
    end - at < (text[at] === '经' ? 1 : 3) ||
    !mayLead(text.charCodeAt(at)) ||
    (at > 0 && !BEHIND_MARK.test(text[at - 1] ?? ''))
  )
    return false;
  return !LEADING_WORDS.test(text.slice(at, at + 2));
}
