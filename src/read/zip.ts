/** Looks into a zip file before a library unpacks it: the sizes it declares may lie. */
import { inflateRawSync } from 'node:zlib';
import { type Limits, tooLarge } from './limits.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

/**
 * Unpacks every XML part once, counting, and throws when together they pass the limit, or when the file is no zip.
 * Returns the names of all entries.
 */
export function checkZip(bytes: Uint8Array, limits: Limits): string[] {
  let left = limits.maxUnpacked;
  const names: string[] = [];
  for (const entry of entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    names.push(entry.name);
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    left -= entry.method === 0 ? entry.packed.length : unpackedLength(entry, left);
    if (left < 0) throw new Error(`unpacked ${tooLarge(limits.maxUnpacked, '--max-unpacked')}`);
  }
  return names;
}

function unpackedLength(entry: Entry, left: number): number {
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, left) }).length;
  } catch (error) {
    if (error instanceof RangeError) return left + 1;
    throw new Error(`is a damaged zip file (${entry.name})`, { cause: error });
  }
}

/** The central directory, as APPNOTE.TXT 4.3.12 and 4.3.16 lay it out. */
function* entriesOf(zip: Buffer): Generator<Entry> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > zip.length) throw new Error('is a damaged zip file (no directory)');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50)
      throw new Error('is a damaged zip file (directory)');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    yield {
      name,
      method: zip.readUInt16LE(at + 10),
      packed: packedBytes(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20)),
    };
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
}

function packedBytes(zip: Buffer, local: number, size: number): Uint8Array {
  if (local + 30 > zip.length) throw new Error('is a damaged zip file (entry)');
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  return zip.subarray(start, start + size);
}
