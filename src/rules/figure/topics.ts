/** What a sentence has been found to speak of, clause by clause. */
import type { Sentence, Span } from '../../document.ts';
import type { Mark } from './marks.ts';
import { headOf } from './phrase.ts';
import { piecesOf } from './pieces.ts';

export interface Topics {
  /** The first subject of the sentence. */
  sentence: Span | null;
  /** The first subject that is a name: only that reaches into the next sentence. */
  named: Span | null;
  /** The first since the last semicolon, which starts at `partStart`. */
  part: Span | null;
  partStart: number;
  /** A name or frame (零售方面) that a clause without figures began with since the last figure. */
  head: Span | null;
  /** What the sentence begins with, where it is no known name. */
  weak: Span | null;
  /** Index of the first mark not yet looked at, and where its clause began. */
  next: number;
  clauseStart: number;
}

export const freshTopics = (sentence: Sentence): Topics => ({
  sentence: null,
  named: null,
  part: null,
  partStart: -1,
  head: null,
  weak: null,
  next: 0,
  clauseStart: sentence.start,
});

/** A head is looked for in so many characters. */
const HEAD_REACH = 36;

/** Reads the clauses that end before the mark at `index`. */
export function topicsUpTo(
  text: string,
  marks: readonly Mark[],
  index: number,
  sentence: Sentence,
  topics: Topics,
): void {
  let first = topics.next;
  for (let i = topics.next; i < index; i++) {
    const mark = marks[i];
    if (mark?.is !== 'break') continue;
    readClause(text, marks, first, i, sentence, topics);
    if ('；;'.includes(text.charAt(mark.start))) Object.assign(topics, { part: null, head: null, partStart: mark.end });
    topics.clauseStart = mark.end;
    first = i + 1;
    topics.next = first;
  }
}

function readClause(
  text: string,
  marks: readonly Mark[],
  first: number,
  end: number,
  sentence: Sentence,
  topics: Topics,
): void {
  const stop = Math.min(marks[end]?.start ?? 0, topics.clauseStart + HEAD_REACH);
  for (let i = first; i < end; i++) if (marks[i]?.is === 'quantity') return;
  const head = headOf(text, piecesOf(text, topics.clauseStart, stop, marks, first));
  if (head === null) return;
  const { start, end: to, named, self } = head.phrase;
  if (named || self || head.frame) topics.head = { start, end: to };
  else if (topics.clauseStart === sentence.start) topics.weak ??= { start, end: to };
}
