/** Looks into a PDF before a library does: what its packed streams grow to. */
import { inflateSync } from 'node:zlib';
import { type Limits, tooLarge } from './limits.ts';

/** How a zlib stream begins, behind `stream` and its line end. */
const ZLIB = 0x78;

/** Unpacks every deflated stream once, counting, and throws when together they pass the limit. */
export function checkStreams(bytes: Uint8Array, limits: Limits): void {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = limits.maxUnpacked;
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    const start = at + (pdf[at + 6] === 13 ? 8 : 7);
    if (pdf[start] !== ZLIB) continue;
    const end = pdf.indexOf('endstream', start);
    left -= unpackedLength(pdf.subarray(start, end < 0 ? pdf.length : end), left);
    if (left < 0) throw new Error(`unpacked ${tooLarge(limits.maxUnpacked, '--max-unpacked')}`);
    at = end < 0 ? pdf.length : end;
  }
}

function unpackedLength(packed: Uint8Array, left: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, left) }).length;
  } catch (error) {
    if (error instanceof RangeError) return left + 1;
    // Damaged or no zlib after all: the library says what is wrong with it, where it matters.
    return 0;
  }
}
