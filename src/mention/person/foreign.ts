/** People whose names are not Chinese: Fabian Keller, 迪昂·韦斯勒, 詹姆斯-默多克. */
import type { PersonMention } from '../../document.ts';
import {
  ENGLISH_GIVEN_NAMES,
  LATIN_COMPANY_WORDS,
  MONGOLIAN_NAME_ENDS,
  MONGOLIAN_NAME_PARTS,
  TIBETAN_NAME_PARTS,
} from '../../lexicon/foreign.ts';
import { LONG_SURNAMES } from '../../lexicon/surnames.ts';
import { characterSet } from '../character-sets.ts';
import { CHARACTER, classAt, isHan, isLatinCode, isLatinOrDigit } from '../characters.ts';
import { matchAt, testAt } from '../match-at.ts';
import { WORD } from '../name-words.ts';
import { isTaken } from '../taken.ts';
import { isPersonal } from './about.ts';
import { STRONG } from './context.ts';
import { leftStrength } from './left-side.ts';
import { personAt } from './person-at.ts';
import { rightStrength } from './right-side.ts';
import { isDottedSound } from './sounds.ts';
import { givenGrade, isNeverInNames, looksLikeName, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { isWordlike, surnameWord } from './word.ts';

const isDot = characterSet('·•・‧∙．');
/** These stand between the parts of a name as between other things: the name must be long and its place sure. */
const isHyphen = characterSet('-－‐–.');
const CAPITAL = 'A-ZÀ-ÖØ-Þ';
const SMALL = 'a-zß-öø-ÿ';
/** Fabian Keller, Clara Nyström, O'Brien, Chang Wei-ming, Ludwig van der Berg, John F. Smith, J. P. Keller, Anton Keller Jr. */
const LATIN_NAME = new RegExp(
  `(?:[A-Z]\\. ?){0,3}(?:[A-Z]['’])?[${CAPITAL}][${SMALL}]+(?:[${CAPITAL}][${SMALL}]+)?(?:-[a-z]{2,})?(?: (?:van|von|der|den|de|del|di|da|la|le|bin|al)(?= )){0,2}(?:[ -](?:(?:[A-Z][a-z]*['’])?[${CAPITAL}][${SMALL}]+(?:-[a-z]{2,})?|[A-Z]\\.?(?![a-z]))){0,3}(?:,? (?:Jr|Sr|II|III)\\.?(?![a-z]))?`,
  'y',
);
/** The initial inside 约翰·F·史密斯, with the dots around it. */
const INITIAL = /^[·•・‧∙．.][A-Z][·•・‧∙．.]/;
/** Longest part of a transliterated name between two dots. */
const LONGEST_PART = 8;
/** 罗伯特·埃文斯|周五: when something happens is no part of a name. */
const WHEN = /(?:周|星期|礼拜)[一二三四五六日末]|[今昨][天日晚晨]|上周|本周|去年|今年|日前|近日/y;
/** How many unusual characters may stand before the verb. */
const LONGEST_TAIL = 2;
/** Single characters that no transliterated name goes across. */
const isStop = characterSet('为任将是在的等和与已也亦均都曾并则从由向把被让对以及或者');

/** 阿不|都|拉, 买买|提, 艾|则孜: inside names of Uyghurs these are sounds, and begin no word. */
const isUyghurSound = (text: string, at: number): boolean =>
  text.startsWith('则孜', at) ||
  text.startsWith('则孜', at - 1) ||
  (text[at] === '都'
    ? beforeDu(text.charCodeAt(at - 1)) && behindDu(text.charCodeAt(at + 1))
    : text[at] === '提' && beforeTi(text.charCodeAt(at - 1)));
const beforeDu = characterSet('不卜布');
const behindDu = characterSet('拉热沙克力瓦外·•・');
const beforeTi = characterSet('买麦木合克');

/** A name joined by dots, read outwards from a dot; null where none is. */
export function dottedName(around: Surroundings, dot: number): PersonMention | null {
  const { text } = around.marks;
  const hyphen = isHyphen(text.charCodeAt(dot));
  if (!hyphen && !isDot(text.charCodeAt(dot))) return null;
  const behind = INITIAL.test(text.slice(dot, dot + 3)) ? dot + 3 : dot + 1;
  if (!isHan(text, dot - 1) || !isHan(text, behind)) return null;
  let start = partStart(around, dot);
  if (start === dot || leftStrength(around, start) < 1) start = wantedStart(around, dot) ?? start;
  // 皮埃尔-路易·杜邦
  const first = !hyphen && isHyphen(text.charCodeAt(start - 1)) ? partStart(around, start - 1) : start;
  if (first < start - 1) start = first;
  let end = partEnd(around, behind);
  while (goesOn(text, end, text[dot] ?? '')) end = partEnd(around, end + 1);
  end = toVerb(around, end);
  // 门德斯|因战绩不佳下课, but 克莱因|出任.
  if (text[end - 1] === '因' && end - behind > 2 && rightStrength(around, end) < 1) end--;
  if (dot - start < 1 || end - dot < 2) return null;
  if (hyphen && (dot - start < 2 || end - start < 5)) return null;
  if (Math.max(leftStrength(around, start), rightStrength(around, end)) < (hyphen ? 2 : 1)) return null;
  return personAt(text, start, end);
}

/** 让·皮埃尔·杜邦-克莱因: further parts stand behind the same sign, and behind a hyphen where the first stood behind a dot. */
const goesOn = (text: string, end: number, sign: string): boolean =>
  (text[end] === sign || (isDot(sign.charCodeAt(0)) && isHyphen(text.charCodeAt(end)))) && isHan(text, end + 1);

/** 任命马修·科尔: characters that no list of sounds has, back to a word that wants a name behind it. */
function wantedStart(around: Surroundings, dot: number): number | null {
  const { marks, taken } = around;
  for (let at = dot - 1; at >= dot - LONGEST_PART && at >= 0; at--) {
    if (!isHan(marks.text, at) || taken[at] === 1 || isStop(marks.text.charCodeAt(at))) return null;
    if (dot - at > 1 && leftStrength(around, at) >= STRONG) return at;
  }
  return null;
}

function partStart(around: Surroundings, dot: number): number {
  const { marks, titleEnds, nameEnds, taken } = around;
  let at = dot;
  while (at > 0 && dot - at < LONGEST_PART && isHan(marks.text, at - 1) && taken[at - 1] !== 1) {
    if (titleEnds[at] === 1 || nameEnds[at] === 1 || (marks.edge[at] ?? 0) > 1 || (marks.before[at] ?? 0) > 1) break;
    const code = marks.text.charCodeAt(at - 1);
    // 让·皮埃尔, 让-皮埃尔: right before a sign it is a name, elsewhere a verb.
    if (marks.text[at - 1] === '让' && at === dot) return at - 1;
    if (!isUyghurSound(marks.text, at - 1) && (isStop(code) || !isDottedSound(code))) break;
    at--;
  }
  return at;
}

function partEnd(around: Surroundings, from: number): number {
  const { marks, taken } = around;
  const flags = WORD.afterPerson | WORD.edge | WORD.head | WORD.organization;
  let at = from;
  while (at - from < LONGEST_PART && isHan(marks.text, at) && taken[at] !== 1) {
    const code = marks.text.charCodeAt(at);
    if (isUyghurSound(marks.text, at)) {
      at++;
      continue;
    }
    if (isStop(code) || !isDottedSound(code)) break;
    if (at > from && ((marks.startFlags[at] ?? 0) & flags) !== 0 && (marks.after[at] ?? 0) > 1) break;
    if (at > from + 1 && (isPersonal(marks.text, at) || testAt(WHEN, marks.text, at))) break;
    at++;
  }
  return at;
}

/** 买买提·守江出任, 弗兰·德容、: characters that no list of sounds has, up to a verb of people, or one of them up to a mark. */
function toVerb(around: Surroundings, from: number): number {
  const { marks, taken } = around;
  if (rightStrength(around, from) >= 2 || testAt(WHEN, marks.text, from)) return from;
  for (let end = from + 1; end <= from + LONGEST_TAIL; end++) {
    const code = marks.text.charCodeAt(end - 1);
    if (!isHan(marks.text, end - 1) || isStop(code) || taken[end - 1] === 1) break;
    const right = rightStrength(around, end);
    if (right >= STRONG && givenGrade(code) >= 0) return end;
    if (end === from + 1 && right >= 2 && marks.after[from] === 0 && marks.edge[end] === 0) return end;
  }
  return from;
}

/** A Latin name: two words and more where people stand, one word only where nothing but a person can stand. */
export function latinName(around: Surroundings, at: number): PersonMention | null {
  const { text } = around.marks;
  if (isLatinOrDigit(text, at - 1)) return null;
  const name = matchAt(LATIN_NAME, text, at)?.[0];
  if (name === undefined) return null;
  const end = at + name.length + (/ (?:Jr|Sr)$/.test(name) && text[at + name.length] === '.' ? 1 : 0);
  if (isLatinOrDigit(text, end) || (text[end] === ' ' && isLatinCode(text.charCodeAt(end + 1)))) return null;
  const words = name.split(/[ -]|\.(?! )/);
  if (words.some(word => LATIN_COMPANY_WORDS.has(word))) return null;
  const left = leftStrength(around, at);
  const right = rightStrength(around, end);
  const bilingual = words.length > 1 && left >= STRONG && surnameWeight(text.charCodeAt(end)) > 1;
  const enough =
    bilingual ||
    // Right behind a title two words are a name, whatever goes on behind.
    (words.length > 1 && around.titleEnds[text[at - 1] === ' ' ? at - 1 : at] === 1) ||
    (left >= 1 && isGlossed(around, end)) ||
    (ENGLISH_GIVEN_NAMES.has(words[0] ?? '') &&
      Math.min(left, right) >= 1 &&
      left + right >= (words.length > 1 ? 3 : 4)) ||
    (words.length > 1 ? Math.max(left, right) >= STRONG && Math.min(left, right) >= 1 : left >= STRONG && right >= 2);
  return enough ? personAt(text, at, end) : null;
}

/** Anton（周砚秋）: a Chinese name in the bracket behind. */
function isGlossed(around: Surroundings, end: number): boolean {
  const { text } = around.marks;
  if (text[end] !== '（' && text[end] !== '(') return false;
  return [3, 4].some(
    length => (text[end + length] === '）' || text[end + length] === ')') && isBareName(around, end + 1, end + length),
  );
}

const PARTS = [...TIBETAN_NAME_PARTS, ...MONGOLIAN_NAME_PARTS];
const WHOLE = MONGOLIAN_NAME_PARTS.filter(part => part.length > 2);
const PEOPLES = new RegExp(
  `(?:${PARTS.join('|')}){2}|\\p{Script=Han}{2,3}(?:${MONGOLIAN_NAME_ENDS.join('|')})|${WHOLE.join('|')}`,
  'uy',
);
const isWhole = new Set(WHOLE);
/** Whether a name of peoples without surnames may begin with the character, wherever it stands. */
export const beginsPeoplesName = characterSet(PARTS.map(part => part.charAt(0)));
const endsPeoplesName = characterSet(MONGOLIAN_NAME_ENDS.join(''));

/** 扎西次仁任书记, 娜日其其格担任主席: names of peoples that have no surnames. */
export function peoplesName(around: Surroundings, at: number, left: number): PersonMention | null {
  const { text } = around.marks;
  const isOfParts = beginsPeoplesName(text.charCodeAt(at));
  if (!isOfParts && !endsPeoplesName(text.charCodeAt(at + 3)) && !endsPeoplesName(text.charCodeAt(at + 4))) return null;
  // 由乌兰图雅负责: the word before the name.
  if (isStop(text.charCodeAt(at)) || (around.marks.before[at + 1] ?? 0) > 0) return null;
  const name = matchAt(PEOPLES, text, at)?.[0];
  if (name === undefined) return null;
  const end = at + name.length;
  if (isTaken(around.taken, at, end)) return null;
  // 聘任|巴特尔
  for (let inside = at + 2; inside < end - 1; inside++) if ((around.marks.before[inside] ?? 0) > 0) return null;
  const right = rightStrength(around, end);
  const isFree = at === 0 || (classAt(text, at - 1) & CHARACTER.breaks) !== 0;
  if (isWhole.has(name)) return Math.min(left, right) >= 2 ? personAt(text, at, end) : null;
  // Two parts of such names make one; what only ends like a Mongolian one has to begin where names do.
  if (isOfParts ? Math.max(left, right) < 1 : left < (isFree ? 1 : 1.5) || right < 1 || left + right < 4) return null;
  return personAt(text, at, end);
}

const LONG_SURNAME = new RegExp(LONG_SURNAMES.join('|'), 'y');
/** Whether a Japanese surname of three characters may begin with the character. */
const beginsLongSurname = characterSet(LONG_SURNAMES.map(surname => surname.charAt(0)));

/** 长谷川诚, 佐佐木健一: the given name is as long as what stands behind it leaves. */
export function longSurnamed(around: Surroundings, at: number): PersonMention | null {
  const { text } = around.marks;
  if (!beginsLongSurname(text.charCodeAt(at)) || !testAt(LONG_SURNAME, text, at)) return null;
  const from = LONG_SURNAME.lastIndex;
  for (const end of [from + 2, from + 1])
    if (
      isHan(text, end - 1) &&
      !isNeverInNames(text.charCodeAt(end - 1)) &&
      !isTaken(around.taken, at, end) &&
      rightStrength(around, end) >= 1
    )
      return personAt(text, at, end, from - at);
  return null;
}

const isBareName = (around: Surroundings, at: number, end: number): boolean =>
  surnameWord(around, at) < 2 && !isWordlike(around, at) && looksLikeName(around.marks.text.slice(at, end));
