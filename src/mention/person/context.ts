/** What both sides of a name have in common: how strong is strong, where lists go on, what stands on a line of its own. */
import { CHARACTER, classAt } from '../characters.ts';

/** From here on a side proves the name, if the other does not speak against it. */
export const STRONG = 3;

/** Longest bracket that says what somebody is. */
export const LONGEST_POST = 20;

/** Between the members of a list of people. */
export function isJoin(text: string, at: number): boolean {
  return (classAt(text, at) & CHARACTER.joins) !== 0;
}

const LINE_START = new Set(['\n', '\r', undefined]);

/** A name alone on its line (a signature), or before a comma at the start of one. */
export function standsAlone(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (text[before] === ' ' || text[before] === '　') before--;
  let after = end;
  while (text[after] === ' ' || text[after] === '　') after++;
  return LINE_START.has(text[before]) && (LINE_START.has(text[after]) || text[after] === '，' || text[after] === '：');
}
