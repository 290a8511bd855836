/** Splits a stream of bytes into lines at \n, whatever its pieces are. */

/** One line without its end; `bytes` is null for a line longer than the limit, whose bytes were let go. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 10;

/**
 * Yields together the lines that one piece of the stream completes, so that nobody waits for a line that is
 * already there. The last line needs no end; blank lines count when something follows them. Holds at most one line.
 */
export async function* lines(pieces: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line[]> {
  let rest: Uint8Array[] = [];
  let restLength = 0;
  let number = 0;
  const finish = (end: Uint8Array): Line => {
    number++;
    const length = restLength + end.length;
    const bytes = length > maxBytes ? null : withoutReturn(rest.length === 0 ? end : Buffer.concat([...rest, end]));
    rest = [];
    restLength = 0;
    return { number, bytes };
  };
  for await (const piece of pieces) {
    const found: Line[] = [];
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      found.push(finish(piece.subarray(start, end)));
      start = end + 1;
    }
    restLength += piece.length - start;
    // What is over the limit is only counted, never kept.
    if (restLength <= maxBytes) rest.push(piece.subarray(start));
    else rest = [];
    if (found.length > 0) yield found;
  }
  if (restLength > 0) yield [finish(new Uint8Array())];
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
