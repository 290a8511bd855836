/** What is no unit by its name but by what is said of it: 直播由方远负责, 仓配体系改由方远带领. */
import type { PersonMention, UnitMention } from '../../document.ts';
import type { Marks } from '../marks.ts';
import { isLexiconWord } from '../name-words.ts';
import { isTaken } from '../taken.ts';
import { isGenericUnit } from '../unit/generic.ts';
import { leftEdge } from './left-edge.ts';
import type { Walls } from './walls.ts';

export interface HeadedLesson {
  readonly marks: Marks;
  readonly walls: Walls;
  readonly raw: string;
  /** 1 for each character inside a name that is already known. */
  readonly taken: Uint8Array;
}

const BY = /(?:仍|则|暂|改|均|都|也|将|现|继续|交|统一|直接)*由$/u;
const HEADS =
  /^(?:先生|女士|博士)?(?:[（(][^（()）]{1,20}[)）])?(?:全面|直接|统一|继续)?(?:负责|带领|牵头|分管|统管|代管|领导|接管)/u;
const NO_UNIT = /工作|事务|事宜|会议|职责|职务|任务|流程|项目|方案|^(?:此|该|其|具体|日常|上述)|[人者员事题]$/;
const [SHORTEST, LONGEST] = [2, 10];

/** Finds them: a short name between the start of a clause and 由 with a person who leads it. */
export function findHeadedUnits(lesson: HeadedLesson, people: readonly PersonMention[]): UnitMention[] {
  const { text } = lesson.marks;
  const found: UnitMention[] = [];
  for (const person of people) {
    if (text[person.start - 1] !== '由' || !HEADS.test(text.slice(person.end, person.end + 32))) continue;
    const by = BY.exec(text.slice(Math.max(0, person.start - 6), person.start))?.[0] ?? '';
    const end = person.start - by.length;
    const start = leftEdge(lesson.marks, lesson.walls, end, false);
    const name = text.slice(start, end);
    if (
      name.length < SHORTEST ||
      name.length > LONGEST ||
      NO_UNIT.test(name) ||
      isGenericUnit(name) ||
      (isLexiconWord(name) && name.length > 4)
    )
      continue;
    if (isTaken(lesson.taken, start, end)) continue;
    found.push({
      kind: 'unit',
      start,
      end,
      name: lesson.raw.slice(start, end),
      suffix: null,
      weak: true,
      evidence: 'context',
    });
  }
  return found;
}
