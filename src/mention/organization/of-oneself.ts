/** What a person tells of himself with the verbs that companies announce with: 林越近日|宣布离职, 方远|发布内部信. */
import type { Span } from '../../document.ts';
import { testAt } from '../match-at.ts';
import { givenGrade, surnameWeight } from '../person/surname.ts';
import { isKnownWord } from '../person/word.ts';
import type { Lesson } from './lesson.ts';
import { isPersonLike } from './plausible.ts';

const TELLS = '(?:宣布|官宣|公布|透露|发布[^，。；\\n]{0,14}[，,]?(?:称|宣布|表示|透露)?)(?:称)?[，,]?';
const BETWEEN =
  '(?:将|已|正式|即将|会|要|自己|其|因[^，。；\\n]{1,10}?|于[^，。；\\n]{1,8}?|从[^，。；\\n]{1,14}?){0,3}';
/** What companies don't do. */
const OF_PEOPLE = new RegExp(
  `${TELLS}${BETWEEN}(?:离职|辞职|辞任|辞去|退休|卸任|请辞|入职|退居|创业|不再担任|履新|转岗)`,
  'y',
);
/** What companies do as well, and the papers they write as well. */
const OF_BOTH = new RegExp(
  `${TELLS}${BETWEEN}(?:离开|退出|加入|加盟|告别)|发布(?:了)?(?:一封)?(?:全员|内部|公开|致歉|告别)(?:信|邮件)`,
  'y',
);

/** A plain surname, and no character that given names avoid. */
function isOrdinary(name: string): boolean {
  if (surnameWeight(name.charCodeAt(0)) < 2) return false;
  for (let i = 1; i < name.length; i++) if (givenGrade(name.charCodeAt(i)) < 0) return false;
  return true;
}

/** Whether who is named here, with the verb at that offset behind, is a person by what is told. */
export function tellsOfOneself(lesson: Lesson, { start, end }: Span, verb: number): boolean {
  const { text } = lesson.marks;
  const name = text.slice(start, end);
  if (!isPersonLike(name)) return false;
  if (testAt(OF_PEOPLE, text, verb)) return true;
  return !isKnownWord(lesson, start, end) && isOrdinary(name) && testAt(OF_BOTH, text, verb);
}
