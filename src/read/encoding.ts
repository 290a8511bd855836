/** Bytes to text: which encoding, strictly decoded, and where it fails. */
import { isUtf8 } from 'node:buffer';
import { likelierOf } from './big5-or-gb.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { isChinese, refuseForeign } from './chinese.ts';
import { wideEncoding } from './utf16.ts';
import { refuseUtf32 } from './utf32.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name: utf-8, utf-16le, utf-16be, gb18030, big5. */
  readonly encoding: string;
  /** How many undecodable places became U+FFFD; 0 unless `lossy`. */
  readonly replaced: number;
}

/** Thrown for bytes that no supported encoding reads; says where. */
class Undecodable extends Error {
  override readonly name = 'Undecodable';
}

/**
 * Decodes bytes in the encoding they are in: by byte order mark, a declared charset, else UTF-8 when valid, else
 * UTF-16, GB18030 or Big5, whichever they look like. The mark is not part of the text.
 * Throws for UTF-32 and for what is Chinese in none of them, and Undecodable, or with `lossy` puts U+FFFD where bytes mean nothing.
 */
export function decode(bytes: Uint8Array, lossy: boolean, declared?: string): Decoded {
  return decodeAs(bytes, detectEncoding(bytes, declared), lossy);
}

/** Decodes bytes in an encoding that is known. Throws Undecodable, or with `lossy` puts U+FFFD where bytes mean nothing. */
export function decodeAs(bytes: Uint8Array, encoding: string, lossy: boolean): Decoded {
  const strict = tryDecode(bytes, encoding);
  if (strict !== null) return { text: strict, encoding, replaced: 0 };
  if (!lossy) throw undecodable(bytes, encoding);
  const read = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'big5' ? read.replace(NO_BIG5, '\ufffd') : read;
  return { text, encoding, replaced: text.split('\ufffd').length - 1 };
}

/** A stream of UTF-16 as UTF-8, without its mark. Throws Undecodable at what can't be decoded, unless `lossy`. */
export async function* utf8Of(
  pieces: AsyncIterable<Uint8Array>,
  encoding: string,
  lossy: boolean,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: !lossy });
  let before = 0;
  let last: Uint8Array = new Uint8Array();
  const decoded = (piece?: Uint8Array): Uint8Array => {
    try {
      return Buffer.from(decoder.decode(piece, { stream: piece !== undefined }));
    } catch {
      throw undecodable(last, encoding, before);
    }
  };
  for await (const piece of pieces) {
    before += last.length;
    last = piece;
    yield decoded(piece);
  }
  yield decoded();
}

/** Says where bytes can't be decoded, and what to do; so many stand before them. */
function undecodable(bytes: Uint8Array, encoding: string, before = 0): Undecodable {
  const at = firstBad(bytes, encoding);
  const hex = [...bytes.subarray(at, at + 4)].map(byte => byte.toString(16).padStart(2, '0')).join(' ');
  const todo = encoding === 'utf-8' ? ', though the rest is: fetch it again' : ': save the file as UTF-8';
  return new Undecodable(
    `byte ${before + at} (${hex} …) is not ${encoding}${todo}, or read it with --lossy, which puts � there`,
  );
}

/** Names the encoding without decoding all: the strongest sign wins. Throws for UTF-32, and for what is Chinese in no encoding. */
export function detectEncoding(bytes: Uint8Array, declared?: string): string {
  refuseUtf32(bytes);
  const mark = byteOrderMark(bytes);
  if (mark) return mark;
  const isUnicode = isUtf8(bytes);
  // What has no NUL and can be UTF-8 is that, without a closer look.
  const wide = isUnicode && !bytes.includes(0) ? null : wideEncoding(bytes, isUnicode);
  if (wide && (isUnicode || isChinese(bytes, wide))) return wide;
  if (isUnicode) return 'utf-8';
  const known = declared === undefined ? null : knownEncoding(declared);
  if (known && known !== 'utf-8' && tryDecode(bytes, known) !== null) return known;
  if (isDamagedUtf8(bytes)) return 'utf-8';
  const encoding = likelierOf(bytes, each => tryDecode(bytes, each) !== null);
  refuseForeign(bytes, encoding);
  return encoding;
}

/** UTF-8 with some bytes damaged, and no other encoding: whole characters of several bytes are twice as many as bad ones. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 1 << 20));
  let [whole, bad] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code >= 0x800) whole++;
  }
  return whole > bad * 2;
}

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(/^gb(k|_?2312)/i.test(label) ? 'gb18030' : label).encoding;
  } catch {
    // A page may declare anything; what Node does not know is no sign.
    return null;
  }
}

/** Node reads Big5 as Windows does: what only Hong Kong writes becomes private characters, and so does what nobody writes. */
const NO_BIG5 = /[\u0080\ue000-\uf8ff]/g;

/** Null for bytes that don't decode; the last character of a prefix may be cut. */
function tryDecode(bytes: Uint8Array, encoding: string, isPrefix = false): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isPrefix });
    return encoding === 'big5' && text.search(NO_BIG5) >= 0 ? null : text;
  } catch {
    // `fatal` has no other way to say no.
    return null;
  }
}

/** Where the first character begins that can't be decoded: halving the longest prefix that still can. */
function firstBad(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (tryDecode(bytes.subarray(0, middle), encoding, true) !== null) good = middle;
    else bad = middle;
  }
  // The prefix may end inside that character.
  while (tryDecode(bytes.subarray(0, good), encoding) === null) good--;
  return good;
}
