/** Which characters begin a Chinese name, and how much they say by themselves. */
import { GIVEN_NAME_GRADES, GIVEN_NAME_WORDS } from '../../lexicon/given-names.ts';
import {
  COMMON_SURNAMES,
  COMPOUND_SURNAMES,
  FUNCTION_SURNAMES,
  GIVEN_NAME_CHARACTERS,
  NEVER_IN_NAME,
  PLAIN_SURNAMES,
  RARE_IN_NAME,
  WORDLIKE_SURNAMES,
} from '../../lexicon/surnames.ts';
import { characterSet } from '../character-sets.ts';

/** 0 no surname, 1 wordlike or rare, 2 plain, 3 common. */
const weights = new Uint8Array(65536);
for (const character of PLAIN_SURNAMES) weights[character.charCodeAt(0)] = 2;
for (const character of COMMON_SURNAMES) weights[character.charCodeAt(0)] = 3;
for (const character of WORDLIKE_SURNAMES)
  weights[character.charCodeAt(0)] = COMMON_SURNAMES.includes(character) ? 2 : 1;

/** Is the character a surname that is nearly always something else? */
export const isFunctionSurname = characterSet(FUNCTION_SURNAMES);

/** 0 unusual, 1 usual in given names, 2 never, 3 rare. */
const given = new Uint8Array(65536);
for (const character of GIVEN_NAME_CHARACTERS) given[character.charCodeAt(0)] = 1;
for (const character of RARE_IN_NAME) given[character.charCodeAt(0)] = 3;
for (const character of NEVER_IN_NAME) given[character.charCodeAt(0)] = 2;

/** Grades of given names, shifted so that 0 means: not in the table. */
const grades = new Uint8Array(65536);
const LOWEST = -4;
for (const [grade, characters] of GIVEN_NAME_GRADES)
  for (const character of characters) grades[character.charCodeAt(0)] = grade - LOWEST;

/** How typical the character is of given names: 4 very, 0 as of any word, -4 not at all. */
export function givenGrade(code: number): number {
  return (grades[code] ?? 0) + LOWEST;
}

export function surnameWeight(code: number): number {
  return weights[code] ?? 0;
}

/** What a character of the given name says for (positive) or against the name. */
export function givenWeight(code: number): number {
  const kind = given[code];
  if (kind === 1) return 0.5;
  if (kind === 3) return -1;
  const grade = givenGrade(code);
  return grade >= TYPICAL ? 0.25 : grade >= 1 ? -0.25 : -0.5;
}

/** The grade from which on a character is taken for one of names without standing in their list. */
const TYPICAL = 3;

export function isNeverInNames(code: number): boolean {
  return given[code] === 2;
}

export function isRareInNames(code: number): boolean {
  return given[code] === 3;
}

/** Are these characters, each by itself, typical of given names? */
export function isClearGiven(text: string, start: number, end: number): boolean {
  if (isGivenWord(text, start, end)) return true;
  for (let i = start; i < end; i++) if (givenWeight(text.charCodeAt(i)) <= 0) return false;
  return true;
}

const givenWords = new Set(GIVEN_NAME_WORDS);

/** Is all that stands here one given name, whatever its characters are by themselves: 和平, 慎之? */
export function isGivenWord(text: string, start: number, end: number): boolean {
  return end - start === 2 && givenWords.has(text.slice(start, end));
}

const compound = new Set(COMPOUND_SURNAMES);

/** A surname and characters typical of given names, by themselves: 沈若谷, and not 格力 or 诺方. */
export function looksLikeName(name: string): boolean {
  const surname = name.length > 2 && compound.has(name.slice(0, 2)) ? 2 : 1;
  if (name.length < 2 || name.length > surname + 2) return false;
  if (surname === 1 && surnameWeight(name.charCodeAt(0)) < 2) return false;
  let sum = 0;
  for (let i = surname; i < name.length; i++) {
    const grade = givenGrade(name.charCodeAt(i));
    if (grade < 0) return false;
    sum += grade;
  }
  return sum >= 2;
}
