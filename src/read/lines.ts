/** Splits a stream of bytes into lines, whatever its pieces are. */

/** One line without its end; `bytes` is null for a line longer than the limit, whose bytes were let go. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
  readonly end: '\n' | '\r\n' | '\r';
}

const FEED = 10;
export const RETURN = 13;

/**
 * Lines end with \n or \r\n, or as old Macs wrote them. Yields together the lines that one piece of the stream completes, so that nobody waits for a line that is
 * already there. The last line needs no end; blank lines count when something follows them. Holds at most one line.
 */
export async function* lines(
  pieces: AsyncIterable<Uint8Array>,
  maxBytes: number,
  newline: typeof FEED | typeof RETURN = FEED,
): AsyncGenerator<Line[]> {
  let rest: Uint8Array[] = [];
  let restLength = 0;
  let number = 0;
  const finish = (end: Uint8Array): Line => {
    number++;
    const length = restLength + end.length;
    const bytes = length > maxBytes ? null : rest.length === 0 ? end : Buffer.concat([...rest, end]);
    rest = [];
    restLength = 0;
    if (newline === RETURN) return { number, bytes, end: '\r' };
    return bytes?.at(-1) === RETURN
      ? { number, bytes: bytes.subarray(0, -1), end: '\r\n' }
      : { number, bytes, end: '\n' };
  };
  for await (const piece of pieces) {
    const found: Line[] = [];
    let start = 0;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, start)) {
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
