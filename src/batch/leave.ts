/** How the process ends before its work is done. */

const inThreads = new Set<Promise<unknown>>();

let isLeaving = false;

/** Has threads do some work, and remembers it as long as they do; when the process is to end, none is begun. */
export function atWork<Result>(begin: () => Promise<Result>): Promise<Result> {
  if (isLeaving) return new Promise(() => {});
  const work = begin();
  inThreads.add(work);
  const forget = () => inThreads.delete(work);
  work.then(forget, forget);
  return work;
}

/** Ends the process when threads have done what they have begun: one that is ended while nodejieba is at work makes it abort. */
export async function leaveWhenIdle(code: number): Promise<void> {
  isLeaving = true;
  await Promise.allSettled(inThreads);
  process.exit(code);
}

/**
 * Ends the process at once. While threads work it is killed by the signal itself, which harms no record: a shell has 130 for that,
 * too.
 */
export function leave(code: number): void {
  if (inThreads.size === 0) process.exit(code);
  process.removeAllListeners('SIGINT');
  process.kill(process.pid, 'SIGINT');
}
