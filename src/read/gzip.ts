import { gunzipSync } from 'node:zlib';
import { messageOf } from '../message-of.ts';
import { type Limits, tooLarge } from './limits.ts';

/** Unpacks a gzipped file in memory. Throws when it is damaged or grows over the limit. */
export function unpackGzip(bytes: Uint8Array, limits: Limits): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: limits.maxUnpacked });
  } catch (error) {
    const grew = error instanceof RangeError;
    throw new Error(
      grew
        ? `unpacked ${tooLarge(limits.maxUnpacked, '--max-unpacked')}`
        : `is damaged gzip (${messageOf(error)}): fetch it again`,
    );
  }
}
