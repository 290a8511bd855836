/** UTF-16: told from UTF-8, GB18030 and Big5 where it has no byte order mark. */
import { isUtf8 } from 'node:buffer';
import { byteOrderMark } from './byte-order-mark.ts';
import { refuseUtf32 } from './utf32.ts';

/** The encoding of a stream that begins like this when it is UTF-16, else null. Throws for UTF-32. */
export function utf16At(head: Uint8Array): string | null {
  refuseUtf32(head);
  const mark = byteOrderMark(head);
  if (mark) return mark === 'utf-8' ? null : mark;
  const even = head.subarray(0, head.length & ~1);
  return even.includes(0) ? wideEncoding(even, isUtf8(even)) : null;
}

/** In characters. What is shorter may be anything. */
const SHORT = 4;

/** UTF-16 without a mark: its line ends, spaces and Chinese punctuation have a telling half, and nearly all of it is usual. */
export function wideEncoding(bytes: Uint8Array, isAlsoUtf8: boolean): string | null {
  const size = Math.min(bytes.length, 65536) & ~1;
  if (size < 4) return null;
  const little = wideCount(bytes, size, 1);
  const big = wideCount(bytes, size, 0);
  const [more, less, encoding] = little.weight > big.weight ? [little, big, 'utf-16le'] : [big, little, 'utf-16be'];
  const units = size / 2;
  if (more.usual * 10 < units * 9 || (more.weight - less.weight) * 10 < units) return null;
  // Hardly any GB18030 is usual as UTF-16, and Big5 only when it is very short.
  if (more.telling * 50 < units && (more.usual * 50 < units * 49 || units < SHORT)) return null;
  // ASCII is UTF-8 as well, unless each second byte is NUL. A few NUL bytes in UTF-8 are only that.
  return isAlsoUtf8 && more.nul * 2 < units ? null : encoding;
}

interface WideCount {
  /** Line ends, blanks, Latin letters and digits, Chinese punctuation. */
  readonly telling: number;
  /** Those, and Chinese characters. */
  readonly usual: number;
  /** The telling ones twice: swapped, letters are ideographs. */
  readonly weight: number;
  /** Units whose high byte is NUL. */
  readonly nul: number;
}

/** Counts what the units of UTF-16 are whose high byte is the first or the second. */
function wideCount(bytes: Uint8Array, size: number, highByte: 0 | 1): WideCount {
  let [telling, usual, nul] = [0, 0, 0];
  for (let at = 0; at < size; at += 2) {
    const high = bytes[at + highByte] ?? 0;
    const low = bytes[at + 1 - highByte] ?? 0;
    if (high === 0) nul++;
    if (isTelling(high, low)) telling++;
    else if (isUsual(high, low)) usual++;
  }
  return { telling, usual: telling + usual, weight: telling * 2 + usual, nul };
}

function isTelling(high: number, low: number): boolean {
  if (high === 0) return low === 10 || (low >= 0x20 && low < 0x7f);
  return (high === 0x30 && (low === 1 || low === 2)) || (high === 0xff && low === 0x0c);
}

/** Ideographs and their punctuation, full-width forms, quotation marks and dashes, a return and a tab. */
function isUsual(high: number, low: number): boolean {
  if (high === 0) return low === 13 || low === 9;
  return (high >= 0x4e && high <= 0x9f) || high === 0x30 || high === 0xff || high === 0x20;
}
