/** Small words at the end of a would-be name: which of them grammar leaves to the name, and which it takes away. */
import { CHARACTER, classAt } from '../characters.ts';
import { rightStrength, STRONG } from './context.ts';
import type { Surroundings } from './surroundings.ts';

/** They want a noun behind them, so that before a verb they are the name's: 林从|担任, 周若|辞去. */
const BEFORE_NOUNS = new Set('从以由向如若其');
/** 任命林越成为总裁: a verb with 为, and no name's. */
const COPULAS = new Set('成作改转任');
/** They want anything at all behind them, so that at the end of a clause they are the name's: 周启以， 林则。 */
const NEVER_LAST = new Set('从以由向如若其亦则因为可');

/**
 * 贺之出任: a particle wants a noun behind it, so before a verb or at the end 之 is the name's. So does 非, which also stands
 * before titles, and so do the prepositions.
 */
export function isClosed(around: Surroundings, at: number, start: number): boolean {
  const { text, after } = around.marks;
  if (isAppointed(around, start, at + 1) && !COPULAS.has(text.charAt(at))) return true;
  const character = text.charAt(at);
  if (character === '之') return rightStrength(around, at + 1) >= 2;
  if (character === '非') return around.titleStarts[at + 1] !== 1 && rightStrength(around, at + 1) >= 1;
  if (BEFORE_NOUNS.has(character) && (after[at + 1] ?? 0) > 1) return true;
  return NEVER_LAST.has(character) && endsClause(text, at + 1);
}

/** 任命林越可为总裁: between whom one appoints and 为 no adverb stands. */
export function isAppointed(around: Surroundings, start: number, end: number): boolean {
  return (
    around.marks.text[end] === '为' && (around.marks.before[start] ?? 0) > 1 && rightStrength(around, end) > STRONG
  );
}

const endsClause = (text: string, at: number): boolean =>
  at >= text.length || text[at] === '、' || (classAt(text, at) & CHARACTER.breaks) !== 0;
