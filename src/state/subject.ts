/** Whose verb it is: the units a clause is about. */
import { alternatives } from '../lexicon/alternatives.ts';
import { HAS_BELOW, INTO_NEW, RENAME, SET_UP, UPGRADE } from '../lexicon/unit-verbs.ts';
import type { Clause } from '../phrase/compose.ts';
import type { UnitsPhrase } from '../phrase/phrase.ts';
import { SYMBOLS } from '../phrase/symbols.ts';

const { people, posts, units } = SYMBOLS;
/** Right before the verb, but for adverbs. */
const NEAR = new RegExp(`(?<units>${units})[^，,。；;：:、${people}${posts}${units}]{0,6}$`);
/** The verb begins a clause, but for adverbs. */
const OPENING = new RegExp(`[，,：:][^，,。；;：:、${people}${posts}${units}]{0,4}$`);
const HEADED = new RegExp(`(?<units>${units})[^${units}]{0,4}由`);
/** 为公司一级部门: how high something stands. */
const RANKS = '[一二三]级|直属|独立';
/** What a clause makes: 以甲部为基础组建乙部, 甲部更名为乙部. */
const MAKES = new RegExp(
  `(?:(?:${alternatives([...INTO_NEW, ...RENAME, ...UPGRADE, ...SET_UP].filter(word => word.length > 1))})[^，,${people}${posts}${units}]{0,6}|[为成](?:新的|全新的)?)(?<units>${units})(?!的?(?:${RANKS}))`,
);
/** A clause that begins with what it is about: 数据中心在信息部基础上组建. */
const BEGINS = new RegExp(`^(?:(?![将把由从对向在以])[^，,${people}${posts}${units}]){0,6}(?<units>${units})`);
const ASIDE = new RegExp(
  `^(?:${alternatives(HAS_BELOW)})|^由原?${units}[^，,]{0,8}(?:而成|而来|组成|构成)|^[为是系]${units}?的?(?:${RANKS})`,
);
/** How far back it looks, in characters and in clauses. */
const REACH = 120;
const FURTHEST = 4;

const unitsAt = (clause: Clause, index: number): UnitsPhrase | null => {
  const phrase = clause.phrases[index];
  return phrase?.kind === 'units' ? phrase : null;
};

/** Where in the words of a clause the units stand that the next is about as well; null where that is told further back, -1 where by nothing. */
function aboutIn(words: string): number | null {
  // 由甲部、乙部整合而成; 下设丙组、丁组: told of what is named before.
  if (ASIDE.test(words)) return null;
  const made = MAKES.exec(words);
  if (made) return made.index + made[0].length - 1;
  const headed = HEADED.exec(words) ?? BEGINS.exec(words);
  if (headed) return headed.index + headed[0].indexOf(units);
  // 由海外部升级设立: what it comes of is told, and not what it is.
  const last = /^[由以在从与和]/.test(words) ? -1 : words.lastIndexOf(units);
  // 林越不再分管市场部，专注于…: what somebody does is not said of what he did before.
  return last < 0 ? null : words.slice(0, last).includes(people) ? -1 : last;
}

/** The units that are the subject of the verb at an index of the skeleton: before it, or in the clauses before. */
export function subjectOf(clause: Clause, verb: number): UnitsPhrase | null {
  const before = clause.skeleton.slice(Math.max(0, verb - REACH), verb);
  const from = verb - before.length;
  const near = NEAR.exec(before);
  if (near) return unitsAt(clause, from + near.index);
  const opening = OPENING.exec(before);
  if (!opening) return null;
  let end = opening.index;
  for (let i = 0; i < FURTHEST && end > 0; i++) {
    let start = end;
    while (start > 0 && !/[，,。；;：:]/.test(before[start - 1] ?? '')) start--;
    const about = aboutIn(before.slice(start, end));
    if (about !== null) return about < 0 ? null : unitsAt(clause, from + start + about);
    // 甲部：总裁林越，负责…: the colon of an item of a list.
    if (!/[，,：:]/.test(before[start - 1] ?? '')) return null;
    end = start - 1;
  }
  return null;
}
