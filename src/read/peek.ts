/** Looks at the beginning of a stream, and gives the stream back whole; one that breaks off breaks off when it is read so far. */
export async function peek(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const seen: Uint8Array[] = [];
  let length = 0;
  let broken: { readonly error: unknown } | null = null;
  const rest = pieces[Symbol.asyncIterator]();
  while (length < size) {
    const next = await rest.next().catch((error: unknown) => ({ done: true, broken: { error } }) as const);
    if ('broken' in next) broken = next.broken;
    if (next.done) break;
    seen.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen;
    if (broken) throw broken.error;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { head: Buffer.concat(seen), all: all() };
}
