/** Which units somebody is in charge of: those named, without what they are made of or stand below. */
import type { Span } from '../document.ts';
import { alternatives } from '../lexicon/alternatives.ts';
import { MAKES_UP } from '../lexicon/phrase-words.ts';
import { COVER, IS_BELOW } from '../lexicon/unit-verbs.ts';
import type { Clause } from '../phrase/compose.ts';
import type { Phrase, Scope } from '../phrase/phrase.ts';
import { nearest } from '../phrase/scopes.ts';
import { type Match, phraseIn } from './matched.ts';

export const scopesOf = (phrase: Phrase | undefined): readonly Scope[] =>
  phrase?.kind === 'units' ? phrase.scopes : [];

const BELOW = new RegExp(`(?:${alternatives([...IS_BELOW, ...COVER])})$`);
const LONGEST_BELOW = 4;

const OF_PARTS = /由(?:原有的|原|现有的)?$/;
const SET_BELOW = /(?:下设|下分|下辖|内设|分设)$/;
const LONGEST_MADE = 8;
const EACH = /^[，,]?(?:分别|依次|依序|各自|各)由/;
const LONGEST_EACH = 4;

/** 中台由甲部、乙部组成，由林越负责: what is named before 由, null where nothing is; undefined where the units are no parts. */
function wholeBefore({ skeleton, phrases }: Clause, { start, end }: Span): Phrase | null | undefined {
  const before = skeleton.slice(Math.max(0, start - 4), start);
  const whole = () => phrases.slice(0, start).findLast(p => p?.kind === 'units');
  // 成立乙中心，下设甲组、丙组，由林越负责; …，分别由林越、周启负责: each has one of them.
  if (SET_BELOW.test(before) && scopesOf(phrases[start]).length > 1)
    return EACH.test(skeleton.slice(end, end + LONGEST_EACH)) ? undefined : whole();
  return MAKES_UP.test(skeleton.slice(end, end + LONGEST_MADE)) && OF_PARTS.test(before)
    ? (whole() ?? null)
    : undefined;
}

/** 成立算法部，隶属研发中心，由林越负责: what it is below or about is not what he heads. */
export function ownPlaces(match: Match, slot: string): readonly Scope[] {
  const at = match.slots[slot];
  const { skeleton, phrases } = match.clause;
  const scopes = scopesOf(phraseIn(match, slot));
  // 隶属该板块的算法部: the one that is below stands behind.
  if (!at || scopes.some(({ path }) => path.length > 1)) return scopes;
  const whole = wholeBefore(match.clause, at);
  if (whole !== undefined) return whole ? scopesOf(whole) : [];
  if (!BELOW.test(skeleton.slice(Math.max(0, at.start - LONGEST_BELOW), at.start))) return scopes;
  const before = phrases.slice(0, at.start).findLast(p => p?.kind === 'units');
  return before ? scopesOf(before) : scopes;
}

/**
 * The place before 由. Several places for one person are what the place itself is made of (成立零售部，下设甲组、乙组，由林越任总经理):
 * then it is the single one named before them.
 */
export function placeIn(match: Match, slot: string, people: number): Scope | null {
  const at = match.slots[slot];
  const scopes = ownPlaces(match, slot);
  const [place] = scopes;
  // 委员会负责三部门之间的协调，由林越任主任: a count of units is no place of one post either.
  const isOne = scopes.length < 2 && (!place || nearest(place).kind !== 'group');
  if (!at || isOne || people > 1) return place ?? null;
  const before = match.clause.phrases.slice(0, at.start).findLast(p => p?.kind === 'units' && p.scopes.length === 1);
  return scopesOf(before)[0] ?? null;
}
