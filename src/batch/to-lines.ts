import { once } from 'node:events';
import type { Outcome } from './item.ts';
import type { Output } from './output.ts';

/** One line a document to a stream, as fast as its reader takes them; a failed document's line is `{"id","error"}`. */
export function toLines(stream: NodeJS.WritableStream, signal: AbortSignal): Output {
  return {
    place: item => ({ item, isUnchanged: false, file: null }),
    async put({ item: { id, label } }, produced) {
      const isMade = produced?.status === 'made';
      const reason = produced?.status === 'failed' ? produced.reason : undefined;
      const line = isMade ? produced.content : `${JSON.stringify({ id, error: `${label}: ${reason}` })}\n`;
      if (!stream.write(line) && !signal.aborted) await drained(stream, signal);
      const outcome: Outcome = { label, id, status: isMade ? 'written' : 'failed' };
      return { ...outcome, ...(isMade ? { counts: produced.counts } : { reason: String(reason) }) };
    },
    close() {},
  };
}

async function drained(stream: NodeJS.WritableStream, signal: AbortSignal): Promise<void> {
  try {
    await once(stream, 'drain', { signal });
  } catch (error) {
    // An abort ends the wait; the batch sees the signal itself.
    if (!signal.aborted) throw error;
  }
}
