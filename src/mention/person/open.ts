/**
 * Names in open places: nothing beside them wants a person (周启元走进会场), so the name itself has to be likely. Every kind of
 * evidence has points, about twice the logarithm of how much more often it is seen with names than without.
 */
import { BEFORE_THING } from '../../lexicon/edges.ts';
import { characterSet } from '../character-sets.ts';
import { STRONG, standsAlone } from './context.ts';
import { givenGrade, isGivenWord, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { endsInWord, longestWord, VERBAL } from './word.ts';

export interface OpenPlace {
  readonly at: number;
  readonly end: number;
  /** Length of the surname, and how much it says: 1 wordlike, 2 plain, 3 common. */
  readonly surname: number;
  readonly weight: number;
  readonly left: number;
  readonly right: number;
  /** Length of the everyday word that begins with the surname, 0 for none. */
  readonly word: number;
}

/** Points that decide by themselves, and those that a second mention can lift over it. */
export const SURE = 0.1;
export const POSSIBLE = -1;
/** Below this nothing helps. */
const LOWEST = -2.5;

/** What is left to say for a name by the segmenter, at best. */
const BEST_CUT = 1.9;
const NONE = Number.NEGATIVE_INFINITY;

/** The points of a would-be name; the segmenter is asked only where it can decide. */
export function openPoints(around: Surroundings, place: OpenPlace): number {
  const points = pointsOf(around, place);
  return points + BEST_CUT < LOWEST ? NONE : points + knownPoints(around, place) + guessPoints(around, place);
}

/** 方砚秋青年奖: called after somebody who is not in the text. */
const PRIZE = /^[^，。；、]{0,5}[奖杯]/u;

const SURNAMES = [-1, -1, -0.3, 0.9];

function pointsOf(around: Surroundings, place: OpenPlace): number {
  const { marks } = around;
  const { at, end, surname, weight, word } = place;
  let points = (SURNAMES[weight] ?? 0) + leftPoints(marks.text, place) + rightPoints(place.right);
  if (word > 1) points -= at + word >= end ? 2.2 : 1.4;
  if (standsAlone(marks.text, at, end)) points += 2;
  if (isQuote(marks.text, at - 1)) points -= 1.1;
  if (isQuote(marks.text, end)) points -= 1.1;
  if (surname === 1 && marks.edge[at + 1] === 1) points -= 0.7;
  if (surname === 2) points += COMPOUND;
  if (PRIZE.test(marks.text.slice(end, end + 6))) points -= 2;
  if (isGivenWord(marks.text, at + surname, end)) return points + GIVEN_WORD;
  const verb = longestWord(around, at + surname, VERBAL);
  if (verb > 1 && at + surname + verb <= end) points -= 3.5;
  if (endsInWord(around, end)) points -= 1.5;
  return points + givenPoints(marks.text, at + surname, end);
}

/** Two characters of a surname say more than one, but for those that are words (东方). */
const COMPOUND = 1;

/** What a given name that is known as a whole says. */
const GIVEN_WORD = 0.6;

/** Both characters have to be possible ones, and then each counts little; a single one bears it all. */
function givenPoints(text: string, start: number, end: number): number {
  const first = givenGrade(text.charCodeAt(start));
  if (end - start === 1) return first * 0.25 - 1.5;
  const last = givenGrade(text.charCodeAt(end - 1));
  const surnameNext = surnameWeight(text.charCodeAt(end - 1)) === 3 && last < 2 ? -0.7 : 0;
  return (
    (first + last) * 0.09 -
    (Math.min(first, last) <= -2 ? 1.1 : 0) +
    surnameNext -
    (endsThing(text.charCodeAt(end - 1)) ? 2 : 0)
  );
}

/** Last characters of places and things that are called like people. */
const endsThing = characterSet('奖杯节榜卡券岛山湖河寺祠村寨宫峡庙街桥剑窟洲坪镇酒茶卡');

/** 青石云首席架构师: the title behind would be somebody else's. */
const BEFORE_TITLE = 2.5;

/** “远山”, 《白朗》: works and catchwords more often than people. */
const isQuoteMark = characterSet('“”‘’「」『』《》"');
const isQuote = (text: string, at: number): boolean => isQuoteMark(text.charCodeAt(at));

/** 与, 给, 叫: as good as the start of a clause. */
const standsBeforeAnybody = characterSet('与和给叫跟像请');
const things = new Map<string, string[]>();
for (const word of BEFORE_THING) things.set(word.slice(-1), [...(things.get(word.slice(-1)) ?? []), word]);

function leftPoints(text: string, { at, left }: OpenPlace): number {
  if (left >= STRONG) return 0.8;
  if (left >= 2) return -0.3;
  if (left > 1) return -0.5;
  if (standsBeforeAnybody(text.charCodeAt(at - 1))) return 0;
  return things.get(text.charAt(at - 1))?.some(word => text.endsWith(word, at)) ? -2.4 : -1;
}

function rightPoints(right: number): number {
  if (right === BEFORE_TITLE) return -1;
  if (right >= STRONG) return right >= 5 ? 3.6 : right >= 4 ? 0.6 : 0;
  return right >= 2 ? -0.3 : right > 1 ? -1.6 : right === 1 ? -0.6 : -2.1;
}

/** 周|启|元: a name that the dictionary does not know falls into single characters; a word in it speaks against it. */
function knownPoints({ isWord }: Surroundings, { at, end }: OpenPlace): number {
  if (!isWord(at, end)) return -1.1;
  if (end - at !== 3) return isWord(at, at + 1) ? 0.5 : -0.3;
  const [first, second] = [isWord(at, at + 1), isWord(at, at + 2)];
  if (first) return second ? 1.5 : 0.7;
  return second ? -0.1 : -0.6;
}

/** How far around a name the segmenter has to see. */
const [CONTEXT_BEFORE, CONTEXT_BEHIND] = [3, 4];

/** Would the segmenter, left to guess, join the characters to one word? */
function guessPoints({ guess, marks }: Surroundings, { at, end }: OpenPlace): number {
  if (guess === null) return 0;
  let from = Math.max(0, at - CONTEXT_BEFORE);
  let begins = false;
  for (const word of guess(marks.text.slice(from, end + CONTEXT_BEHIND))) {
    const to = from + word.length;
    if (from === at) begins = true;
    if (to === end) return begins ? (from > at ? 0 : end - at === 2 ? 1.1 : 0.4) : -1.8;
    if (to > end) break;
    from = to;
  }
  return -1.8;
}
