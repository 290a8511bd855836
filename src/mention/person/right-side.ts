/** How strongly the words on the right of a place say that a person's name ends there. */
import { OFFICE } from '../../lexicon/verbs.ts';
import { CHARACTER, classAt, isDigitCode, isLatinCode } from '../characters.ts';
import type { Marks } from '../marks.ts';
import { testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { aboutPerson, isAddress, isPersonal } from './about.ts';
import { STRONG } from './context.ts';
import { tellsDeed } from './deeds.ts';
import { comesFrom, holdsPost, holdsPostNext, isPostOf, saysPostOf } from './held.ts';
import { latinEnd } from './latin-end.ts';
import { isChange } from './linked.ts';
import type { Surroundings } from './surroundings.ts';

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

/** What goes on behind 林越总: a mark, or a word that does not make another word with 总. */
const ADDRESSED = /^(?:[、，。：；）！？]|[此则也都昨今明说这曾将已亦因为与和从向]|在[^，。；]{0,6}[会式]|$)/u;
/** What somebody of whom the clause before told takes up. */
const TAKES_OFFICE = new RegExp(`(?:已|将|则|也|即将|拟|今后)*(?:${OFFICE}|履新)`, 'y');
/** 艾云（中国）宣布: the branch of a company. */
const OF_COMPANY = /[（(](?:中国|亚洲|亚太|国际|控股)[)）]/y;
/** What is left of a line that holds a name and a post. */
const REST_OF_LINE = / [^，。；：\n]{2,24}(?:[（(][^（()）\n]{1,20}[)）])?[；。]?(?=\n|$)/y;

export function rightStrength(around: Surroundings, at: number): number {
  const { marks, titleStarts } = around;
  const { text } = marks;
  if (at >= text.length || text[at] === '\n') return 2;
  const from = text[at] === ' ' || text[at] === '\u3000' ? at + 1 : at;
  const after = marks.after[from] ?? 0;
  if (after >= 2) return isAddress(text, from) ? 5 : 4;
  if (isPersonal(text, at)) return 3.5;
  // 周启元总表示
  if (text[at] === '总' && titleStarts[at] !== 1) {
    if ((marks.after[at + 1] ?? 0) > 1) return STRONG;
    if (ADDRESSED.test(text.slice(at + 1, at + 9))) return text[at + 1] === '、' ? STRONG : 2.25;
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
  if (text[at] === '为' && holdsPostNext(around, at + 1)) return 3.5;
  if (text[at] === '任' && around.nameStarts[at + 1] === 1) return 3.5;
  // 林越由总经理调任: from one post to another.
  if (text[at] === '由' && titleStarts[at + 1] === 1) return STRONG;
  if (isChange(text, at) || text.startsWith('办理', at)) return 1.5;
  // 免去林越的公司总经理职务
  if (text[at] === '的' && isPostOf(around, at + 1)) return saysPostOf(text, at) ? STRONG : 2.25;
  if (after === 1) return tellsDeed(around, from) ? 3.5 : afterSingle(around, from);
  const code = text.charCodeAt(at);
  if (testAt(OF_COMPANY, text, at)) return 0;
  if (text[at] === '（' || text[at] === '(')
    return isLatinCode(text.charCodeAt(at + 1)) || holdsPost(around, at) ? STRONG : 2;
  // 核准林越青石银行副行长的任职资格
  if (around.nameStarts[at] === 1 || (text[at] === '原' && around.nameStarts[at + 1] === 1)) return 2.25;
  if ((classAt(text, at) & CHARACTER.breaks) !== 0 || text[at] === '、') return 2;
  if (isDigitCode(code)) return 1.5;
  if (isLatinCode(code)) {
    // 林越和|Kelly: two people.
    if (/[和与及]/.test(text[at - 1] ?? '')) return 0;
    // 林越Kelly出任: the other name of the same person.
    const end = latinEnd(text, at);
    return end > 0 && rightStrength(around, end) >= STRONG ? STRONG : 1.5;
  }
  if (((marks.startFlags[at] ?? 0) & WORD.edge) === 0) return 0;
  return tellsDeed(around, from) ? 3.5 : 1;
}

/** The longest title that stands behind a name instead of 先生. */
const LONGEST_ADDRESS = 6;

/** 林越|总监|表示: a title, and what stands behind people. */
function isAddressed({ marks, titleEnds }: Surroundings, at: number): boolean {
  for (let end = at + 2; end <= at + LONGEST_ADDRESS; end++)
    if (titleEnds[end] === 1) return (marks.after[end] ?? 0) > 1;
  return false;
}

/** Does a name end here for sure: a mark, or a word that stands behind people? */
function endsName({ text, after }: Marks, at: number): boolean {
  return (after[at] ?? 0) > 0 || (classAt(text, at) & CHARACTER.breaks) !== 0;
}

/** 感谢林成|的付出, 感谢林成|过去五年的付出: nothing that somebody becomes. */
const NOTHING = /成(?=的|(?:过去|[这近]|多)[一二两三四五六七八九十几些多\d]*年)/y;
export const becomesNothing = (text: string, at: number): boolean => testAt(NOTHING, text, at);

/** 已辞去, 为总经理: a single character says more with what follows it. */
function afterSingle(around: Surroundings, at: number): number {
  const { marks, nameStarts } = around;
  const word = marks.text[at] ?? '';
  // 严慎之在…表示: before what stands behind names 之 is their last character.
  if ((word === '之' && endsName(marks, at + 1)) || becomesNothing(marks.text, at)) return 0;
  const weight = SINGLE_VERBS[word] ?? 2;
  if (word === '从' && (nameStarts[at + 1] === 1 || comesFrom(marks.text, at))) return STRONG;
  if (word === '由' && comesFrom(marks.text, at)) return STRONG;
  if (weight < 2) return weight;
  if ((marks.after[at + 1] ?? 0) > 1) return Math.max(weight, 3.5);
  const names = word === '为' ? holdsPostNext(around, at + 1) : word === '任' && isPostOf(around, at + 1);
  return names ? 3.5 : weight;
}
