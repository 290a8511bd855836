/** Transliterated names without a dot: 首席执行官迪昂韦斯勒表示, 迈克登接任, J. P. 莫勒. */
import type { PersonMention } from '../../document.ts';
import { characterSet } from '../character-sets.ts';
import { isHan, isLatinOrDigit } from '../characters.ts';
import { testAt } from '../match-at.ts';
import { aboutPerson, isAddress, isHuman } from './about.ts';
import { STRONG } from './context.ts';
import { isOffice } from './held.ts';
import { leftStrength } from './left-side.ts';
import { personAt } from './person-at.ts';
import { rightStrength } from './right-side.ts';
import { isDottedSound, isSound } from './sounds.ts';
import type { Surroundings } from './surroundings.ts';

/** Sounds that stand for syllables Chinese does not have: where a short run has two of them, the name is a foreign one. */
const isForeignSound = characterSet('尔斯克特德姆夫蒂娅诺莱茨伦顿森洛鲁弗菲迪莫托维奇瓦韦霍勒拉瑟埃妮娜卜');
const LONGEST_RUN = 10;
/** How long a run has to be where a person is wanted, and where only the verb tells. */
const [SHORTEST_WANTED, SHORTEST_OF_OFFICE] = [3, 3];
/** From this length on a run behind a title needs no foreign sound. */
const LONG = 4;
/** Verbs and posts that no company is the subject of. */
const OFFICE_VERB =
  /(?:将|已|也|亦|仍|正式|即将|拟|此前|继续|全面)*(?:因[^，。；]{1,8}?)?(?:接任|接替|升任|晋升|调任|转任|兼任|卸任|离任|辞去|辞职|辞任|离职(?!员工|人员|率|高管|潮|的)|退休(?!员工|人员|金|的)|履新|被任命|获任命|获委任|当选|(?:出任|担任)(?![^，。；]{0,14}(?:顾问|承销|保荐|审计|核数|托管|评级|会计师|受托|账簿|赞助))|退居|毕业于|亲自|同志|两位|一行[到赴来，。]|临危受命|代为)|[现时]年\d|的?(?:继任者|接班人|辞呈|辞职报告|书面辞职)|任职期间/y;

interface Run {
  readonly end: number;
  /** How many of its sounds are foreign to Chinese. */
  readonly foreign: number;
}

/** 彼得: elsewhere 得 is no sound of names. */
const isPeter = (text: string, at: number): boolean => text[at] === '得' && text[at - 1] === '彼';

/** Sounds of other languages up to a word that stands behind people. */
function runFrom({ marks, taken }: Surroundings, at: number): Run {
  let end = at;
  let foreign = 0;
  while (
    end - at < LONGEST_RUN &&
    (isSound(marks.text.charCodeAt(end)) || isPeter(marks.text, end)) &&
    taken[end] !== 1
  ) {
    if (end > at && ((marks.after[end] ?? 0) > 1 || (end > at + 1 && holdsOffice(marks.text, end)))) break;
    if (isForeignSound(marks.text.charCodeAt(end))) foreign++;
    end++;
  }
  return { end, foreign };
}

/**
 * Three and more sounds of foreign names behind a title, a verb of appointing or another person of a list; at the start of a
 * clause only before a verb of office, for companies speak and buy as well.
 */
export function soundedName(around: Surroundings, at: number, strength: number): PersonMention | null {
  const { marks } = around;
  const left = around.titleEnds[at] === 1 || (marks.before[at] ?? 0) > 1 ? 4 : strength;
  if (left < 2) return null;
  const { end, foreign } = runFrom(around, at);
  const length = end - at;
  if (length < SHORTEST_OF_OFFICE) return null;
  if (!(foreign >= (length >= LONG ? 1 : 2) && isSomebody(around, end)) && !isWanted(around, at, end, foreign, left))
    return null;
  return personAt(marks.text, at, end);
}

function isWanted(around: Surroundings, at: number, end: number, foreign: number, left: number): boolean {
  const length = end - at;
  if (left < STRONG || length < SHORTEST_WANTED) return false;
  const right = rightStrength(around, end);
  // 由特兰斯负责: companies are in charge as well.
  if (around.marks.before[at] === 1) return false;
  return right >= 1.5 && (length >= LONG || foreign >= 2) && (left >= 4 || right >= STRONG);
}

/** Does what stands behind tell of a person and of no company? */
function isSomebody(around: Surroundings, at: number): boolean {
  const { text } = around.marks;
  return (
    holdsOffice(text, at) ||
    isOffice(around, at) ||
    isAddress(text, at) ||
    aboutPerson(text, at) !== null ||
    isHuman(text, at)
  );
}

function holdsOffice(text: string, at: number): boolean {
  return testAt(OFFICE_VERB, text, at);
}

/** J. P. , M.K., A· before a transliterated surname. */
const INITIALS = /(?:[A-Z]\.[ ]?|[A-Z][·•・‧]){1,3}(?=\p{Script=Han})/uy;

/** J. P. 莫勒: initials and a surname in sounds, where a person is wanted; firms are called like that too (and speak). */
export function initialedName(around: Surroundings, at: number): PersonMention | null {
  const { text } = around.marks;
  if (isLatinOrDigit(text, at - 1)) return null;
  if (!testAt(INITIALS, text, at)) return null;
  const from = INITIALS.lastIndex;
  let end = from;
  while (end - from < LONGEST_RUN && isHan(text, end) && around.taken[end] !== 1) {
    if (!isDottedSound(text.charCodeAt(end))) break;
    if (end > from + 1 && rightStrength(around, end) >= STRONG) break;
    end++;
  }
  if (end - from < 2) return null;
  const [left, right] = [leftStrength(around, at), rightStrength(around, end)];
  return (left >= 4 && right >= 1) || (left >= 1 && isSomebody(around, end)) ? personAt(text, at, end) : null;
}
