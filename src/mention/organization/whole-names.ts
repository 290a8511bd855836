/** A name that is cut at one place and whole at another is whole at both: 成立到家事业部 … 归属到|家事业部. */
import type { Candidate } from './candidate.ts';

/** At most so many characters of a name look like words before it. */
const MOST_CUT = 3;

/** Takes back what was cut off at the left where the whole stands as a name elsewhere; `found` is by offset, without overlaps. */
export function restoreWhole(text: string, found: readonly Candidate[]): void {
  const names = new Set(found.map(({ start, end }) => text.slice(start, end)));
  let before = 0;
  for (const candidate of found) {
    const { start, end, kind } = candidate;
    for (let cut = kind === 'unit' ? Math.min(MOST_CUT, start - before) : 0; cut > 0; cut--) {
      if (!names.has(text.slice(start - cut, end))) continue;
      candidate.start = start - cut;
      break;
    }
    before = end;
  }
}
