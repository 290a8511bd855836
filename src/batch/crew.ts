/** Who does the work of a batch: this thread, or a pool of worker threads. */
import { setImmediate } from 'node:timers/promises';
import type { Grammar } from '../pipeline.ts';
import type { Source } from '../read/read.ts';
import { startable } from '../root.ts';
import type { Produced, ProduceOptions } from './item.ts';
import { atWork } from './leave.ts';
import { produce } from './produce.ts';
import type { Task } from './worker.ts';

export interface Crew {
  /** What was made of each source, in their order. */
  work(sources: Source[]): Promise<Produced[]>;
  close(): Promise<void>;
}

export interface CrewOptions extends ProduceOptions {
  /** Threads; 1 is the calling one. */
  readonly workers: number;
  /** The configuration file, where it is not the working folder's. */
  readonly config: string | undefined;
}

/** The most that a timer takes. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** One worker means this thread: nothing to start, nothing to copy. */
export async function hire({ workers, config, ...options }: CrewOptions, grammar: Grammar): Promise<Crew> {
  if (workers === 1) return crewOfOne(options, grammar);
  const { Piscina } = await import('piscina');
  const filename = startable('batch/worker').href;
  const pool = new Piscina({ filename, minThreads: workers, maxThreads: workers, closeTimeout: LONGEST_WAIT });
  return {
    work: sources => atWork(() => pool.run({ sources, options: plain(options), config } satisfies Task)),
    // What a thread has in hand it finishes; what waits is dropped.
    close: () => pool.close({ force: true }),
  };
}

/** Only what a thread needs and can be copied to it. */
function plain({ product, layout, offsets, read }: ProduceOptions): ProduceOptions {
  return { product, layout, offsets, read };
}

/** One group after the other: side by side in one thread, the first would be done only when all are. */
function crewOfOne(options: ProduceOptions, grammar: Grammar): Crew {
  let before: Promise<unknown> = Promise.resolve();
  return {
    work(sources) {
      const made = before.then(() => workHere(sources, options, grammar));
      // Whoever asked for this group hears of its failure; the next one is made all the same.
      before = made.catch(() => {});
      return made;
    },
    close: async () => {},
  };
}

async function workHere(sources: Source[], options: ProduceOptions, grammar: Grammar): Promise<Produced[]> {
  const made = await produce(sources, options, grammar);
  // Signals and closed pipes are only heard when the event loop turns.
  await setImmediate();
  return made;
}
