import type { Output } from './output.ts';

/** A stream to write lines to, such as `process.stdout`; `write` says false when its reader can't follow. */
export interface LineStream {
  write(line: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/** One line a document to a stream, as fast as its reader takes them; a failed document's line is `{"id","error"}`. */
export function toLines(stream: LineStream, signal: AbortSignal): Output {
  return {
    place: item => ({ item, isUnchanged: false, file: null }),
    async put({ item: { id, label } }, produced) {
      if (produced?.status === 'made') {
        await write(produced.content);
        return { label, id, status: 'written', counts: produced.counts, warnings: produced.warnings };
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
