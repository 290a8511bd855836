/** How strongly the words on both sides of a place say that a person's name begins or ends there. */
import { isDigitCode, isLatinCode } from '../characters.ts';
import { type Marks, WORD } from '../marks.ts';

/** What is known of a text before its people are: where titles, organisations and units lie. */
export interface Surroundings {
  readonly marks: Marks;
  readonly titleStarts: Uint8Array;
  readonly titleEnds: Uint8Array;
  /** 1 where an organisation or a unit ends. */
  readonly nameEnds: Uint8Array;
  /** 1 for each character inside a title, an organisation or a unit. */
  readonly taken: Uint8Array;
  /** 1 where a person's name ends; filled from left to right. */
  readonly personEnds: Uint8Array;
}

export const STRONG = 3;
const BREAKS = new Set(' 　\t\n\r。，；：！？“”‘’「」『』【】（）()《》,;:!?"\'丨|/—…●■◆▲');
const JOINS = new Set('、和与及，,');
const ABOUT_PERSON =
  /[，：:,（(\s]{1,2}(?:男|女|先生|女士|\d{2}岁|\d{4}年|汉族|中国|花名|英文名|别名|原名|曾用名|中文名|人称|昵称|绰号|本科|硕士|博士|大专|研究生|19\d\d)/uy;

export function leftStrength(around: Surroundings, at: number): number {
  const { marks, titleEnds, personEnds } = around;
  const { text } = marks;
  if (at === 0) return 2;
  const from = text[at - 1] === ' ' && at > 1 ? at - 1 : at;
  if (titleEnds[from] === 1) return 5;
  const joined = JOINS.has(text[at - 1] ?? '');
  if (joined && personEnds[at - 1] === 1) return 4;
  const before = marks.before[from] ?? 0;
  if (before >= 2) return 4;
  if (before === 1) return 3;
  if (around.nameEnds[from] === 1) return 2;
  if (BREAKS.has(text[at - 1] ?? '')) return 2;
  if (text[at - 1] === '、') return 1.5;
  return (marks.edge[at] ?? 0) > 0 || (marks.endFlags[at] ?? 0) & WORD.generic ? 1 : 0;
}

export function rightStrength(around: Surroundings, at: number): number {
  const { marks, titleStarts } = around;
  const { text } = marks;
  if (at >= text.length) return 2;
  const from = text[at] === ' ' ? at + 1 : at;
  const after = marks.after[from] ?? 0;
  if (after >= 2) return 4;
  ABOUT_PERSON.lastIndex = at;
  if (ABOUT_PERSON.test(text)) return 4;
  if (titleStarts[from] === 1) return 2.5;
  if (after === 1) return 2;
  const code = text.charCodeAt(at);
  if (text[at] === '（' || text[at] === '(') return isLatinCode(text.charCodeAt(at + 1)) ? 3 : 2;
  if (BREAKS.has(text[at] ?? '') || text[at] === '、') return 2;
  if (isDigitCode(code)) return 1.5;
  if (isLatinCode(code)) return 1.5;
  return ((marks.startFlags[at] ?? 0) & WORD.edge) !== 0 ? 1 : 0;
}
