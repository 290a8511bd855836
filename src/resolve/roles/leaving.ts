/** Which posts somebody gives up who is named with several and then said to go, or of whom the text tells that he took them up, too. */
import type { RoleFact } from '../facts.ts';
import { grouped } from '../lookup.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import { TAKEN } from './past-posts.ts';

/** The verb names no post: what is left are those said before the name. */
const goes = ({ change, slots }: RoleFact): boolean => change === 'left' && slots['posts'] === undefined;

/** 离职, 离世: who is gone holds nothing any more. */
const IS_GONE = /已.{0,2}离职|离世|去世|逝世|身故|病逝/;

/**
 * 董事长、总经理林越递交辞职报告，申请辞去总经理职务: where the text lists what is given up, and the list has one of the posts said
 * before the name, the others are kept.
 */
export function withPostsKept({ text }: Reading, facts: readonly RoleFact[]): RoleFact[] {
  const given = new Map<Entity, Set<string>>();
  for (const fact of facts) {
    const { change, title, person, modality } = fact;
    if (change !== 'left' || goes(fact) || title === null || modality === 'negated') continue;
    const titles = given.get(person) ?? new Set<string>();
    given.set(person, titles.add(title.title));
  }
  if (given.size === 0) return [...facts];
  // 收到董事林越的辞职报告，申请辞去非独立董事职务: the seat is the same, said more fully.
  const isGiven = ({ person, title }: RoleFact): boolean =>
    title !== null && [...(given.get(person) ?? [])].some(full => full.endsWith(title.title));
  const listed = new Set<string>();
  const placeOf = ({ person, span }: RoleFact): string => `${person.name} ${span.start}`;
  for (const fact of facts) if (goes(fact) && isGiven(fact)) listed.add(placeOf(fact));
  return facts.map(fact => {
    const isGone = fact.trigger && IS_GONE.test(text.folded.slice(fact.trigger.start - 3, fact.trigger.end));
    if (!goes(fact) || isGone || !fact.title || isGiven(fact) || !listed.has(placeOf(fact))) return fact;
    return {
      ...fact,
      change: 'current',
      modality: 'asserted',
      trigger: null,
      date: null,
      announced: null,
      reason: null,
    };
  });
}

const mayBeSame = (a: Entity | null, b: Entity | null): boolean => a === null || b === null || a === b;

/** 总裁林越离任；林越自2015年任总裁: nobody takes up the post that the same text says is left, unless it dates the taking later. */
export function withPastTakings(facts: readonly RoleFact[]): RoleFact[] {
  const left = grouped(
    facts.filter(fact => fact.change === 'left' && fact.title !== null && fact.modality !== 'negated'),
    fact => fact.person,
  );
  if (left.size === 0) return [...facts];
  return facts.map(fact => {
    if (!TAKEN.has(fact.change) || fact.change === 'acting' || fact.modality !== 'asserted') return fact;
    const over = left
      .get(fact.person)
      ?.some(
        gone => gone.title?.title === fact.title?.title && mayBeSame(gone.body, fact.body) && !isLater(fact, gone),
      );
    return over ? { ...fact, change: 'former', date: null, announced: null, reason: null } : fact;
  });
}

/** Taken up later than left, or told by itself with its own day of the same year: 4月，由周启接任。8月，周启辞任. */
function isLater({ date, clause }: RoleFact, gone: RoleFact): boolean {
  const [taken, left] = [date?.start, gone.date?.start];
  if (typeof taken !== 'string' || typeof left !== 'string') return false;
  const isApart = clause.view.sentence !== gone.clause.view.sentence && taken.slice(0, 4) === left.slice(0, 4);
  return taken > left || (isApart && taken < left);
}
