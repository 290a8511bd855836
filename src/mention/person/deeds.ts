/** What only people do, anywhere in what a sentence says of whom it began with: 林越|因反对重组辞去总裁职务, 林越|接棒周启，出任总裁. */
import { OFFICE } from '../../lexicon/verbs.ts';
import { characterSet } from '../character-sets.ts';
import { CHARACTER, classAt, isHan } from '../characters.ts';
import { testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { isOffice } from './held.ts';
import type { Surroundings } from './surroundings.ts';

const TAKES_OFFICE = new RegExp(
  `(?:将|已|则)?(?:不再担任|不再兼任|${OFFICE}|晋升为?|升为|履新|退出|卸任|辞去|连任|续任|当选为?|获任|获聘|获委任为?)`,
  'y',
);
const beginsOffice = characterSet('将已则不担出接升就兼调转改晋履退卸辞连续当获');
const ADVISERS = /顾问|承销|保荐|托管|单位|会长|理事(?!长)/;
/** How far behind a verb of office its title stands. */
const LONGEST_POST = 14;

/** 清和|出任总经理: a verb of office and the post. */
export function takesPost(around: Surroundings, at: number): boolean {
  const { text } = around.marks;
  return beginsOffice(text.charCodeAt(at)) && testAt(TAKES_OFFICE, text, at) && isPost(around, TAKES_OFFICE.lastIndex);
}

/** Does a title, with or without the body it is held in, stand here? Firms hold the offices of advisers. */
function isPost({ marks: { text }, titleStarts }: Surroundings, from: number): boolean {
  for (let at = from; at <= from + LONGEST_POST; at++) {
    if (titleStarts[at] === 1) return !ADVISERS.test(text.slice(from, at + 8));
    if (!isHan(text, at)) return false;
  }
  return false;
}

/** To go, or to come behind another, at the end of what is said: 将于年底退休, 因意见不合而辞职, 前总裁离任，林越接棒. */
const GOES =
  /(?:接棒|离职|离任|辞职|请辞|卸任|辞任|退休|荣休|退下来|任职|就职|供职|履新|到任|上任|落马|去世|病逝|逝世|离世|请假|离职手续|退居[一二]线|离开(?:公司|集团))(?:后?了?(?=[，。；\n]|$)|手续)|工作(?:[了过]|至今|多年|[近已满十\d])/y;
const beginsGoing = characterSet('接离辞请卸退荣任就供履到上落去病逝工');
/** 以顾问的|身份, 从总裁的|位置上: who has one is somebody. */
const AS = /的?(?:身份|位置上|岗位上|职位上|位子上)/y;
/** 现为|云岚集团总经理 */
const IS = /[现同仍均成]?[为是]/y;
/** Others who may do it: 已有三位高管离职, 因员工退休, 表示自己将…. */
const OTHERS =
  /[多数\d一二两三四五六七八九十][名位批]|员工|骨干|高层|人员|团队|表示|透露|介绍|称|回应|认为|指出|强调|让|令|使|集体|纷纷|陆续|相继|双双/y;
const beginsOthers = characterSet('多数一二两三四五六七八九十0123456789员骨高人团表透介称回认指强让令使集纷陆相双');
const isPreposition = characterSet('从以由自在至');
/** What may stand before the verb of a clause that goes on about the same. */
const ADVERBS =
  /(?:并|且|后|现|曾|将|已|拟|也|亦|仍|还|即将|随后|此前|其后|之后|同时|目前|正式|今后|先后|再次|再度|最终|并于?|于[^，。；]{2,10}?)*/y;
/** 林志成|已…, and not 林志|成已…: the single words that hardly end a name. */
const beginsTelling = characterSet('将已也亦曾因均仍还拟都在于是为从自由等');
const LONGEST_CLAUSE = 28;
const FURTHER_CLAUSES = 2;

/** Is a deed of people told behind `end`, with nobody else to have done it? */
export function tellsDeed(around: Surroundings, end: number): boolean {
  const { text, after, startFlags } = around.marks;
  const word = after[end] ?? 0;
  if (word < 2 && ((startFlags[end] ?? 0) & WORD.edge) === 0 && !beginsTelling(text.charCodeAt(end))) return false;
  if (word === 1 && !beginsTelling(text.charCodeAt(end))) return false;
  let at = end;
  for (; at < end + LONGEST_CLAUSE && !isClauseEnd(text, at); at++) {
    if (isDeed(around, at)) return true;
    if (bringsOthers(around, at, end)) return false;
    // 林越接棒|周启，出任总裁: who stands behind is told of no further.
    if (text[at] === '、' || (at > end && isBetweenPeople(around, at))) break;
  }
  while (at < end + LONGEST_CLAUSE && !isClauseEnd(text, at)) at++;
  for (let clauses = 0; clauses < FURTHER_CLAUSES && text[at] === '，'; clauses++) {
    testAt(ADVERBS, text, at + 1);
    if (isDeed(around, ADVERBS.lastIndex) || isOffice(around, ADVERBS.lastIndex)) return true;
    at++;
    while (at < end + 3 * LONGEST_CLAUSE && !isClauseEnd(text, at)) at++;
  }
  return false;
}

function isDeed(around: Surroundings, at: number): boolean {
  const { text } = around.marks;
  if (takesPost(around, at)) return !isRelative(around, at);
  if (around.titleEnds[at] === 1 && testAt(AS, text, at)) return true;
  if (text[at] === '任' && isOffice(around, at)) return true;
  if (testAt(IS, text, at) && isPostToEnd(around, IS.lastIndex)) return true;
  return beginsGoing(text.charCodeAt(at)) && testAt(GOES, text, at);
}

/** 担任总裁的|周启: the deed of somebody who comes behind. */
function isRelative({ marks: { text }, titleEnds }: Surroundings, at: number): boolean {
  for (let end = at + 3; end < at + LONGEST_CLAUSE && !isClauseEnd(text, end); end++)
    if (titleEnds[end] === 1 && text[end] === '的') return true;
  return false;
}

/** Does a word end here that stands behind one person and before another: 接棒, 接替? */
function isBetweenPeople({ marks: { before, after } }: Surroundings, at: number): boolean {
  const length = before[at] ?? 0;
  return length > 1 && (after[at - length] ?? 0) >= length;
}

/** Is all that is left of the clause a post, with the body it is held in? Firms hold those of advisers. */
function isPostToEnd({ marks: { text }, titleEnds }: Surroundings, from: number): boolean {
  let end = from;
  while (end < from + LONGEST_CLAUSE && !isClauseEnd(text, end)) end++;
  return titleEnds[end] === 1 && !ADVISERS.test(text.slice(from, end));
}

function bringsOthers(around: Surroundings, at: number, end: number): boolean {
  const { marks, titleStarts } = around;
  const { text } = marks;
  if (titleStarts[at] === 1 && !isPreposition(text.charCodeAt(at - 1))) return true;
  if (
    at > end &&
    (marks.before[at] ?? 0) > 0 &&
    !isPreposition(text.charCodeAt(at - 1)) &&
    !isBetweenPeople(around, at)
  )
    return true;
  return beginsOthers(text.charCodeAt(at)) && testAt(OTHERS, text, at);
}

const isClauseEnd = (text: string, at: number): boolean =>
  at >= text.length || (classAt(text, at) & CHARACTER.breaks) !== 0;
