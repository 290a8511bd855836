import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lines } from '../../src/read/lines.ts';

async function split(pieces: readonly Uint8Array[], most = 1000): Promise<(string | null)[]> {
  async function* given() {
    yield* pieces;
  }
  const found: (string | null)[] = [];
  for await (const group of lines(given(), most)) {
    for (const { number, bytes } of group) {
      expect(number).toBe(found.length + 1);
      found.push(bytes && Buffer.from(bytes).toString());
    }
  }
  return found;
}

test('lines are the same however their bytes arrive', async () => {
  const piece = fc.constantFrom('a', '云岚', '\n', '\r\n', '𠮷', ' ');
  await fc.assert(
    fc.asyncProperty(fc.array(piece), fc.infiniteStream(fc.integer({ min: 1, max: 5 })), async (words, sizes) => {
      const text = words.join('');
      const bytes = Buffer.from(text);
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += pieces.at(-1)?.length ?? 1)
        pieces.push(bytes.subarray(at, at + (sizes.next().value ?? 1)));
      const expected = text.replace(/\r?\n$/, '').split(/\r?\n/);
      expect(await split(pieces)).toEqual(text === '' ? [] : expected);
    }),
  );
});

test('a line over the limit is let go and those around it stay', async () => {
  const pieces = ['a\nbbbb', 'bbbb', 'bb\nc\ndddd', 'dd'].map(piece => Buffer.from(piece));
  expect(await split(pieces, 5)).toEqual(['a', null, 'c', null]);
});
