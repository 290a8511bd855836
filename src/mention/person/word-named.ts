/** People who are called like a word: 高远, 安宁, 田野. What stands around has to prove that the word is a name. */
import type { PersonMention } from '../../document.ts';
import { characterSet } from '../character-sets.ts';
import { CHARACTER, classAt, isHan } from '../characters.ts';
import { WORD } from '../name-words.ts';
import { isAddress, isHuman, isSurelyPerson } from './about.ts';
import { isAppointed } from './closed.ts';
import { isJoin, STRONG } from './context.ts';
import { takesPost, tellsDeed } from './deeds.ts';
import { isOffice } from './held.ts';
import { isChange, isChangedTo } from './linked.ts';
import { personAt } from './person-at.ts';
import { rightStrength } from './right-side.ts';
import { isClearGiven, isNeverInNames, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { isWordlike, longestWord, surnameWord, VERBAL } from './word.ts';

/** How something is said or done: 董事长平静表示 names nobody. */
const MANNER = new Set(
  '平静 安静 冷静 温和 高兴 严肃 严厉 明确 全力 全面 公开 任意 明显 和气 易怒 强硬 平和 成功 单独 常年 平时 终年 成年 向来 时常 全程'.split(
    ' ',
  ),
);

/** 李想|连任理事长, 高远|任党委书记, 安宁|因个人原因辞职: what people do, and nothing else. */
const isPersonsDoing = (around: Surroundings, end: number): boolean =>
  takesPost(around, end) ||
  isOffice(around, end) ||
  tellsDeed(around, end) ||
  (around.marks.text[end] !== '的' && isHuman(around.marks.text, end));

/** The last characters of words for people of a sort: 商人, 平民, 高工, 经济学家. */
const isSort = characterSet('人民家士友工生师子星');

/** A surname and one character that are a word together, where a title, a list of people or an appointment takes it for a name. */
export function wordNamed(around: Surroundings, at: number, left: number): PersonMention | null {
  if (left < 1.5) return null;
  const { text } = around.marks;
  const end = at + 2;
  if (surnameWeight(text.charCodeAt(at)) === 0 || !isHan(text, at + 1) || around.taken[at + 1] === 1) return null;
  // 任期, 双双: verbs, words about people and adverbs are no names.
  if (longestWord(around, at, VERBAL | WORD.beforePerson) > 1 || text[at] === text[at + 1]) return null;
  if (surnameWord(around, at) !== 2 && !isWordlike(around, at)) return null;
  if (isNeverInNames(text.charCodeAt(at + 1)) || around.marks.inBefore[at] === 1 || !isProven(around, at, end, left))
    return null;
  return personAt(text, at, end, 1);
}

function isProven(around: Surroundings, at: number, end: number, left: number): boolean {
  const { text } = around.marks;
  if (isAddress(text, at - 2)) return false;
  // 林越、安宁、周启: nothing but people stand in a list of people.
  if (around.personEnds[at - 1] === 1 && isJoin(text, at - 1) && closesMember(around, end)) return true;
  if (isAppointed(around, at, end) || (left >= 4 && isOffice(around, end))) return true;
  // 由国庆变更为毕竟
  if (left >= 4 && (isChange(text, end) || (isChangedTo(around, at) && closesMember(around, end)))) return true;
  // 周到先生: nothing else is addressed so.
  if (left >= 2 && isAddress(text, end)) return true;
  if (!isClearGiven(text, at + 1, end) || MANNER.has(text.slice(at, end))) return false;
  if (isSurelyPerson(text, end)) return left >= 2;
  // 李想连任理事长
  if (left >= 2 && !isSort(text.charCodeAt(at + 1)) && isPersonsDoing(around, end)) return true;
  const right = rightStrength(around, end);
  return (
    left >= 4 &&
    (right >= 4 || (left === 4 && right >= STRONG) || endsLine(text, end) || text[end] === '）' || text[end] === ')')
  );
}

const closesMember = ({ marks: { text, after } }: Surroundings, at: number): boolean =>
  at >= text.length ||
  isJoin(text, at) ||
  (after[at] ?? 0) > 1 ||
  text[at] === '等' ||
  (classAt(text, at) & CHARACTER.breaks) !== 0;

/** 主席：安宁: nothing behind it on the line. */
const endsLine = (text: string, at: number): boolean => at >= text.length || text[at] === '\n';
