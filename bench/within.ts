/**
 * What some work gives, or null when it takes longer than its time: then `late` is called, and the work's signal ends it.
 * Rejects when the work fails in time.
 */
export async function within<Result>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
  late: () => void,
): Promise<Result | null> {
  const ending = new AbortController();
  // A timer that went on would tell of work that was done long ago.
  const timer = setTimeout(() => {
    late();
    ending.abort();
  }, milliseconds);
  try {
    return await work(ending.signal);
  } catch (error) {
    if (!ending.signal.aborted) throw error;
    return null;
  } finally {
    clearTimeout(timer);
  }
}
