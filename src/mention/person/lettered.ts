/** 老K, 小D, 阿Ben, K姐, Leo哥: what colleagues call each other, half a word and half letters. */
import type { PersonMention } from '../../document.ts';
import { isLatinOrDigit } from '../characters.ts';
import { matchAt } from '../match-at.ts';
import { STRONG } from './context.ts';
import { leftStrength } from './left-side.ts';
import { personAt } from './person-at.ts';
import { rightStrength } from './right-side.ts';
import type { Surroundings } from './surroundings.ts';

/** 小B and 小C are sorts of customers, 大V and 老A no one person. */
const CALLED = /[老阿](?:[A-Z][a-z]{0,8}|[A-Z]{2})|小(?![BCVG](?![a-z]))[A-Z][a-z]{0,8}|[A-Z][a-z]{0,8}[哥姐叔爷]/y;

/** The name that begins there, where nothing but a person can stand; null elsewhere. */
export function letteredName(around: Surroundings, at: number): PersonMention | null {
  const { text } = around.marks;
  const end = at + (matchAt(CALLED, text, at)?.[0].length ?? 0);
  if (end === at || isLatinOrDigit(text, at - 1) || isLatinOrDigit(text, end)) return null;
  const [left, right] = [leftStrength(around, at), rightStrength(around, end)];
  return Math.max(left, right) >= STRONG && Math.min(left, right) >= 2 ? personAt(text, at, end) : null;
}
