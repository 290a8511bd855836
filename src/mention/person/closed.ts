/** Small words at the end of a would-be name: which of them grammar leaves to the name, and which it takes away. */
import { characterSet } from '../character-sets.ts';
import { CHARACTER, classAt } from '../characters.ts';
import { testAt } from '../match-at.ts';
import { isAddress, isHuman } from './about.ts';
import { isJoin, STRONG } from './context.ts';
import { isOffice } from './held.ts';
import { isChange } from './linked.ts';
import { becomesNothing, rightStrength } from './right-side.ts';
import type { Surroundings } from './surroundings.ts';

/** They want a noun behind them, so that before a verb they are the name's: 林从|担任, 周若|辞去, 林天成|先生, 周谦让|因个人原因. */
const BEFORE_NOUNS = new Set('从以由向如若其成让');
/** 任命林作为总裁: a verb with 为, and no name's. */
const COPULAS = new Set('作改转任');
/** 选举林越成为会长, 委任林越成为秘书, 接替林越成为总裁: after these one becomes something as often as not. */
const CHOOSING = /(?:[选推委][举任]?|接替|接棒|取代|顶替)$/;
/** They want anything at all behind them, so that at the end of a clause they are the name's: 周启以， 林则。 */
const NEVER_LAST = new Set('从以由向如若其亦均则因为在可有自和与同将已要让');
/** Of these none stands before 的: 免去林可的职务. */
const NEVER_BEFORE_OF = new Set('从以由向如若其亦则因为可自和与同会要能让');
/** Conjunctions and copulas: what begins a predicate of its own leaves them to the name. */
const UNFINISHED = new Set('和与同为任成');
/** 林国和|担任, 林有为|不再: no noun begins like that, and nobody stands behind it. */
const PREDICATE =
  /[担出接兼继连]任|升任|就任|调任|转任|辞去|请辞|表示|认为|指出|透露|坦言|强调|宣布|回应|告诉|[也亦均]|不再|将[于任继出接]|已[于向任]|分别|被(?!告)|对(?:此|记者|媒体|外)|变更为|更换为|离[任职]|卸任|等(?!级)/y;
/** Auxiliaries, which want a verb in its plain form, and 自, which wants a time or oneself. */
const AUXILIARIES = new Set('能会可要应当有自');
/** 林越可|曾任, 周能|先生. */
const BEHIND_AUXILIARY = /[也亦]|曾[任在经]|已[于向任从]|将[于任继出接]|现任|历任|拟任|正在|先生|女士|同志|小姐/y;

/** 林越可|离职: news does not tell who may go. */
const GOES = /离[职任]|辞[职任]|卸任|升任|调任|转任/y;

/** Verbs that no given name ends in but for these: what stands behind leaves them to the name. */
export const isVerbal = (character: string): boolean => character === '辞' || character === '想';

const IN_CONTRAST = /[为任将由]|[担出接兼改转]任|升任|调任|不再|负责|继续/y;

/**
 * 贺之出任: a particle wants a noun behind it, so before a verb or at the end 之 is the name's. So does 非, which also stands
 * before titles, and so do the prepositions.
 */
export function isClosed(around: Surroundings, at: number, start: number): boolean {
  const { text, after } = around.marks;
  const character = text.charAt(at);
  if (isAppointed(around, start, at + 1) && !COPULAS.has(character))
    return character !== '成' || !CHOOSING.test(text.slice(start - 2, start));
  if (isNobodysSum(around, at, start)) return true;
  if (character === '之') return text[at + 1] === '的' || rightStrength(around, at + 1) >= 2;
  // 宋辞|出任, 李想|连任, and not 宋|辞任
  if (isVerbal(character))
    return (after[at] ?? 0) === 0 && (testAt(PREDICATE, text, at + 1) || endsClause(text, at + 1));
  // 林越|若当选，将…: a condition, with what follows from it.
  if (character === '若' && at - start > 1 && isHuman(text, at)) return false;
  // 周澄|则为总监: in contrast to what another becomes.
  if (character === '则' && testAt(IN_CONTRAST, text, at + 1)) return false;
  if (character === '非') return around.titleStarts[at + 1] !== 1 && rightStrength(around, at + 1) >= 1;
  if (BEFORE_NOUNS.has(character) && ((after[at + 1] ?? 0) > 1 || isOffice(around, at + 1) || isHuman(text, at + 1)))
    return true;
  if (text[at + 1] === '的' && NEVER_BEFORE_OF.has(character)) return true;
  if (becomesNothing(text, at)) return true;
  if (UNFINISHED.has(character) && testAt(PREDICATE, text, at + 1)) return true;
  if (AUXILIARIES.has(character) && testAt(BEHIND_AUXILIARY, text, at + 1)) return true;
  if (character === '可' && at - start > 1 && testAt(GOES, text, at + 1)) return true;
  return NEVER_LAST.has(character) && endsClause(text, at + 1);
}

/** 林越均|未持有股份: of all that is told of one. */
const saysOfAll = characterSet('未不无已');

/** 谢灵均|表示, 谢灵均|为总裁: where no list stands before it, 均 has nobody to sum up, and is the name's. */
export function isNobodysSum(around: Surroundings, at: number, start: number): boolean {
  const { text, after } = around.marks;
  if (text[at] !== '均' || isJoin(text, start - 1) || saysOfAll(text.charCodeAt(at + 1))) return false;
  return (
    (after[at + 1] ?? 0) > 1 ||
    isOffice(around, at + 1) ||
    text[at + 1] === '的' ||
    isAddress(text, at + 1) ||
    isChange(text, at + 1)
  );
}

/** 任命林越可为总裁: between whom one appoints and 为 no adverb stands. */
export function isAppointed(around: Surroundings, start: number, end: number): boolean {
  return (
    around.marks.text[end] === '为' && (around.marks.before[start] ?? 0) > 1 && rightStrength(around, end) > STRONG
  );
}

const endsClause = (text: string, at: number): boolean =>
  at >= text.length || text[at] === '、' || (classAt(text, at) & CHARACTER.breaks) !== 0;
