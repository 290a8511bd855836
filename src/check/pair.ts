/** What was expected beside what was found. */
import type { Fact } from './fact.ts';

export interface Pair {
  readonly expected: Fact;
  readonly found: Fact;
}
