/** Where a name of an organisation or unit begins, walking left from what is known to be its end. */
import { DOUBTFUL_EDGES, LEADING_EDGES } from '../../lexicon/doubtful.ts';
import { COMPANY_ENDS } from '../../lexicon/part-names.ts';
import { characterSet } from '../character-sets.ts';
import { isDigitCode, isHan, isHanCode, isLatinCode, isLatinOrDigit } from '../characters.ts';
import type { Marks } from '../marks.ts';
import { testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { isDottedSound } from '../person/sounds.ts';
import { surnameWeight } from '../person/surname.ts';
import { isBeforeSea } from './first-character.ts';
import { beginsName, isConjunction, joinsFields } from './joined-fields.ts';
import { trimStart } from './trimmed.ts';
import type { Walls } from './walls.ts';

/** No name is longer. */
const LONGEST = 30;
/** Longest bracket inside a name: （集团）, （北京）, （特殊普通合伙）. */
const LONGEST_BRACKET = 10;

/**
 * The start of the name that runs into `from`; `from` itself when nothing does. With `takesVerb` a verb right before
 * `from` is the name's body (支持中心); without, it ends the name (调整|公司).
 */
export function leftEdge(marks: Marks, walls: Walls, from: number, takesVerb = true): number {
  const { text } = marks;
  let at = from;
  while (at > 0 && from - at < LONGEST) {
    if (walls.titleEnds[at] === 1 && !text.startsWith('事务', at)) break;
    if (walls.nameEnds[at] === 1 && at !== from && !opensBracket(text, at)) break;
    const code = text.charCodeAt(at - 1);
    if (isHanCode(code)) {
      if (!beginsName(marks, at, from) && isEdge(marks, walls, at, takesVerb ? from : -1, from)) break;
      at--;
    } else if (isLatinCode(code) || isDigitCode(code)) {
      if (isDateEnd(text, at)) break;
      at--;
    } else {
      const next = joinsTopics(marks, at, from) ? at - 1 : throughPunctuation(text, at);
      if (next === at) break;
      at = next;
      if (isWarning(text, at)) break;
    }
  }
  // The longest name may have ended between the halves of a character.
  if (at < from && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
  return trimStart(text, behindPerson(marks, at, from), from);
}

/** 环境|、社会及管治委员会: of a committee whose topics 及 joins, those before 、 are topics as well. */
const TOPICS = /^(?:\p{Script=Han}{2,4}、)?\p{Script=Han}{2,4}[及与和](?:\p{Script=Han}{2,5})$/u;

function joinsTopics({ text, endFlags, edge }: Marks, at: number, from: number): boolean {
  if (text[at - 1] !== '、' || !text.startsWith('委员会', from) || !TOPICS.test(text.slice(at, from))) return false;
  const bodies = WORD.unit | WORD.organization | WORD.generic | WORD.region;
  return ((endFlags[at - 1] ?? 0) & bodies) === 0 && (edge[at - 1] ?? 0) === 0;
}

/** 迪昂·韦斯勒: sounds of foreign names on both sides of the dot. */
const partsPerson = (text: string, dot: number): boolean =>
  isDottedSound(text.charCodeAt(dot - 1)) && isDottedSound(text.charCodeAt(dot + 1));

/** 免去林如|海集团投资部…: 如 is no edge in the name that the verb wants. */
const cutsPerson = ({ text, edge, endFlags }: Marks, at: number): boolean =>
  (edge[at] ?? 0) === 1 &&
  surnameWeight(text.charCodeAt(at - 2)) > 0 &&
  ((endFlags[at - 2] ?? 0) & WORD.beforePerson) !== 0;

/** What begins a name of an organisation or unit of its own: 迪昂·韦斯勒|华东大区. */
const OWN_START = WORD.region | WORD.place | WORD.field | WORD.function | WORD.line;

/** Where a name begins whose walk stopped at the dot of somebody's: behind the first word that is no part of that. */
function behindPerson(marks: Marks, at: number, from: number): number {
  if (cutsPerson(marks, at)) return Math.min(at + 1, from);
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
    if (opensBracket(text, open))
      return open < at - 2 && (isHan(text, open - 1) || isLatinOrDigit(text, open - 1)) ? open : at;
    if (!isHan(text, open) && !isLatinOrDigit(text, open)) return at;
  }
  return at;
}

/** 2024-05-01|云岚集团, 10:30|云岚集团: the day and the time before a line of news. */
const STAMP = /(?:(?:19|20)[0-9]{2}(?:[-./][0-9]{1,2}[-./][0-9]{1,2}|[01][0-9][0-3][0-9])|[0-9]{1,2}[:：][0-9]{2})$/;
const LONGEST_STAMP = 10;

/** 年, 月, 日 behind a digit are the end of a date, not of a name's beginning: the digits are handled by the walk. */
function isDateEnd(text: string, at: number): boolean {
  if (!isDigitCode(text.charCodeAt(at - 1))) return false;
  const next = text.charCodeAt(at);
  if (next === 0x5e74 || next === 0x6708 || next === 0x65e5) return true;
  return isHanCode(next) && STAMP.test(text.slice(Math.max(0, at - LONGEST_STAMP), at));
}

/** 年, 月 or 日 behind a digit. */
function isDateWord(text: string, at: number): boolean {
  const character = text[at - 1];
  return (character === '年' || character === '月' || character === '日') && isDigitCode(text.charCodeAt(at - 2));
}

const isNumeral = characterSet('一二三四五六七八九十两几数多0123456789');
const isClassifier = characterSet('个家座大条支项类名位批组');

/** 三条|产品线, 六个|事业处, 12座|城市: a count before the noun. */
function isCounted(text: string, at: number): boolean {
  if (text[at - 1] === '元') return isScaled(text.charCodeAt(at - 2));
  return isClassifier(text.charCodeAt(at - 1)) && isNumeral(text.charCodeAt(at - 2)) && text[at - 3] !== '第';
}

/** 120人的|团队, 近30名员工的|部门: how many people are in it. */
const HEADCOUNT = /[0-9百千万][多余]?(?:人|名[员成]工?)的$/;
const LONGEST_HEADCOUNT = 6;

/** 3000万元|奖励门店: money that is spent. */
const isScaled = characterSet('百千万亿0123456789');

/** 他管的|渠道部: verbs of one character before 的. */
const saysRuns = characterSet('管带抓做');

/** 由胥江代理|城市公司总经理: somebody stands in there; 代理业务部 is a name. */
function isStandIn(text: string, at: number): boolean {
  const found = /(?:由|任命|委任|聘任|指定) ?(?<name>\p{Script=Han}{2,4}) ?代理$/u.exec(
    text.slice(Math.max(0, at - 10), at),
  );
  return found !== null && surnameWeight((found.groups?.['name'] ?? '').charCodeAt(0)) > 0;
}

/** 该公司, 子公司, 小集团: what these characters make with the sort of a body. */
const isOfSort = characterSet('该本我贵此各某其他子母总分老小大新全');

/** 未|央材料, 下|沙医院: one character, no word by itself, is too little of a name to be left before its trade or kind. */
function leavesOne({ text, edge, startFlags }: Marks, walls: Walls, at: number, end: number): boolean {
  if (!isHan(text, at) || isOfSort(text.charCodeAt(at)) || (edge[at + 1] ?? 0) > 0) return false;
  if (((startFlags[end] ?? 0) & WORD.unit) !== 0 && !testAt(BRANCH, text, end)) return false;
  if (end - at === 1) return true;
  // 向|黔东南州政府
  if (end - at === 2 || ((startFlags[at + 1] ?? 0) & WORD.place) !== 0) return false;
  return testAt(TRADE, text, at + 1) || (walls.isWord(at, at + 1) && !walls.isWord(at + 1, at + 2));
}

const POSTED = /办事处|代表处|联络处|工作站|办(?!公)/y;
const BRANCH = /[分支](?:公司|行)|工作室/y;
const TRADE = new RegExp(COMPANY_ENDS, 'y');

function isEdge(marks: Marks, walls: Walls, at: number, from: number, end: number): boolean {
  const { text } = marks;
  const character = text[at - 1] ?? '';
  if (isDateWord(text, at) || isCounted(text, at) || (character === '理' && isStandIn(text, at))) return true;
  if (character === '驻' && testAt(POSTED, text, end)) return false; // 驻沪|办事处
  const length = marks.edge[at] ?? 0;
  if (length >= 2) return true;
  const soft = marks.softEdge[at] ?? 0;
  if (soft > 0 && at !== from && !isNoun(marks, at, from) && standsFree(marks, walls, at - soft)) return true;
  if (character === '前' && isBeforeSea(text, at, end)) return standsFree(marks, walls, at - 1);
  if (length === 0) return false;
  if (LEADING_EDGES.has(character))
    return (
      (standsFree(marks, walls, at - 1) || isOfBefore(text, at, from)) &&
      walls.isWord(at - 1, at) &&
      !((character === '新' || character === '前') && leavesOne(marks, walls, at, end))
    );
  if (DOUBTFUL_EDGES.has(character)) return walls.isWord(at - 1, at) && !leavesOne(marks, walls, at, end);
  if (isConjunction(text.charCodeAt(at - 1)) && joinsFields(marks, walls, at, from)) return false;
  // 何以然|与财务部: what 以 and 与 leave between them is no short name.
  if (character === '与' || (character === '的' && saysRuns(text.charCodeAt(at - 2)))) return true;
  if (character === '的' && HEADCOUNT.test(text.slice(Math.max(0, at - LONGEST_HEADCOUNT), at))) return true;
  return !isInsideShortName(marks, walls, at - 1);
}

/** 云岭汽车原|海外事业部: behind a whole name 原 is no part of it. */
const isOfBefore = (text: string, at: number, from: number): boolean =>
  text[at - 1] === '原' && from - at > 1 && NAME_BEFORE.test(text.slice(Math.max(0, at - 5), at - 1));
const NAME_BEFORE = /^\p{Script=Han}{4}$/u;

/** 采购|管理部, 销售|公司: behind this verb another field of work follows, or it is one itself. */
function isNoun(marks: Marks, at: number, from: number): boolean {
  if (from < 0 && ((marks.endFlags[at] ?? 0) & WORD.function) !== 0) return true;
  // 销售一部升格: numbered, and so a department.
  if (from - at === 1 && isNumeral(marks.text.charCodeAt(at))) return true;
  // 从创新|孵化中心: what begins behind a preposition is the name.
  if ((marks.softEdge[at] ?? 0) > 0 && wantsThing(marks.text.charCodeAt(at - (marks.softEdge[at] ?? 0) - 1)))
    return true;
  // 撤销|创新孵化部, ，增长工具组: with one word behind, a field of work is the beginning of what is changed.
  const soft = marks.softEdge[at] ?? 0;
  if (from - at === 2 && ((marks.startFlags[at - soft] ?? 0) & WORD.function) !== 0) return true;
  // 采购|与供应链中心: the walk went on through what joins it to another.
  if (isConjunction(marks.text.charCodeAt(at))) return true;
  return ((marks.startFlags[at] ?? 0) & (WORD.function | WORD.line | WORD.softEdge | WORD.field)) !== 0;
}

/** 从|创新孵化中心, 归|支持中心: behind these stands a thing, and so the name, not what is done. */
const wantsThing = characterSet('从由把归入至');

/** Nothing that could belong to the name stands left of this place. */
function standsFree(marks: Marks, walls: Walls, at: number): boolean {
  if (at <= 0 || !(isHan(marks.text, at - 1) || isLatinOrDigit(marks.text, at - 1))) return true;
  // 4.8亿元|收购: money belongs to no name.
  if (marks.text[at - 1] === '元' && isScaled(marks.text.charCodeAt(at - 2))) return true;
  const closing = WORD.edge | WORD.organization | WORD.generic | WORD.softEdge;
  return ((marks.endFlags[at] ?? 0) & closing) !== 0 || walls.titleEnds[at] === 1 || walls.nameEnds[at] === 1;
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** One character alone before an edge word of one character: both belong to a name (云为, 中和). */
function isInsideShortName(marks: Marks, walls: Walls, at: number): boolean {
  const { text } = marks;
  if (!isHan(text, at - 1) || (marks.edge[at] ?? 0) > 0 || isDateWord(text, at)) return false;
  // Tony陈|任: a surname behind somebody's Latin name.
  if (isSmallLetter(text.charCodeAt(at - 2)) && surnameWeight(text.charCodeAt(at - 1)) > 1) return false;
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
