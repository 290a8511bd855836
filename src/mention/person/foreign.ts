/** People whose names are not Chinese: Fabian Keller, 迪昂·韦斯勒, 詹姆斯-默多克. */
import type { PersonMention } from '../../document.ts';
import {
  BESIDE_DOTS,
  ENGLISH_GIVEN_NAMES,
  LATIN_COMPANY_WORDS,
  MONGOLIAN_NAME_ENDS,
  TIBETAN_NAME_PARTS,
  TRANSLITERATION,
} from '../../lexicon/foreign.ts';
import { characterSet } from '../character-sets.ts';
import { CHARACTER, classAt, isHan, isLatinCode, isLatinOrDigit } from '../characters.ts';
import { WORD } from '../name-words.ts';
import { leftStrength, rightStrength, STRONG } from './context.ts';
import { givenGrade, looksLikeName, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { isWordlike, surnameWord } from './word.ts';

const isDot = characterSet('·•・‧∙');
/** These stand between the parts of a name as between other things: the name must be long and its place sure. */
const isHyphen = characterSet('-－‐–—.．');
const isSound = characterSet(TRANSLITERATION);
const isDottedSound = characterSet(TRANSLITERATION + BESIDE_DOTS);
const CAPITAL = 'A-ZÀ-ÖØ-Þ';
const SMALL = 'a-zß-öø-ÿ';
/** Fabian Keller, Clara Nyström, O'Brien, Chang Wei-ming, Ludwig van der Berg, John F. Smith. */
const LATIN_NAME = new RegExp(
  `(?:[A-Z]['’])?[${CAPITAL}][${SMALL}]+(?:[${CAPITAL}][${SMALL}]+)?(?:-[a-z]{2,})?(?: (?:van|von|der|den|de|del|di|da|la|le|bin|al)(?= )){0,2}(?:[ -](?:(?:[A-Z][a-z]*['’])?[${CAPITAL}][${SMALL}]+(?:-[a-z]{2,})?|[A-Z]\\.?(?![a-z]))){0,3}`,
  'y',
);
/** The initial inside 约翰·F·史密斯, with the dots around it. */
const INITIAL = /^[·•・‧∙.][A-Z][·•・‧∙.]/;
/** Longest part of a transliterated name between two dots. */
const LONGEST_PART = 8;
/** How many unusual characters may stand before the verb. */
const LONGEST_TAIL = 2;
/** Single characters that no transliterated name goes across. */
const isStop = characterSet('为任将是在的等和与已也曾并则从由向把被让对以及或者');

/** A name joined by dots, read outwards from a dot; null where none is. */
export function dottedName(around: Surroundings, dot: number): PersonMention | null {
  const { text } = around.marks;
  const hyphen = isHyphen(text.charCodeAt(dot));
  if (!hyphen && !isDot(text.charCodeAt(dot))) return null;
  const behind = INITIAL.test(text.slice(dot, dot + 3)) ? dot + 3 : dot + 1;
  if (!isHan(text, dot - 1) || !isHan(text, behind)) return null;
  let start = partStart(around, dot);
  // 皮埃尔-路易·杜邦
  const first = !hyphen && isHyphen(text.charCodeAt(start - 1)) ? partStart(around, start - 1) : start;
  if (first < start - 1) start = first;
  let end = partEnd(around, behind);
  while (goesOn(text, end, text[dot] ?? '')) end = partEnd(around, end + 1);
  end = toVerb(around, end);
  if (dot - start < 1 || end - dot < 2) return null;
  if (hyphen && (dot - start < 2 || end - start < 5)) return null;
  if (Math.max(leftStrength(around, start), rightStrength(around, end)) < (hyphen ? 2 : 1)) return null;
  return { kind: 'person', start, end, name: text.slice(start, end), surname: 0, evidence: 'context' };
}

/** 让·皮埃尔·杜邦-克莱因: further parts stand behind the same sign, and behind a hyphen where the first stood behind a dot. */
const goesOn = (text: string, end: number, sign: string): boolean =>
  (text[end] === sign || (isDot(sign.charCodeAt(0)) && isHyphen(text.charCodeAt(end)))) && isHan(text, end + 1);

function partStart(around: Surroundings, dot: number): number {
  const { marks, titleEnds, nameEnds, taken } = around;
  let at = dot;
  while (at > 0 && dot - at < LONGEST_PART && isHan(marks.text, at - 1) && taken[at - 1] !== 1) {
    if (titleEnds[at] === 1 || nameEnds[at] === 1 || (marks.edge[at] ?? 0) > 1 || (marks.before[at] ?? 0) > 1) break;
    const code = marks.text.charCodeAt(at - 1);
    // 让·皮埃尔: right before a dot it is a name, elsewhere a verb.
    if (marks.text[at - 1] === '让' && at === dot && isDot(marks.text.charCodeAt(dot))) return at - 1;
    if (isStop(code) || !isDottedSound(code)) break;
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
    if (isStop(code) || !isDottedSound(code)) break;
    if (at > from && ((marks.startFlags[at] ?? 0) & flags) !== 0 && (marks.after[at] ?? 0) > 1) break;
    at++;
  }
  return at;
}

/** 买买提·守江出任: characters that no list of sounds has, up to a verb that only people have in front. */
function toVerb(around: Surroundings, from: number): number {
  const { marks, taken } = around;
  if (rightStrength(around, from) >= 2) return from;
  for (let end = from + 1; end <= from + LONGEST_TAIL; end++) {
    const code = marks.text.charCodeAt(end - 1);
    if (!isHan(marks.text, end - 1) || taken[end - 1] === 1 || givenGrade(code) < 0) break;
    if (rightStrength(around, end) >= STRONG) return end;
  }
  return from;
}

/** A Latin name: two words and more where people stand, one word only where nothing but a person can stand. */
export function latinName(around: Surroundings, at: number): PersonMention | null {
  const { text } = around.marks;
  if (isLatinOrDigit(text, at - 1)) return null;
  LATIN_NAME.lastIndex = at;
  const name = LATIN_NAME.exec(text)?.[0];
  if (name === undefined) return null;
  const end = at + name.length;
  if (isLatinOrDigit(text, end) || (text[end] === ' ' && isLatinCode(text.charCodeAt(end + 1)))) return null;
  const words = name.split(/[ -]/);
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
  return enough ? { kind: 'person', start: at, end, name, surname: 0, evidence: 'context' } : null;
}

/** Anton（周砚秋）: a Chinese name in the bracket behind. */
function isGlossed(around: Surroundings, end: number): boolean {
  const { text } = around.marks;
  if (text[end] !== '（' && text[end] !== '(') return false;
  return [3, 4].some(
    length => (text[end + length] === '）' || text[end + length] === ')') && isBareName(around, end + 1, end + length),
  );
}

/** Longest and shortest transliterated name without a dot. */
const [SHORTEST_RUN, LONGEST_RUN] = [4, 10];

/** Sounds that stand for syllables Chinese does not have: where a short run has two of them, the name is a foreign one. */
const isForeignSound = characterSet('尔斯克特德姆夫蒂娅诺莱茨伦顿森洛鲁弗菲迪');
/** Verbs that no company is the subject of. */
const OFFICE_VERB = /(?:将|已|也|正式|即将|拟)?(?:接任|接替|升任|调任|转任|兼任|卸任|离任|辞去|辞职|离职|退休|履新)/y;
const SHORTEST_OF_OFFICE = 3;

/**
 * 首席执行官迪昂韦斯勒表示: four and more sounds of foreign names behind a title or a verb of appointing; 迈克登接任: three at
 * the start of a clause, before a verb of office.
 */
export function soundedName(around: Surroundings, at: number): PersonMention | null {
  const { marks, taken } = around;
  const isWanted = around.titleEnds[at] === 1 || (marks.before[at] ?? 0) > 1;
  if (!isWanted && (classAt(marks.text, at - 1) & CHARACTER.breaks) === 0 && at > 0) return null;
  let end = at;
  let foreign = 0;
  while (end - at < LONGEST_RUN && isSound(marks.text.charCodeAt(end)) && taken[end] !== 1) {
    if (end > at && (marks.after[end] ?? 0) > 1) break;
    if (isForeignSound(marks.text.charCodeAt(end))) foreign++;
    end++;
  }
  if (
    isWanted ? end - at < SHORTEST_RUN || rightStrength(around, end) < 1.5 : !holdsOffice(marks.text, at, end, foreign)
  )
    return null;
  return { kind: 'person', start: at, end, name: marks.text.slice(at, end), surname: 0, evidence: 'context' };
}

function holdsOffice(text: string, at: number, end: number, foreign: number): boolean {
  if (end - at < SHORTEST_OF_OFFICE || foreign < 2) return false;
  OFFICE_VERB.lastIndex = end;
  return OFFICE_VERB.test(text);
}

const PARTS = TIBETAN_NAME_PARTS.join('|');
const PEOPLES = new RegExp(`(?:${PARTS}){2}|\\p{Script=Han}{2,3}(?:${MONGOLIAN_NAME_ENDS.join('|')})`, 'uy');
const beginsPeoplesName = characterSet(TIBETAN_NAME_PARTS.map(part => part.charAt(0)));

/** 扎西次仁任书记, 娜日其其格担任主席: names of peoples that have no surnames. */
export function peoplesName(around: Surroundings, at: number): PersonMention | null {
  const { text } = around.marks;
  if (!beginsPeoplesName(text.charCodeAt(at)) && (classAt(text, at - 1) & CHARACTER.breaks) === 0) return null;
  PEOPLES.lastIndex = at;
  const name = PEOPLES.exec(text)?.[0];
  if (name === undefined) return null;
  const end = at + name.length;
  if (around.taken.subarray(at, end).includes(1)) return null;
  const [left, right] = [leftStrength(around, at), rightStrength(around, end)];
  if (left < 1 || right < 2 || left + right < 4) return null;
  return { kind: 'person', start: at, end, name, surname: 0, evidence: 'context' };
}

const isBareName = (around: Surroundings, at: number, end: number): boolean =>
  surnameWord(around, at) < 2 && !isWordlike(around, at) && looksLikeName(around.marks.text.slice(at, end));
