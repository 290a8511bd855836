/** The stretch of a clause that leads up to a metric, read across a bracket that has just been closed. */
import type { Span } from '../../document.ts';
import { PLACES } from '../../lexicon/subject-words.ts';
import type { Mark } from './mark.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';

/** No subject is further from its metric. */
const REACH = 80;

/** The pieces from the clause's start to `to`; X（代码）营收 is one clause, and what is in the bracket no part of it. */
export function stretchBefore(
  text: string,
  marks: readonly Mark[],
  index: number,
  clauseStart: number,
  to: number,
): readonly Piece[] {
  const from = Math.max(clauseStart, to - REACH);
  const inner = from < to ? piecesOf(text, from, to, marks, firstMark(marks, index, from)) : [];
  const closes = text.charAt(clauseStart - 1);
  if ((closes !== '）' && closes !== ')') || from > clauseStart) return inner;
  const outer = outerClause(text, marks, index, clauseStart);
  if (outer === null) return inner;
  const before = piecesOf(text, outer.start, outer.end, marks, firstMark(marks, index, outer.start));
  return [...before, { is: 'light', start: outer.end, end: clauseStart }, ...inner];
}

const PLACE = new RegExp(
  `(?:^|[，；：、和与及]|其中[，：]?|而)(${PLACES})(?:则|也|约|仅|已|达到?|为|有|超过?|分别)?(?:同比|环比)?(?:大幅)?$`,
);

/** 其中|国内|增长3%，|国际|增长21%: a place alone before a number or a change is whose part it is; null where more stands there. */
export function placeBefore(text: string, clauseStart: number, until: number): Span | null {
  const from = Math.max(clauseStart - 1, until - 20, 0);
  const found = PLACE.exec(text.slice(from, until));
  if (found?.[1] === undefined) return null;
  const start = from + found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}

/** The first mark that ends behind `from`. */
function firstMark(marks: readonly Mark[], index: number, from: number): number {
  let first = index;
  while (first > 0 && (marks[first - 1]?.end ?? 0) > from) first--;
  return first;
}

/** What stands before the bracket that closes at `clauseStart`. */
function outerClause(
  text: string,
  marks: readonly Mark[],
  index: number,
  clauseStart: number,
): { start: number; end: number } | null {
  let open: number | null = null;
  for (let i = index - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined || mark.start < clauseStart - REACH) break;
    if (mark.is !== 'break' || mark.end >= clauseStart) continue;
    if (open !== null) return { start: Math.max(mark.end, open - REACH), end: open };
    const character = text.charAt(mark.start);
    if (character === '（' || character === '(') open = mark.start;
  }
  return open === null ? null : { start: Math.max(marksStart(text, open), open - REACH), end: open };
}

/** Where the sentence begins that the bracket at `open` is in. */
function marksStart(text: string, open: number): number {
  let start = open;
  while (start > 0 && !'。！？\n'.includes(text.charAt(start - 1))) start--;
  return start;
}
