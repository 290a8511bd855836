/**
 * Work in steps. The code that reads a document is many times what a processor keeps at hand, and an announcement is over before most
 * of it has run twice. Of many documents each step is done for one after the other, and only then the next step.
 */

/** Work that stops behind each of its steps; `yield*` makes it a part of other work. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps of one work. Throws what it throws. */
export function finish<Result>(work: Steps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

export interface Done<Result> {
  readonly result: Result;
  /** What its own steps took. */
  readonly milliseconds: number;
}

/** Does several works, each step of all before the next; gives what came of each, in their order. Throws what any of them throws. */
export function inStep<Result>(works: readonly Steps<Result>[]): Done<Result>[] {
  const all: Done<Result>[] = [];
  const took = new Float64Array(works.length);
  let open = [...works.entries()];
  while (open.length > 0)
    open = open.filter(([index, work]) => {
      const started = performance.now();
      const { done, value } = work.next();
      const milliseconds = (took[index] ?? 0) + performance.now() - started;
      took[index] = milliseconds;
      if (done) all[index] = { result: value, milliseconds };
      return !done;
    });
  return all;
}
