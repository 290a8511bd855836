/** What brands and companies do as well as people: 青石获得融资, 青石也在布局海外. By itself it proves nobody. */
import { ANYBODYS_ADVERBS, ANYBODYS_VERBS } from '../../lexicon/edges.ts';
import { CHARACTER, classAt } from '../characters.ts';
import { testAt } from '../match-at.ts';
import { isHuman } from './about.ts';
import { STRONG } from './context.ts';
import { tellsDeed } from './deeds.ts';
import { comesFrom, holdsPostNext, isOffice } from './held.ts';
import type { Surroundings } from './surroundings.ts';

/** Before the name of a body these are what people do: 林越加入青石集团, 林越负责品牌部. */
const TO_BODY = new Set('加入 加盟 离开 回归 回到 接手 接管 负责 牵头 统筹 带领 引领'.split(' '));

/** 将于下月加入|青石集团 */
const JOINS = /[已将]于[^，。；\n]{1,10}?(?:加入|加盟|离开|回归|重返)/y;

/** Could a company's name stand here as well as a person's? Behind what is quoted stands who said it. */
export const isOpenToAnybody = ({ marks: { text } }: Surroundings, at: number, left: number): boolean =>
  left < STRONG && (classAt(text, at - 1) & CHARACTER.closesQuote) === 0;

/** Is all that is said behind the would-be name, through its adverbs, something that companies do as well? */
export function isAnybodys(around: Surroundings, end: number): boolean {
  const { marks, nameStarts, titleStarts } = around;
  const { text } = marks;
  let at = end;
  if (tellsDeed(around, end)) return false;
  if (testAt(JOINS, text, at) && nameStarts[JOINS.lastIndex] === 1) return false;
  for (let length = marks.after[at] ?? 0; length > 0; length = marks.after[at] ?? 0) {
    if (isHuman(text, at) || isOffice(around, at)) return false;
    const word = text.slice(at, at + length);
    const behind = at + length;
    if (ANYBODYS_VERBS.has(word))
      return !(
        titleStarts[behind] === 1 ||
        (nameStarts[behind] === 1 && TO_BODY.has(word)) ||
        (word === '为' && holdsPostNext(around, behind)) ||
        comesFrom(text, at)
      );
    // 或将|被出售: a preposition behind an adverb.
    if (length === 1 && at > end) return true;
    if (!ANYBODYS_ADVERBS.has(word)) return false;
    at = behind;
  }
  return at > end && !isHuman(text, at) && !isOffice(around, at);
}
