/** The lines of a text. */
import type { Span } from '../document.ts';

/** Where the line ends that an offset is in. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** The lines from an offset on, without their ends; behind a last end there is one more, of nothing. */
export function* linesFrom(text: string, offset: number): Generator<Span> {
  for (let start = offset; start <= text.length; ) {
    const end = lineEnd(text, start);
    yield { start, end };
    start = end + 1;
  }
}
