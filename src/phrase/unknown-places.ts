/** Places that no list has and nothing else tells: what stands between 原 or 曾任 and a title. */
import { alternatives } from '../lexicon/alternatives.ts';
import { CAREER } from '../lexicon/verbs.ts';
import { matchAt } from '../mention/match-at.ts';
import type { Scope } from './phrase.ts';
import { endBefore, isAt, type Read, startAt } from './read.ts';
import { PERSON, TITLE, type View } from './view.ts';

/** What stands in no such name. */
const NO_NAME = '[的于由被将与和及是在上下到任因年月日届为]';

/** 原|东盟大本营|总经理林越: what stands before the title of a person behind 原 and 前 is a place, known or not. */
const UNKNOWN = new RegExp(`(?![^${TITLE}]*${NO_NAME})[\\p{Script=Han}A-Za-z]{2,8}(?=${TITLE}${PERSON})`, 'uy');

export function readUnknown(view: View, i: number): Read<Scope> {
  const name = matchAt(UNKNOWN, view.text, i)?.[0];
  if (name === undefined) return null;
  return { value: placeCalled(view, name, i), next: i + name.length };
}

/** 曾任|东盟大本营|副总裁: the same behind a verb, right before the title. */
const UNKNOWN_BEFORE = new RegExp(
  `(?:${alternatives(CAREER)})(?<name>(?!.*${NO_NAME})[\\p{Script=Han}A-Za-z]{2,8})$`,
  'u',
);
const LONGEST_BEFORE = 12;

export function unknownBefore(view: View, i: number): Scope | null {
  if (!isAt(view, i, TITLE)) return null;
  const name = UNKNOWN_BEFORE.exec(view.text.slice(Math.max(0, i - LONGEST_BEFORE), i))?.groups?.['name'];
  return name === undefined ? null : placeCalled(view, name, i - name.length);
}

/** A body of that name, which points at none that the text tells of. */
function placeCalled(view: View, name: string, i: number): Scope {
  const span = { start: startAt(view, i), end: endBefore(view, i + name.length) };
  return { ...span, path: [{ kind: 'anaphor', ...span, refers: 'unit', suffix: name }] };
}
