/** Splits a stream of bytes into lines at \n, whatever the pieces are; the last line needs none. Yields the lines that one piece completes together. */
export async function* lines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  let rest: Uint8Array[] = [];
  for await (const piece of pieces) {
    const last = piece.lastIndexOf(10);
    if (last < 0) {
      rest.push(piece);
      continue;
    }
    const whole = Buffer.concat([...rest, piece.subarray(0, last)]);
    rest = last + 1 < piece.length ? [piece.subarray(last + 1)] : [];
    yield whole.toString('utf8').split('\n');
  }
  if (rest.length > 0) yield [Buffer.concat(rest).toString('utf8')];
}
