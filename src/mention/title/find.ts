/** Titles: modifiers* field? head tail?, read from left to right over the marked words. */
import type { TitleMention } from '../../document.ts';
import { COMPANY_ENDS } from '../../lexicon/part-names.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import { characterSet } from '../character-sets.ts';
import { isHan, isLatinOrDigit } from '../characters.ts';
import type { Marks } from '../marks.ts';
import { matchAt, testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';

const PARTS = WORD.head | WORD.modifier | WORD.function | WORD.line | WORD.latin;
const CHIEF =
  /首席[\p{Script=Han}A-Za-z0-9]{0,8}?(?:官|经济学家|科学家|分析师|架构师|顾问|设计师|策略师|工程师|专家|律师|精算师|合伙人|会计师|审计师|研究员|代表|编辑|记者|技师)/uy;
const CLAIMS = WORD.organization | WORD.unit | WORD.edge | WORD.generic | WORD.place;

/** Finds the titles of a text, left to right, none inside another. */
export function findTitles(marks: Marks): TitleMention[] {
  const titles: TitleMention[] = [];
  const { text, startFlags } = marks;
  for (let at = 0; at < text.length; at++) {
    const spaced = spacedTitle(marks, at);
    if (spaced) {
      titles.push(spaced);
      at = spaced.end - 1;
      continue;
    }
    const english = englishEnd(text, at);
    if (english > 0) {
      titles.push({ kind: 'title', start: at, end: english, title: text.slice(at, english) });
      at = english - 1;
      continue;
    }
    if (((startFlags[at] ?? 0) & PARTS) === 0) continue;
    // 暂代总经理: the verb stands before the title; 第四代掌门人: one of a row.
    if (text[at] === '代' && (text[at - 1] === '暂' || testAt(IN_ROW, text, at - 2) || testAt(IN_ROW, text, at - 3)))
      continue;
    const end = titleEnd(marks, at, 0);
    if (end < 0 || !mayBegin(marks, at)) continue;
    const start = headStart(marks, at, end);
    titles.push({ kind: 'title', start, end, title: text.slice(start, end) });
    at = end - 1;
  }
  return titles;
}

const SPACED = /(?<first>\p{Script=Han})[ \u3000]{1,4}(?<last>\p{Script=Han})[ \u3000]{0,2}(?=[：:])/uy;

/** 组　长：, 成　员：: at the head of a line, set apart to be as wide as 副组长. */
function spacedTitle({ text }: Marks, at: number): TitleMention | null {
  if ((text[at + 1] !== ' ' && text[at + 1] !== '\u3000') || !LINE_HEAD.test(text.slice(Math.max(0, at - 4), at)))
    return null;
  const { first = '', last = '' } = matchAt(SPACED, text, at)?.groups ?? {};
  const title = first + last;
  return HEADS.has(title) ? { kind: 'title', start: at, end: text.indexOf(last, at + 2) + 1, title } : null;
}

const LINE_HEAD = /(?:^|\n)[ \u3000]*$/;
const HEADS: ReadonlySet<string> = new Set(TITLE_HEADS);

const IN_ROW = /第[一二三四五六七八九十\d]{1,2}(?=代)/y;

/** Heads of companies, and never of a line of work. */
const COMPANY_HEAD =
  /(?:副?董事长|董事局主席|法定代表人|(?<!副)行长|(?:独立|非独立|外部|独立非执行|非执行|执行|职工代表|职工)?董事|董事会秘书|董秘|(?:职工代表|职工)?监事(?:会主席)?)$/;
/** Heads of companies, where the field of work before them is a trade. */
const TRADE = new RegExp(
  `^(?:${COMPANY_ENDS})(?=(?:常务|高级|资深|执行|联席|代理|临时)?(?:(?:副|代)?总经理|(?:副|代)?总裁|首席[\\p{Script=Han}]{2,4}官|C[A-Z]{1,2}O|董秘)$)`,
  'u',
);
/** 极川品牌|CEO: a brand has a head of its own; a 品牌总监 is in charge of how brands are seen. */
const BRAND =
  /^品牌(?=(?:联席)?(?:CEO|COO|首席执行官|首席运营官|董事长|主理人|(?:常务)?(?:副|代)?总经理|(?:副)?总裁)$)/;
/** No character before a field of work is part of a name, where one of these ends there. */
const BEFORE_FIELD =
  WORD.organization | WORD.unit | WORD.edge | WORD.generic | WORD.place | WORD.softEdge | WORD.region;

/** 远山物流|董事长, 远山物流|副总经理: the field of work before the head of a company ends the company's name. */
function headStart(marks: Marks, at: number, end: number): number {
  const { text, startFlags, endFlags, before } = marks;
  const fields = (startFlags[at] ?? 0) & (WORD.function | WORD.line);
  if (fields === 0 || ((startFlags[at] ?? 0) & WORD.modifier) !== 0 || !isHan(text, at - 1)) return at;
  const title = text.slice(at, end);
  const head = COMPANY_HEAD.exec(title);
  if (head && head.index > 0) return at + head.index;
  const trade = (TRADE.exec(title) ?? BRAND.exec(title))?.[0].length ?? 0;
  // 任命林越|物流副总裁
  const named = (before[at - 2] ?? 0) > 0 || (before[at - 3] ?? 0) > 0;
  return trade === 0 || named || ((endFlags[at] ?? 0) & BEFORE_FIELD) !== 0 || !isHan(text, at - 2) ? at : at + trade;
}

/** Chief People Officer, VP of Product, Head of Growth: English titles are made, as Chinese ones are. */
const ENGLISH =
  /(?:Chief(?: [A-Z][a-z]+){1,3} Officer|(?:(?:Senior|Executive|Group|Global|Regional|Deputy|Vice|Associate) )*(?:President|Director|Head|VP|SVP|EVP|GM|General Manager) of (?:the )?[A-Z][A-Za-z]+(?: (?:& |and )?[A-Z][A-Za-z]+){0,2})(?![A-Za-z])/y;

function englishEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 65 || code > 90 || isLatinOrDigit(text, at - 1)) return -1;
  return testAt(ENGLISH, text, at) ? ENGLISH.lastIndex : -1;
}

/** The end of the longest title that begins here; -1 for none. */
function titleEnd(marks: Marks, at: number, depth: number): number {
  if (depth > 4) return -1;
  let best = -1;
  for (let h = marks.first[at] ?? 0; h < (marks.first[at + 1] ?? 0); h++) {
    const flags = marks.flags[h] ?? 0;
    const end = marks.ends[h] ?? 0;
    if ((flags & (WORD.head | WORD.latin)) !== 0 && isWhole(marks, at, end, flags))
      best = Math.max(best, withTail(marks, end));
    if ((flags & (WORD.modifier | WORD.function | WORD.line)) !== 0) {
      // 青石物流|创始人: companies have founders, fields of work have none.
      if ((flags & WORD.modifier) === 0 && testAt(FOUNDS, marks.text, end)) continue;
      best = Math.max(best, titleEnd(marks, end, depth + 1));
      if ((flags & WORD.function) !== 0 && joins(marks.text.charCodeAt(end)))
        best = Math.max(best, joinedEnd(marks, end + 1, depth + 1));
      if (marks.text.startsWith('首席', at) && end === at + 2) best = Math.max(best, chiefEnd(marks, at));
    }
  }
  return best;
}

const OF_ADVISERS = /(?:顾问|专家|经理人|客服)(?:部|处|中心|委员会)(?!长)/y;
const BRANDED = new RegExp(`(?:联创|掌柜|船长|领队)(?:${COMPANY_ENDS}|集团)`, 'y');
const COUNTED = /[\d数量率超达突近约逾总规复共]/y;
const FOUNDS = /(?:联合|共同)?(?:创始人|创办人|发起人)/y;
const joins = characterSet('与和及');

/** 品牌与公关总监: the second of two functions under one title; 财务和总经理 is none. */
function joinedEnd(marks: Marks, at: number, depth: number): number {
  return ((marks.startFlags[at] ?? 0) & WORD.function) === 0 || ((marks.startFlags[at] ?? 0) & WORD.head) !== 0
    ? -1
    : titleEnd(marks, at, depth);
}

/** 首席 + a field + 官: the field is free, so it is read on the characters. */
function chiefEnd(marks: Marks, at: number): number {
  const chief = matchAt(CHIEF, marks.text, at);
  return chief === null ? -1 : withTail(marks, at + chief[0].length);
}

/** 总经理助理: the tail belongs to the title unless it begins a word of its own. */
function withTail(marks: Marks, end: number): number {
  let best = end;
  for (let h = marks.first[end] ?? 0; h < (marks.first[end + 1] ?? 0); h++) {
    const to = marks.ends[h] ?? 0;
    if (((marks.flags[h] ?? 0) & WORD.tail) !== 0 && (marks.reach[to - 1] ?? 0) <= to) best = Math.max(best, to);
  }
  return best;
}

/** Behind a title these say that it is one, whatever the characters around it could be read as (主|任职|务). */
const BEHIND_TITLE = /职务|职位|一职/y;

/**
 * A title against a word that begins with its last character: 负责人|为 is not 人为, 总经理|由 is no 理由. A longer title, or one
 * with 职务 behind it, wins.
 */
function outweighs(marks: Marks, at: number, end: number): boolean {
  // 总经理|人选
  if (marks.text.startsWith('人选', end)) return true;
  for (let inside = at; inside < end - 1; inside++) {
    for (let h = marks.first[inside] ?? 0; h < (marks.first[inside + 1] ?? 0); h++) {
      if ((marks.ends[h] ?? 0) > end) return false;
    }
  }
  return end - at >= 3 || testAt(BEHIND_TITLE, marks.text, end);
}

/** 城市总|经理, 片区总|裁: the last character of the title begins another, which goes on behind it. */
function beginsHead(marks: Marks, at: number, end: number): boolean {
  for (let h = marks.first[at] ?? 0; h < (marks.first[at + 1] ?? 0); h++)
    if (((marks.flags[h] ?? 0) & WORD.head) !== 0 && (marks.ends[h] ?? 0) > end) return true;
  return false;
}

/** 会员与渠道部: a word that is a field of work as well, joined to another. */
function joinsFields({ text, startFlags }: Marks, at: number, end: number): boolean {
  const fields = WORD.field | WORD.function | WORD.line;
  if (((startFlags[at] ?? 0) & WORD.field) === 0 || !joins(text.charCodeAt(end))) return false;
  return ((startFlags[end + 1] ?? 0) & fields) !== 0 && ((startFlags[end + 1] ?? 0) & WORD.head) === 0;
}

/** 不再负责|人力资源部: what begins with the title's last character is a field of work. */
function runsIntoField(marks: Marks, end: number): boolean {
  for (let h = marks.first[end - 1] ?? 0; h < (marks.first[end] ?? 0); h++)
    if (((marks.flags[h] ?? 0) & (WORD.function | WORD.field)) !== 0 && (marks.ends[h] ?? 0) > end) return true;
  return false;
}

/** Not a piece of a longer word: 董事 in 董事会, CEO in CEOs, 部长 in 内部长期. */
function isWhole(marks: Marks, at: number, end: number, flags: number): boolean {
  if ((marks.reach[end - 1] ?? 0) > end && !outweighs(marks, at, end)) return false;
  if (joinsFields(marks, at, end) || (marks.text[end - 1] === '人' && runsIntoField(marks, end))) return false;
  if (marks.text[end - 1] === '总' && beginsHead(marks, end - 1, end)) return false;
  // 活跃|会员|3260万: whoever is counted holds no post.
  if (marks.text.startsWith('会员', at) && end === at + 2 && testAt(COUNTED, marks.text, end)) return false;
  // 联创|电子: with a trade behind it, it is a company's name.
  if (testAt(BRANDED, marks.text, at)) return false;
  // 投资顾问|部
  if (testAt(OF_ADVISERS, marks.text, end - 2)) return false;
  // 林总|助理
  if (marks.text.startsWith('助理', end - 1)) return false;
  if ((flags & WORD.latin) !== 0) return !isLatinOrDigit(marks.text, at - 1) && !isLatinOrDigit(marks.text, end);
  const longer = (marks.flags[(marks.first[at + 1] ?? 0) - 1] ?? 0) & (WORD.unit | WORD.organization | WORD.body);
  return longer === 0 || (marks.ends[(marks.first[at + 1] ?? 0) - 1] ?? 0) <= end;
}

/** 年度十佳总经理 is a prize. */
const PRIZES: ReadonlySet<string> = new Set(['十佳', '优秀', '最佳', '杰出', '最美', '模范']);

/** A line of business begins a title only where no name runs into it. */
function mayBegin(marks: Marks, at: number): boolean {
  if (PRIZES.has(marks.text.slice(at - 2, at))) return false;
  if (((marks.startFlags[at] ?? 0) & (WORD.head | WORD.modifier | WORD.function | WORD.latin)) !== 0) return true;
  return at === 0 || !isHan(marks.text, at - 1) || ((marks.endFlags[at] ?? 0) & CLAIMS) !== 0;
}
