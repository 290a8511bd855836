/** The entries of a zip file, unpacked one by one: the sizes it declares may lie. */
import { inflateRawSync } from 'node:zlib';
import { type Limits, tooLarge } from './limits.ts';

const STORED = 0;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

/** Lists what is in a zip file by its central directory, as APPNOTE.TXT 4.3.12 and 4.3.16 lay it out. Throws when it is none. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > zip.length) throw new Error('is a damaged zip file (no directory): fetch it again');
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50)
      throw new Error('is a damaged zip file (directory): fetch it again');
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map(offset =>
      zip.readUInt16LE(at + offset),
    );
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packed: packedBytes(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function packedBytes(zip: Buffer, local: number, size: number): Uint8Array {
  if (local + 30 > zip.length) throw new Error('is a damaged zip file (entry): fetch it again');
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  return zip.subarray(start, start + size);
}

/** Unpacks an entry. Throws when it is damaged, or grows over the limit. */
export function unpackEntry({ name, method, packed }: ZipEntry, { maxUnpacked }: Limits): Uint8Array {
  if (method === STORED) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: maxUnpacked });
  } catch (error) {
    if (error instanceof RangeError) throw new Error(`unpacked ${tooLarge(maxUnpacked, '--max-unpacked')}`);
    throw new Error(`is a damaged zip file (${name}): fetch it again`, { cause: error });
  }
}
