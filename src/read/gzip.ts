import { createReadStream } from 'node:fs';
import { createGunzip, gunzipSync } from 'node:zlib';
import { messageOf } from '../message-of.ts';
import { type Limits, tooLarge } from './limits.ts';

/** Unpacks a gzipped file in memory. Throws when it is damaged or grows over the limit. */
export function unpackGzip(bytes: Uint8Array, limits: Limits): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: limits.maxUnpacked });
  } catch (error) {
    if (error instanceof RangeError) throw new Error(`unpacked ${tooLarge(limits.maxUnpacked, '--max-unpacked')}`);
    throw damagedGzip(error);
  }
}

/** Bytes; each may become a thousand. */
const PIECE = 1 << 14;

/** Unpacks a file piece by piece. Throws when it is damaged, but hands out before what a pipe would lose: all that was unpacked. */
export async function* unpackFile(path: string): AsyncGenerator<Uint8Array> {
  const unpacking = createGunzip();
  const ready: Uint8Array[] = [];
  unpacking.on('data', piece => ready.push(piece));
  const step = (begin: (done: () => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const failed = (error: Error): void => reject(damagedGzip(error));
      unpacking.once('error', failed);
      begin(() => {
        unpacking.off('error', failed);
        resolve();
      });
    });
  try {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
      await step(done => unpacking.write(piece, done));
      yield* ready.splice(0);
    }
    await step(done => unpacking.once('end', done).end());
  } catch (error) {
    yield* ready.splice(0);
    throw error;
  } finally {
    unpacking.destroy();
  }
  yield* ready.splice(0);
}

function damagedGzip(cause: unknown): Error {
  return new Error(`is damaged gzip (${messageOf(cause)}): fetch it again`, { cause });
}
