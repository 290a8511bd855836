/** People under two names that stand side by side: Kelly林悦, 林悦Kelly, Steven Chang 林悦. The Chinese name is theirs, the other an alias. */
import type { PersonMention, Span } from '../../document.ts';
import { LATIN_COMPANY_WORDS } from '../../lexicon/foreign.ts';
import { isHan, isLatinOrDigit } from '../characters.ts';
import { matchAt } from '../match-at.ts';
import { STRONG } from './context.ts';
import { latinEnd } from './latin-end.ts';
import { leftStrength } from './left-side.ts';
import { personAt } from './person-at.ts';
import { rightStrength } from './right-side.ts';
import { isRareInNames, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { bestLength, personOf } from './weigh.ts';

const LONGEST_LATIN = 32;

/** 由 Tavi 林越 负责: any word in Latin letters, where nothing but a person can stand. */
const ANY_LATIN = /[A-Z][a-z]{1,11}(?= ?\p{Script=Han})/uy;
function wantedLatinEnd(around: Surroundings, at: number): number {
  const { text } = around.marks;
  const word = isLatinOrDigit(text, at - 1) ? undefined : matchAt(ANY_LATIN, text, at)?.[0];
  const isName = word !== undefined && !LATIN_COMPANY_WORDS.has(word) && leftStrength(around, at) >= STRONG;
  return isName ? at + word.length : -1;
}

/** The Chinese name right behind a Latin one, where the two are one person's; null where none is. */
export function nameBehindLatin(around: Surroundings, at: number): PersonMention | null {
  const { text, after, edge } = around.marks;
  const known = latinEnd(text, at);
  const end = known < 0 ? wantedLatinEnd(around, at) : known;
  if (end < 0) return null;
  const start = text[end] === ' ' ? end + 1 : end;
  // Michael Keller宣布, Alex向林映川: the verb and the preposition are no surnames.
  if ((after[start] ?? 0) > 1 || edge[start + 1] === 1 || surnameWeight(text.charCodeAt(start)) < 2) return null;
  if (leftStrength(around, at) < 1 && isHan(text, at - 1)) return null;
  const option = bestLength(around, start, false, 2);
  if (option === null || option.right < 2 || option.score < 2) return null;
  // Tony陈|则负责: a surname, and what is said of him.
  const isSaid = option.end - start === 2 && isRareInNames(text.charCodeAt(start + 1));
  return isSaid && surnameBehindLatin(around, at) !== null ? null : personOf(around, start, option.end);
}

/** Tony陈, Amy 林: the Latin name and a surname, where nothing but a person can stand. */
export function surnameBehindLatin(around: Surroundings, at: number): PersonMention | null {
  const { text, after, edge } = around.marks;
  const latin = latinEnd(text, at);
  if (latin < 0) return null;
  const end = (text[latin] === ' ' ? latin + 1 : latin) + 1;
  if (surnameWeight(text.charCodeAt(end - 1)) < 2 || (after[end - 1] ?? 0) > 0 || edge[end] === 1) return null;
  const [left, right] = [leftStrength(around, at), rightStrength(around, end)];
  return Math.max(left, right) >= STRONG && Math.min(left, right) >= 2 ? personAt(text, at, end) : null;
}

/** The Latin name that stands right before or behind a person's Chinese name; null for none. */
export function latinBeside(around: Surroundings, { start, end }: PersonMention): Span | null {
  const { text } = around.marks;
  if (!isHan(text, start)) return null;
  const behind = latinEnd(text, end);
  if (behind >= 0) return { start: end, end: behind };
  const stop = text[start - 1] === ' ' ? start - 1 : start;
  // General Manager林越: a title, and no other name of his.
  if (around.titleEnds[stop] === 1) return null;
  let from = stop;
  for (let i = stop - 1; i >= stop - LONGEST_LATIN && i >= 0; i--) {
    if (latinEnd(text, i) === stop || wantedLatinEnd(around, i) === stop) from = i;
    else if (!isLatinOrDigit(text, i) && text[i] !== ' ' && text[i] !== '-' && text[i] !== '.') break;
  }
  return from < stop ? { start: from, end: stop } : null;
}
