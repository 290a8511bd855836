import { hash } from 'node:crypto';
import type { Output } from './output.ts';

/** A stream to write lines to, such as `process.stdout`; `write` says false when its reader can't follow. */
export interface LineStream {
  write(line: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/** One line a document to a stream, as fast as its reader takes them; a failed document's line is `{"id","error"}`. */
export function toLines(stream: LineStream, signal: AbortSignal): Output {
  const isDoubled = doubles();
  return {
    place: item => ({ item, isUnchanged: false, file: null }),
    async put({ item: { id, label } }, produced) {
      const doubled = id !== null && isDoubled(id) ? [`another document before it has the id “${id}” too`] : [];
      if (produced?.status === 'made') {
        await write(produced.content);
        const warnings = [...doubled, ...produced.warnings];
        return { label, id, status: 'written', counts: produced.counts, warnings };
      }
      const reason = produced?.reason ?? 'nothing was made of it';
      await write(`${JSON.stringify({ id, error: `${label}: ${reason}` })}\n`);
      return { label, id, status: 'failed', reason };
    },
    close() {},
  };

  async function write(line: string): Promise<void> {
    if (stream.write(line) || signal.aborted) return;
    await new Promise<void>(resolve => {
      const go = () => {
        signal.removeEventListener('abort', go);
        resolve();
      };
      stream.once('drain', go);
      // A reader that went away will never drain; the batch sees the signal itself.
      signal.addEventListener('abort', go, { once: true });
    });
  }
}

/** A stream may have no end: at least so many ids before a document's are remembered, and at most twice as many. */
const REMEMBERED = 50_000;

/** Says of one id after the other whether it was there before. */
function doubles(): (id: string) => boolean {
  let [older, newer] = [new Set<string>(), new Set<string>()];
  return id => {
    const key = id.length > 64 ? hash('sha256', id) : id;
    const isDoubled = newer.has(key) || older.has(key);
    newer.add(key);
    if (newer.size >= REMEMBERED) [older, newer] = [newer, new Set()];
    return isDoubled;
  };
}
