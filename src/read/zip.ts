/** Looks into a zip file before a library unpacks it: the sizes it declares may lie. */
import { inflateRawSync } from 'node:zlib';
import { type Limits, tooLarge } from './limits.ts';

/** Word's XML becomes objects, a kilobyte a tag. */
const MAX_TAGS = 1_000_000;
const LESS_THAN = 0x3c;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

/**
 * Unpacks every XML part once, counting, and throws when together they pass the limit, have more tags than a document has,
 * or when the file is no zip.
 * Returns all entries by their names: what XML parts hold, null for the others.
 */
export function unpackXml(bytes: Uint8Array, limits: Limits): Map<string, Uint8Array | null> {
  let left = limits.maxUnpacked;
  let tags = 0;
  const parts = new Map<string, Uint8Array | null>();
  for (const entry of entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    parts.set(entry.name, null);
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    const part = entry.method === 0 ? entry.packed : unpacked(entry, left);
    if (part === null || part.length > left)
      throw new Error(`unpacked ${tooLarge(limits.maxUnpacked, '--max-unpacked')}`);
    left -= part.length;
    parts.set(entry.name, part);
    tags += tagsIn(part);
    if (tags > MAX_TAGS) throw new Error(`has more than ${MAX_TAGS} XML tags: no announcement does`);
  }
  return parts;
}

function tagsIn(xml: Uint8Array): number {
  let tags = 0;
  for (let at = xml.indexOf(LESS_THAN); at >= 0; at = xml.indexOf(LESS_THAN, at + 1)) tags++;
  return tags;
}

/** Null when it grows over what is left. */
function unpacked(entry: Entry, left: number): Uint8Array | null {
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    if (error instanceof RangeError) return null;
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
