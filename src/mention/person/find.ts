/** People: by surname and what stands around, and in slots where only a person can stand. */
import type { PersonMention } from '../../document.ts';
import { peopleTables } from '../../segment/tables.ts';
import { CHARACTER, classAt, isHanCode, isLatinCode } from '../characters.ts';
import { testAt } from '../match-at.ts';
import { isTaken } from '../taken.ts';
import { isAddress, isSurelyPerson } from './about.ts';
import { isAnybodys, isOpenToAnybody } from './anybody.ts';
import { nameBehindLatin, surnameBehindLatin } from './bilingual.ts';
import { calledOn } from './called-on.ts';
import { isJoin, STRONG, standsAlone } from './context.ts';
import { tellsDeed } from './deeds.ts';
import { type Doubtful, doubtfulName, withCorroborated } from './doubtful.ts';
import { beginsPeoplesName, dottedName, latinName, longSurnamed, peoplesName } from './foreign.ts';
import { leftStrength } from './left-side.ts';
import { letteredName } from './lettered.ts';
import { listedNames } from './listed-names.ts';
import { withListsBefore } from './lists.ts';
import { SURE } from './open.ts';
import { rightStrength } from './right-side.ts';
import { withSettledEnds } from './settled.ts';
import { signersOf } from './signed.ts';
import { slotNames } from './slot.ts';
import { initialedName, soundedName } from './sounded.ts';
import { spacedName } from './spaced.ts';
import { givenGrade, isClearGiven, isFunctionSurname, isGivenWord, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { wantsName } from './wanted.ts';
import { bestLength, mayBeName, personOf } from './weigh.ts';
import { isCompoundSurname, isKnownWord, isWordlike } from './word.ts';
import { wordNamed } from './word-named.ts';

/** Finds people from left to right, marking their ends for the lists they stand in. */
export function findPeople(around: Surroundings): PersonMention[] {
  const people: PersonMention[] = [];
  const doubtful: Doubtful[] = [];
  const { text } = around.marks;
  const signers = signersOf(around);
  const isTitle = (start: number, end: number) => around.titleStarts[start] === 1 && around.titleEnds[end] === 1;
  for (const { name } of peopleTables(text, isTitle))
    if (!isTaken(around.taken, name.start, name.end)) signers.set(name.start, name.end);
  for (const [start, end] of listedNames(around)) signers.set(start, end);
  for (const [start, end] of calledOn(around)) signers.set(start, end);
  for (let at = 0; at < text.length; at++) {
    if (around.taken[at] === 1) continue;
    const signed = signers.get(at);
    const found = signed === undefined ? namesAt(around, at, doubtful) : [signerOf(around, at, signed)];
    if (found.length === 0) continue;
    while ((people.at(-1)?.end ?? -1) > (found[0]?.start ?? 0)) people.pop();
    people.push(...found);
    for (const person of found) around.personEnds[person.end] = 1;
    at = (found.at(-1)?.end ?? at + 1) - 1;
  }
  return withListsBefore(around, withSettledEnds(around, withCorroborated(around, people, doubtful)));
}

function signerOf(around: Surroundings, at: number, end: number): PersonMention {
  const { text } = around.marks;
  const hasSurname = end - at > 2 && isHanCode(text.charCodeAt(at)) && surnameWeight(text.charCodeAt(at)) > 0;
  const person = personOf(around, at, end);
  return hasSurname ? person : { ...person, surname: 0 };
}

function namesAt(around: Surroundings, at: number, doubtful: Doubtful[]): readonly PersonMention[] {
  const { text } = around.marks;
  const code = text.charCodeAt(at);
  if (code >= 65 && code <= 90)
    return listOf(
      letteredName(around, at) ??
        nameBehindLatin(around, at) ??
        surnameBehindLatin(around, at) ??
        initialedName(around, at) ??
        latinName(around, at),
    );
  if (!isHanCode(code))
    return (classAt(text, at) & CHARACTER.hyphenOrDot) === 0 ? NOBODY : listOf(dottedName(around, at));
  if (isLatinCode(text.charCodeAt(at + 1))) return listOf(letteredName(around, at));
  const left = leftStrength(around, at);
  // Most places of a text lie inside words: what begins a name there is few, and says so itself.
  if (left < 1 && !beginsPeoplesName(code) && !wantsName(text.charCodeAt(at - 1))) return NOBODY;
  if (testAt(NO_NAME, text, at)) return NOBODY;
  // 欧阳|先生: a surname with a word of address.
  if (isCompoundSurname(around, at) && isAddress(text, at + 2)) return NOBODY;
  const person =
    longSurnamed(around, at) ??
    peoplesName(around, at, left) ??
    soundedName(around, at, left) ??
    spacedName(around, at, left) ??
    functionNamed(around, at, left) ??
    wordNamed(around, at, left) ??
    surnamed(around, at, left, doubtful);
  return person === null ? slotNames(around, at, left) : [person];
}

/** 任独立董事|满六年 is for how long, （江银保监复〔2022〕88号） whose document, 于林先生获委任后 when. */
const NO_NAME =
  /[于於]\p{Script=Han}(?:先生|女士|小姐)[^，。；]{0,10}(?:[后後]|之?[时時]|任[内內]|期[间間])|花名(?=[“"「：:])|易人(?=[：:，,。；;\s])|真正|满[一二两三四五六七八九十][年届]|(?<=[（(，。；：、\s》])(?:(?!的)\p{Script=Han}){3,9}[〔[【]/uy;

const NOBODY: readonly PersonMention[] = [];

const listOf = (person: PersonMention | null): readonly PersonMention[] => (person === null ? NOBODY : [person]);

/** 区静仪女士, 总经理都建平表示: a surname that is a function word, where both sides or an address prove it. */
function functionNamed(around: Surroundings, at: number, left: number): PersonMention | null {
  const { text } = around.marks;
  if (left < 1 || !isFunctionSurname(text.charCodeAt(at)) || around.marks.inBefore[at] === 1) return null;
  for (const end of [at + 3, at + 2]) {
    if (!mayBeName(around, at, end, 1) || !isClearGiven(text, at + 1, end)) continue;
    // 和林越: the word before a name in full.
    if (end - at === 3 && surnameWeight(text.charCodeAt(at + 1)) > (left < 4 && text[at] === '和' ? 1 : 2)) continue;
    // 董事长从容表示
    if (end - at === 2 && isKnownWord(around, at, end)) continue;
    const right = rightStrength(around, end);
    // 林越、区静仪、方远: a member of a list of people.
    const isMember = around.personEnds[at - 1] === 1 && isJoin(text, end);
    // 都建平曾任总裁: at the start of a clause nothing joins, and the verb is people's alone.
    const isSubject = end - at === 3 && left === 2 && right >= 3.5 && tellsDeed(around, end);
    if (isSurelyPerson(text, end) || isSubject || (left >= 4 && (right >= 3.5 || isMember)))
      return personOf(around, at, end);
  }
  return null;
}

function surnamed(around: Surroundings, at: number, left: number, doubtful: Doubtful[]): PersonMention | null {
  if (left < 1) return null;
  const { text } = around.marks;
  const weight = surnameWeight(text.charCodeAt(at));
  const compound = isCompoundSurname(around, at);
  if (weight === 0 && !compound) return null;
  if (around.marks.inBefore[at] === 1) return null;
  // 采访时坦言: 时 ends what stands before it, unless a name is wanted there.
  if (left < 2 && text[at] === '时') return null;
  if (!compound && isWordlike(around, at) && !isNameAnyway(around, at, left)) return null;
  const best = bestLength(around, at, compound, weight);
  if (best !== null && (isPreposition(around, at, best.end) || isMedium(text, at, best.end))) return null;
  // 前任|云岚|总裁林越: between whose time in a post it is and the post stands the body.
  if (best !== null && around.titleStarts[best.end] === 1 && TIMES_IN_POST.has(text.slice(at - 2, at))) return null;
  let isDoubted = false;
  if (best !== null) {
    const right = standsAlone(text, at, best.end) ? Math.max(STRONG, best.right) : best.right;
    isDoubted = right === best.right && isOpenToAnybody(around, at, left) && isAnybodys(around, best.end);
    const isShown = isEnough(left, right, best.score - best.right);
    if (isShown && !isDoubted) return personOf(around, at, best.end);
    isDoubted &&= isShown;
  }
  // What would be enough elsewhere says how long the name is.
  const open = doubtfulName(around, at, left, isDoubted ? best?.end : undefined);
  if (open === null) return null;
  doubtful.push(open);
  return open.points >= SURE ? personOf(around, at, open.end) : null;
}

const TIMES_IN_POST = new Set(['前任', '时任', '现任', '新任', '候任']);

/** 据彭博报道: who reports is a paper or an agency. */
const REPORTED = /(?:社|新闻)?(?:报道|报导|消息|援引|引述)/y;
const isMedium = (text: string, at: number, end: number): boolean =>
  text[at - 1] === '据' && testAt(REPORTED, text, end);

const TIME = /[今明去昨本上下次当近每][年月日周天晚期]|[年月周][底初末中]|第[一二三四]季|同[年月日]|即日|民国/y;

function isTime(text: string, at: number): boolean {
  return testAt(TIME, text, at);
}

/** What one does 向 somebody. */
const TELLING = /汇报|报告|提交|递交|移交|提出|负责/y;

/** What one is or does 于 somewhere. */
const BEING_AT = /[任就供在入离]职|毕业|服务|就读|效力|受雇|隶属|成立|创立|创办|专注|致力|归属|[位居坐来]$/;

/** 总经理向周启汇报: the preposition, where no word wants a name that begins here, and what stands behind is told to somebody. */
function isPreposition({ marks: { text, before, after } }: Surroundings, at: number, end: number): boolean {
  // 由石榴负责: it brings who does what follows.
  if (text[at] === '由') return (after[end] ?? 0) > 1;
  // 将于月底离任, 任职于青石
  if (text[at] === '于') return isTime(text, at + 1) || BEING_AT.test(text.slice(Math.max(0, at - 2), at));
  // 由|向红负责, 向|向晓光汇报: no preposition stands behind another.
  if (text[at] !== '向' || (before[at] ?? 0) > 1 || text[at - 1] === '由' || text[at - 1] === '向') return false;
  for (let behind = end - 1; behind <= end + 1; behind++) {
    if (testAt(TELLING, text, behind)) return true;
  }
  return end - at === 3 && surnameWeight(text.charCodeAt(at + 1)) > 1;
}

/** 接替温和平, 负责人高新岚代管: a word of the lexicon begins here, and yet a name does. */
const isNameAnyway = (around: Surroundings, at: number, left: number): boolean =>
  (left >= 4 && isGivenWord(around.marks.text, at + 1, at + 3)) || (left >= 5 && isUnlikeWord(around, at));

/** 负责人高新岚代管: right behind a title, a word that goes on to a name of three characters with a verb of people behind. */
function isUnlikeWord({ marks }: Surroundings, at: number): boolean {
  return (
    surnameWeight(marks.text.charCodeAt(at)) > 1 &&
    (marks.after[at + 3] ?? 0) > 1 &&
    (marks.edge[at + 2] ?? 0) === 0 &&
    (marks.after[at + 2] ?? 0) === 0 &&
    givenGrade(marks.text.charCodeAt(at + 2)) >= 0
  );
}

/** One side must be strong and the other at least open; an unlikely given name asks for more. */
function isEnough(left: number, right: number, likely: number): boolean {
  if (Math.max(left, right) < STRONG) return false;
  if (right === 0) return left >= 4 && likely >= 1.5;
  return left + right + likely >= 5.5;
}
