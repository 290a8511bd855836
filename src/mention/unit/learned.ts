/** Units whose names don't say what they are: learned from the words that make them units, then known in the whole document. */
import type { AliasPair, Span, UnitMention } from '../../document.ts';
import { compile } from '../../lexicon/automaton.ts';
import type { Steps } from '../../steps.ts';
import { isTaken } from '../taken.ts';
import { fromAbsorbed, fromBetween, fromSubjects } from './absorbed.ts';
import { fromCounts, fromPlaces, fromSides, seenAgain } from './counts.ts';
import { glosses } from './glosses.ts';
import { knownBodies } from './known.ts';
import {
  EDGED,
  hasVerb,
  isBracketed,
  isFree,
  isName,
  isStem,
  type Learn,
  LONGEST,
  QUOTES,
  SHORTEST,
  TALLY,
  type UnitLesson,
  verbsOf,
} from './lesson.ts';
import { fromQuoted } from './quoted.ts';
import { fromResults } from './results.ts';
import { fromSlots } from './slots.ts';

export interface LearnedUnits {
  readonly units: UnitMention[];
  readonly aliases: AliasPair[];
}

const learnedUnit = (lesson: UnitLesson, { start, end }: Span): UnitMention => ({
  kind: 'unit',
  start,
  end,
  name: lesson.raw.slice(start, end),
  suffix: null,
  weak: false,
  evidence: 'learned',
});

/** Finds each learned name wherever it stands outside longer names already found. */
function everywhere(lesson: UnitLesson, names: ReadonlySet<string>): UnitMention[] {
  const { text } = lesson.marks;
  const known = compile([...names].map(name => [name, 1] as const));
  const units: UnitMention[] = [];
  for (let start = 0; start < text.length; start++) {
    const end = known.longestAt(text, start);
    if (end < 0) continue;
    if (lesson.known.isInside(start, end)) continue;
    units.push(learnedUnit(lesson, { start, end }));
    start = end - 1;
  }
  return units;
}

/**
 * Learns units from the slots of unit verbs (将甲并入乙), from suffixes and counts said once for a list and from groups,
 * and other names of units from brackets. Pure: nothing is kept for the next document.
 */
export function* learnUnits(given: Omit<UnitLesson, 'known' | 'verbs'>): Steps<LearnedUnits> {
  const { text } = given.marks;
  const lesson: UnitLesson = { known: knownBodies(given.bodies, text.length), verbs: verbsOf(text), ...given };
  const { pairs, names: others } = glosses(lesson);
  const names = new Set(others.map(o => text.slice(o.start, o.end)).filter(name => !lesson.known.named(name)));
  const learn: Learn = span => {
    const name = text.slice(span.start, span.end).replace(QUOTES, '');
    const fits =
      isName(name) &&
      !isBracketed(lesson, name) &&
      !isStem(lesson, name) &&
      !hasVerb(lesson.marks, span) &&
      isFree(lesson, span);
    if (fits) names.add(name);
    return fits;
  };
  fromSlots(lesson, learn);
  yield;
  fromSides(lesson, learn);
  fromQuoted(lesson, learn);
  const seen: Span[] = [];
  const listed = new Map<string, string>();
  const sight: Learn = span => {
    const name = text.slice(span.start, span.end);
    const fits =
      name !== '' && name.length <= LONGEST && !EDGED.test(name) && !TALLY.test(name) && isFree(lesson, span);
    if (fits) seen.push(span);
    return fits;
  };
  fromCounts(lesson, learn, (span, kind, isLearned) => {
    if ((isLearned || sight(span)) && span.end - span.start >= SHORTEST)
      listed.set(text.slice(span.start, span.end), kind);
  });
  fromPlaces(lesson, sight);
  yield;
  const again = seenAgain(lesson, listed);
  fromResults(lesson, learn, sight);
  fromAbsorbed(lesson, learn, sight);
  fromBetween(lesson, learn, sight);
  fromSubjects(lesson, learn, sight);
  const units = names.size > 0 ? everywhere(lesson, names) : [];
  const places = new Map([...seen, ...again].map(span => [span.start, span]));
  const sights = [...places.values()].filter(span => isFree(lesson, span));
  const alone = units.length === 0 ? sights : apartFrom(units, sights, text.length);
  for (const span of [...units.filter(({ name }) => listed.has(name)), ...alone]) {
    const name = text.slice(span.start, span.end);
    // 消费者、硬件两大板块; 消费者板块由林越负责.
    const kind = listed.get(name);
    const whole = lesson.known.unitWithStem(name) ?? (kind && withKind(lesson, name, kind));
    if (whole) pairs.push({ name: { start: whole.start, end: whole.end }, alias: span, kind: 'short' });
  }
  return { units: [...units, ...alone.map(span => learnedUnit(lesson, span))], aliases: pairs };
}

/** 消费者业务板块 or 消费者板块, of 消费者 in a list of 业务板块. */
const withKind = ({ known }: UnitLesson, name: string, kind: string) =>
  known.named(name + kind) ?? (kind.startsWith('业务') ? known.named(name + kind.slice(2)) : undefined);

/** The spans that share no character with a unit. */
function apartFrom(units: readonly UnitMention[], spans: readonly Span[], size: number): Span[] {
  const taken = new Uint8Array(size);
  for (const unit of units) taken.fill(1, unit.start, unit.end);
  return spans.filter(({ start, end }) => !isTaken(taken, start, end));
}
