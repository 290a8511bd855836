/** What becomes of posts when their units come and go: who heads a new unit is new, who heads one that is gone is out. */
import { DONE } from '../../lexicon/modality-words.ts';
import type { RoleFact, UnitFact } from '../facts.ts';
import type { Entity } from '../names/entity.ts';
import type { Announcer } from '../places/announcer.ts';
import type { Reading } from '../reading.ts';

const TAKEN: ReadonlySet<RoleFact['change']> = new Set(['appointed', 'concurrent', 'acting', 'moved-in']);
/** Changes whose results were not there before. */
const MAKES: ReadonlySet<UnitFact['change']> = new Set(['established', 'merged', 'split']);
const ENDS: ReadonlySet<UnitFact['change']> = new Set(['merged', 'dissolved']);

/** 仍负责, 此前负责, 原负责人为: not new with the unit. */
const BEFORE = /[仍原曾现还]|继续|一直|此前|目前|依然|依旧|之前/;
const LEFT_MARK = /[，,：:；;、（(]$/;
/** A bracket with another name may stand in between. */
const RIGHT_MARK = /^(?:[（(][^（()）\n]{1,12}[)）])?(?:[，,；;。、）)]|\s*(?:\n|$))/;
/** 2. 甲部总监林越；: the unit, the post and the name are all that is said. */
const BEGINS = /(?:[；;。：:]|(?:^|\n)[^\p{Script=Han}A-Za-z\n]{0,4})\s*$/u;
const ENDS_PART = /^(?:[（(][^（()）\n]{1,12}[)）])?(?:[；;。]|\s*(?:\n|$))/;
/** 甲部（总监林越）, 甲部（总监林越，兼）. */
const IN_BRACKET = /[（(]$/;
const CLOSES = /^(?:[，,][^（()）\n]{1,8})?[)）]/;
/** What stands before a part of a list, at most. */
const BEFORE_PART = 6;
/** How far before a verb its adverbs stand. */
const ADVERBS = 6;

/** 负责人分别为: who it is, and no verb of taking up. */
const IS = /^(?:分别|依次|依序|各自)?[为是由]?$/;
const isNamed = ({ text }: Reading, { trigger }: RoleFact): boolean =>
  trigger !== null && IS.test(text.folded.slice(trigger.start, trigger.end));

const isFirst = ({ text }: Reading, { span, title }: RoleFact): boolean =>
  /首任/.test(text.folded.slice(span.start - 2, title?.start ?? span.start));

/** Each unit with the place where the text tells that it is new; those that were there before are left out. */
function newUnits(units: readonly UnitFact[]): Map<Entity, number> {
  const made = new Map<Entity, number>();
  for (const { change, existing, results, modality, span } of units)
    if (MAKES.has(change) && !existing && modality !== 'negated')
      for (const unit of results) made.set(unit, Math.min(made.get(unit) ?? span.start, span.start));
  for (const { sources } of units) for (const unit of sources) made.delete(unit);
  return made;
}

/** Units of which sentences say that they stay as they are, with those sentences. */
function keptUnits(units: readonly UnitFact[]): Map<Entity, Set<number>> {
  const kept = new Map<Entity, Set<number>>();
  for (const { change, sources, results, clause } of units)
    if (change === 'unchanged')
      for (const unit of [...sources, ...results]) {
        const at = kept.get(unit) ?? new Set<number>();
        kept.set(unit, at.add(clause.view.sentence.index));
      }
  return kept;
}

/** Units with which something is planned and nothing has been done, with where the text says so. */
function plannedUnits(units: readonly UnitFact[]): Map<Entity, UnitFact> {
  const planned = new Map<Entity, UnitFact>();
  for (const fact of units)
    if (fact.modality === 'planned' && fact.change !== 'unchanged')
      for (const unit of [...fact.sources, ...fact.results]) planned.set(unit, fact);
  for (const { modality, sources, results } of units)
    for (const unit of modality === 'planned' ? [] : [...sources, ...results]) planned.delete(unit);
  return planned;
}

/** 将把甲部、乙部合并，组建丙部，由林越负责: he comes when the unit does, and goes with it, unless the text says that he has. */
function waitsForUnit({ text: { folded } }: Reading, plan: UnitFact, fact: RoleFact): boolean {
  if (!(TAKEN.has(fact.change) || fact.change === 'left') || fact.modality !== 'asserted') return false;
  if (plan.clause.view.sentence.index !== fact.clause.view.sentence.index || plan.span.start > fact.span.start)
    return false;
  const between = folded.slice(plan.span.start, fact.trigger?.start ?? fact.span.start);
  return !/[；;]/.test(between) && !DONE.test(between.slice(between.lastIndexOf('，') + 1));
}

function goneUnits(units: readonly UnitFact[]): Set<Entity> {
  const gone = new Set<Entity>();
  for (const { change, sources, modality } of units)
    if (ENDS.has(change) && modality !== 'negated') for (const unit of sources) gone.add(unit);
  for (const { results } of units) for (const unit of results) gone.delete(unit);
  return gone;
}

/** 林越负责甲部, 负责人为林越, ，组长林越，: the words tell who heads a unit; what is said of a head in passing tells nothing. */
function tellsHead({ text: { folded } }: Reading, { trigger, span, title, scope, personSpan }: RoleFact): boolean {
  if (trigger) return !BEFORE.test(folded.slice(Math.max(trigger.start - ADVERBS, span.start - 2), trigger.end));
  if (!title) return false;
  if (scope)
    return (
      (IN_BRACKET.test(folded.slice(scope.start, title.start)) && CLOSES.test(folded.slice(personSpan.end))) ||
      (BEGINS.test(folded.slice(Math.max(0, span.start - BEFORE_PART), span.start)) &&
        RIGHT_MARK.test(folded.slice(personSpan.end))) ||
      (LEFT_MARK.test(folded.slice(span.start - 1, span.start)) && ENDS_PART.test(folded.slice(personSpan.end)))
    );
  return LEFT_MARK.test(folded.slice(span.start - 1, span.start)) && RIGHT_MARK.test(folded.slice(personSpan.end));
}

/**
 * 成立研发部，林越任主任，周启明负责 makes both new in their posts; 甲部、乙部合并，甲部总监林越任总监 takes him out of the
 * first, which is gone; 甲部、乙部保持不变，总监分别为林越、周启明 tells who has them.
 */
export function withPostsOfChangedUnits(
  reading: Reading,
  announcer: Announcer,
  facts: readonly RoleFact[],
  units: readonly UnitFact[],
): RoleFact[] {
  const [made, gone] = [newUnits(units), goneUnits(units)];
  const kept = keptUnits(units);
  const planned = plannedUnits(units);
  if (made.size + gone.size + kept.size + planned.size === 0) return [...facts];
  const taking = new Map<number, RoleFact>();
  for (const fact of facts)
    if (TAKEN.has(fact.change) && fact.title && fact.modality !== 'negated') taking.set(fact.personSpan.start, fact);
  return facts.map(told => {
    const fact = withUnit(told);
    const plan = fact.body && planned.get(fact.body);
    return plan && waitsForUnit(reading, plan, fact) ? { ...fact, modality: 'planned' } : fact;
  });

  function withUnit(fact: RoleFact): RoleFact {
    if (!fact.body) return fact;
    if (isNamed(reading, fact) && kept.get(fact.body)?.has(fact.clause.view.sentence.index))
      return { ...fact, change: 'current', date: null, announced: null, reason: null };
    const since = made.get(fact.body);
    // 成立甲部，首任总裁林越
    if (fact.change === 'former' && since !== undefined && since <= fact.span.start && isFirst(reading, fact))
      return { ...fact, change: 'appointed' };
    if (fact.change !== 'current') return fact;
    const taken = fact.trigger === null ? taking.get(fact.personSpan.start) : undefined;
    // 成立筹备小组，由总裁林越任组长: what he is already, he isn't in what is new.
    if (taken && since !== undefined && !fact.scope && taken.body === fact.body)
      return { ...fact, body: announcer.at(fact.span.start) };
    if (since !== undefined && since <= fact.span.start && tellsHead(reading, fact))
      return { ...fact, change: 'appointed' };
    if (!taken || !gone.has(fact.body) || taken.body === fact.body) return fact;
    const { modality, date, announced } = taken;
    return { ...fact, change: 'moved-out', modality, date, announced };
  }
}
