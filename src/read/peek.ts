/** Looks at the beginning of a stream, and gives the stream back whole. */
export async function peek(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const seen: Uint8Array[] = [];
  let length = 0;
  const rest = pieces[Symbol.asyncIterator]();
  while (length < size) {
    const next = await rest.next();
    if (next.done) break;
    seen.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { head: Buffer.concat(seen), all: all() };
}
