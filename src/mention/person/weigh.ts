/** How likely the characters behind a surname are a given name, and how long it is. */
import type { PersonMention } from '../../document.ts';
import { characterSet } from '../character-sets.ts';
import { isHan } from '../characters.ts';
import { testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { isTaken } from '../taken.ts';
import { isAddress } from './about.ts';
import { isAppointed, isClosed, isNobodysSum, isVerbal } from './closed.ts';
import { isJoin } from './context.ts';
import { personAt } from './person-at.ts';
import { rightStrength } from './right-side.ts';
import { givenWeight, isGivenWord, isNeverInNames, isRareInNames, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { endsInWord, isAdverb, isCompoundSurname, longestWord, surnameWord, VERBAL } from './word.ts';

/** 周白为总裁: what looks like a third character is the verb before the title. */
const isCopula = characterSet('为任兼');

export interface Option {
  readonly end: number;
  readonly right: number;
  /** Right side and given name together. */
  readonly score: number;
}

/** How much better a shorter name has to be. */
const LENGTH = 0.25;
const LENGTHS = [3, 2];
const COMPOUND_LENGTHS = [3, 4, 2];
/** 佐野由美子: three characters behind a surname of two are a name where they end like this. */
const LONG_LENGTHS = [5, 3, 4, 2];
const endsLongName = characterSet('子郎');
const DOUBLE_LENGTHS = [4, 3, 2];

/** How long a name that begins here can be, in UTF-16 units. */
export function lengthsOf(around: Surroundings, at: number, compound: boolean): readonly number[] {
  const { text } = around.marks;
  if (compound) return endsLongName(text.charCodeAt(at + 4)) ? LONG_LENGTHS : COMPOUND_LENGTHS;
  return isDoubleSurname(around, at) || hasPair(text, at) ? DOUBLE_LENGTHS : LENGTHS;
}

/** 林陈静怡: the surname of the husband before her own, and two characters that are clearly a given name. */
function isDoubleSurname(around: Surroundings, at: number): boolean {
  const { marks } = around;
  const { text } = marks;
  return (
    surnameWeight(text.charCodeAt(at)) > 0 &&
    surnameWeight(text.charCodeAt(at + 1)) > 1 &&
    text[at] !== text[at + 1] &&
    marks.edge[at + 1] === 0 &&
    isTypical(text.charCodeAt(at + 2)) &&
    isTypical(text.charCodeAt(at + 3)) &&
    // 林陈静|申请, 林陈|同学: no word that stands behind people begins inside.
    longestWord(around, at + 2, VERBAL) === 0 &&
    longestWord(around, at + 3, VERBAL) === 0 &&
    (isAddress(text, at + 4) || (marks.after[at + 4] ?? 0) > 1 || isAppointed(around, at, at + 4))
  );
}

const isTypical = (code: number): boolean => givenWeight(code) > 0;

/** A character outside the BMP is two units. */
const hasPair = (text: string, at: number): boolean =>
  isHighSurrogate(text.charCodeAt(at + 1)) || isHighSurrogate(text.charCodeAt(at + 2));

const isHighSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;

/** The best of the lengths that a name beginning here can have. */
export function bestLength(around: Surroundings, at: number, compound: boolean, weight: number): Option | null {
  let best: Option | null = null;
  for (const length of lengthsOf(around, at, compound)) {
    const surname = compound && length > 2 ? 2 : 1;
    // 任命欧阳|若山为总裁: a compound surname alone is hardly a name.
    if (compound && length === 2 && (around.marks.after[at + 2] ?? 0) < 2 && isHan(around.marks.text, at + 2)) continue;
    const option = weigh(around, at, at + length, surname, surname === 2 ? 3 : weight);
    // The longer comes first, and four names in five are of that length.
    if (option !== null && (best === null || option.score > best.score + LENGTH)) best = option;
  }
  return best;
}

const isFormer = characterSet('原现前');

/** 总经理丁一|和原社交事业部负责人: the last character joins to the next of a list, who is said with his post. */
function joinsNext({ marks: { text }, nameStarts, titleStarts }: Surroundings, end: number): boolean {
  if (!isJoin(text, end - 1) || !isFormer(text.charCodeAt(end))) return false;
  return nameStarts[end + 1] === 1 || titleStarts[end + 1] === 1;
}

/** 江安医|〔2024〕17号, 江安保|监复〔2024〕17号: whose document it is. */
const DOCUMENT_CODE = /(?:\p{Script=Han}{0,2}[发复函字文办许准令])?〔/uy;
const isDocumentCode = (text: string, end: number): boolean => testAt(DOCUMENT_CODE, text, end);

/** Null where these characters can't be a name. */
export function weigh(around: Surroundings, at: number, end: number, surname: number, weight: number): Option | null {
  const { text } = around.marks;
  if (end > text.length || isDocumentCode(text, end)) return null;
  let likely = weight === 3 ? 1 : weight === 2 ? 0.5 : 0;
  // 向 and 和 are words before they are surnames.
  if (around.marks.edge[at + 1] === 1) likely -= text[at] === '于' ? 1 : 1.5;
  if (isGivenWord(text, at + surname, end) && isFree(around, at, end)) {
    const right = rightStrength(around, end);
    return { end, score: right + likely + 1, right };
  }
  const word = surnameWord(around, at);
  if (word > 1) likely -= at + word >= end ? 2.5 : 1.5;
  if (addressInside(around, at, end) || isPlaced(around, at + surname, end) || joinsNext(around, end)) return null;
  if (isAdverb(text, end - 1)) return null;
  // A name does not end inside a character.
  if (isHighSurrogate(text.charCodeAt(end - 1))) return null;
  for (let i = at + surname; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(text, i) || around.taken[i] === 1) return null;
    const closed = i === end - 1 && isClosed(around, i, at);
    if (isNeverInNames(code) && !(closed && (text[i] === '任' || isVerbal(text.charAt(i))))) return null;
    // 何以|宁: what speaks against the character has been counted with the word.
    const weighed = i < at + word && isRareInNames(code) ? 0 : givenWeight(code);
    likely += closed ? 0.5 : weighed;
    // 任命王志成|为总裁: what grammar leaves to the name begins no verb.
    if (!closed || !isAppointed(around, at, end)) likely += againstVerb(around, i, end, i === at + surname);
    if (i < end - 1) continue;
    if (i > at + surname && !closed && endsInWord(around, end)) likely -= 1;
    if (isRareInNames(code) && !closed) likely -= 1.5;
    // 林越和首席运营官周启
    if (isJoin(text, i) && (around.titleStarts[end] === 1 || around.nameStarts[end] === 1)) likely -= 1.5;
    if (isCopula(text.charCodeAt(i))) likely -= i === at + surname ? 2 : around.titleStarts[end] === 1 ? 3 : 0;
  }
  const right = isNobodysSum(around, end, at) ? 0 : rightStrength(around, end);
  return { end, score: right + likely, right };
}

/** 利博士, 周教授: addresses as well, though they are titles elsewhere. */
const LEARNED = /博士|教授|院士|老师/y;

/** 周先生 is a surname and an address, no name of three characters. */
function addressInside({ marks }: Surroundings, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (isAddress(marks.text, i) || testAt(LEARNED, marks.text, i)) return true;
  return false;
}

/** 林春生|于2015年加入: nobody does so in the year of his birth. */
const NOT_BORN =
  /生于(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|正式)?(?:加[入盟]|入职|进入|担任|出任|任|被|获|离|辞|创[立办建]|受聘|当选|接|调|晋?升|卸)/y;

/** Verbs of office whose first character ends another word. */
const TAKES_UP = /[调升接出转]任/y;

/** What a verb that begins inside the name says against it: it runs out of the name, or it is all of the given name. */
function againstVerb(around: Surroundings, at: number, end: number, first: boolean): number {
  const verb = longestWord(around, at, VERBAL);
  if (verb < 2 || testAt(NOT_BORN, around.marks.text, at)) return 0;
  // 陈志强|调任总裁, and not 强调|任.
  if (at + verb > end && testAt(TAKES_UP, around.marks.text, end)) return 0;
  if (at + verb > end) return !first || (around.marks.after[at] ?? 0) > 1 ? -3 : 0;
  return first && at + verb === end && longestWord(around, at, WORD.edge) === verb ? -2 : 0;
}

/** 于杭州: behind a preposition all of the given name is a place. */
const isPlaced = (around: Surroundings, start: number, end: number): boolean =>
  around.marks.edge[start] === 1 &&
  longestWord(around, start, WORD.place | WORD.region) === end - start &&
  end - start > 1;

/** Does nothing else lie in it? */
const isFree = ({ taken }: Surroundings, start: number, end: number): boolean => !isTaken(taken, start, end);

/** Can these characters be a name at all? */
export function mayBeName(around: Surroundings, at: number, end: number, surname: number): boolean {
  const { text } = around.marks;
  if (
    end > text.length ||
    isDocumentCode(text, end) ||
    addressInside(around, at, end) ||
    isPlaced(around, at + surname, end)
  )
    return false;
  if (isGivenWord(text, at + surname, end)) return isFree(around, at, end);
  for (let i = at + surname; i < end; i++)
    if (!isHan(text, i) || isNeverInNames(text.charCodeAt(i)) || around.taken[i] === 1) return false;
  return true;
}

/** The mention of the name that stands there. */
export function personOf(around: Surroundings, at: number, end: number): PersonMention {
  const { text } = around.marks;
  const surname = isCompoundSurname(around, at) && end - at > 2 ? 2 : 1;
  return personAt(text, at, end, surname);
}
