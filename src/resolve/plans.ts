/** What is to come: by the words before its verb, by what stands behind it, or since it goes with what is to come. */
import type { Span } from '../document.ts';
import {
  COMES_LATER,
  DONE,
  ELECTED_FIRST,
  GOES_LATER,
  GOES_ON,
  GOES_SOON,
  NOT_YET,
  PLANS,
  SOON,
  THEN_TAKES,
} from '../lexicon/modality-words.ts';
import { characterSet } from '../mention/character-sets.ts';
import type { RoleChange } from '../schema.ts';

const CLAUSE_MARKS = characterSet('，,；;：:');

/** Where the clause begins that holds the offset, not before `from`. */
export function clauseStart(text: string, from: number, offset: number): number {
  for (let i = offset - 1; i >= from; i--) if (CLAUSE_MARKS(text.charCodeAt(i))) return i + 1;
  return from;
}

/** ，接替林越: who is succeeded goes when the other comes. */
const OPENS_CLAUSE = /^(?:以|并|从而)?(?:接替|取代|替代|顶替)/;
/** 拟成立云岚科技，由林越担任总裁: nobody heads what is not there yet. */
const SET_UP_SOON = new RegExp(
  `(?:拟|${SOON}|计划|筹备)(?!其|该)[^，,。；;]{0,8}(?:成立|设立|组建|新设)[^。；;]{0,80}$`,
);
const HEADS_IT = /^(?:担任|出任|任|兼任|为)$/;
/** 将把甲部、乙部合并，组建丙部: what a plan goes on with is planned. 将甲部并入… takes the unit. */
const CHANGED_SOON = new RegExp(
  `(?:拟|计划|筹备|${SOON})(?!其|该)[^，,。；;]{0,24}(?:成立|设立|组建|新设|撤销|裁撤|取消|整合|合并|重组|拆分|并入|更名|升级|调整|优化|改革)[^。；;：]{0,120}$`,
);
/** Right before a verb that tells what becomes of a unit: the subject is that of the clause before. */
const NO_SUBJECT = /^(?:并|同时|以及|及|同步|另|再|重新|相应|在此基础上){0,2}$/;
/** 将辞任董事，亦不再担任委员; 将调任董事，并获委任为总裁: the verb is joined to one that is to come. */
const JOINS = /^(?:并|亦|且|同时|并且|及|以及|也|还){1,2}(?:获|被|不再)?$/;
const IS_TO_COME =
  /(?:将|拟)(?:于[^，,。；;]{1,14})?(?:会|在|正式|同时|一并)?(?:不再|辞|卸|调|转|出任|担任|兼任|接|离|退|升|获|任|加入|继续)[^，,。；;]*$/;

export interface Surroundings {
  readonly text: string;
  readonly sentence: Span;
  /** The words of the clause before the verb, the verb, and all behind its beginning up to the end of the sentence. */
  readonly clause: string;
  readonly at: number;
  readonly verb: string;
  readonly behind: string;
  /** What the statement says of a post, if it is one of a post. */
  readonly change: RoleChange | undefined;
}

/** 将于年底退休，由林越接任: who comes comes when the other goes, and that is told in the clause before. */
function waits({ text, sentence: { start }, at, clause, verb, change }: Surroundings): boolean {
  const mark = at - clause.length;
  if (mark <= start || DONE.test(clause)) return false;
  const last = clauseStart(text, start, mark - 1);
  // 将退居二线，不再参与日常管理，转任顾问: what is given up is said in between.
  const from = last > start && text.startsWith('不再', last) ? clauseStart(text, start, last - 1) : last;
  const before = text.slice(from, mark - 1);
  if (JOINS.test(clause) && IS_TO_COME.test(before)) return true;
  if (HEADS_IT.test(verb) && SET_UP_SOON.test(text.slice(start, mark - 1))) return true;
  if (change === undefined && NO_SUBJECT.test(clause) && CHANGED_SOON.test(text.slice(start, mark - 1))) return true;
  if (!THEN_TAKES.test(verb)) return false;
  return GOES_SOON.test(before) || (OPENS_CLAUSE.test(clause + verb) && PLANS.test(before));
}

/** Does the change say that somebody comes into a post for good? */
export const isTaken = (change: RoleChange | undefined): boolean => change === 'appointed' || change === 'concurrent';

/** 将继续担任总裁: what goes on is so already. */
const isHeldOn = ({ change, clause, verb }: Surroundings): boolean =>
  (change === 'current' || change === 'retained') && GOES_ON.test(clause.slice(-8) + verb);

/** Is it still to come what a verb says? `told` is the statement's words from the verb on. */
export function isToCome(around: Surroundings, told: string): boolean {
  const { clause, verb, behind, change } = around;
  if (isHeldOn(around)) return false;
  return (
    (isTaken(change) && NOT_YET.test(behind)) ||
    ELECTED_FIRST.test(clause + told) ||
    PLANS.test(clause) ||
    /^将(?:任|出任|担任)/.test(verb) ||
    GOES_LATER.test(behind) ||
    COMES_LATER.test(behind) ||
    waits(around)
  );
}
