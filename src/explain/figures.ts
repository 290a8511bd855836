/** What became of each number of a sentence: which rule read it, with what, and what it went on with from before. Pure. */
import type { Span } from '../document.ts';
import { figuresOf } from '../pipeline.ts';
import type { Facts } from '../resolve/facts.ts';
import type { Reading } from '../resolve/reading.ts';
import { FIGURE_RULES } from '../rules/figure/index.ts';
import type { FigureTrial } from '../rules/figure/statement.ts';

export interface FigureAttempt extends Span {
  readonly text: string;
  /** The rule that reads numbers in this relation to their words; null where none does. */
  readonly rule: string | null;
  readonly why: string | null;
  readonly outcome: 'matched' | 'failed';
  /** What was missing; null where it matched. */
  readonly missing: string | null;
  /** Metric, subject, period and whole, as written. */
  readonly slots: Readonly<Record<string, string>>;
  /** The slots that were not said here, but before. */
  readonly carried: readonly string[];
}

const MISSING = {
  metric: 'no metric or noun that it measures stands in reach',
  worth: 'such a number is no figure: a length of time, a part of a structure, a rank, a code',
} as const;

function attemptOf({ quantity, rule, statement, lacking }: FigureTrial, raw: string): FigureAttempt {
  const { start, end } = quantity;
  const slots = Object.entries(statement?.slots ?? {}).filter(([name]) => name !== 'quantity');
  return {
    start,
    end,
    text: raw.slice(start, end),
    rule,
    why: FIGURE_RULES.find(each => each.id === rule)?.why ?? null,
    outcome: statement ? 'matched' : 'failed',
    missing: lacking && MISSING[lacking],
    slots: Object.fromEntries(slots.map(([name, span]) => [name, raw.slice(span.start, span.end)])),
    carried: statement?.implied ?? [],
  };
}

/** The attempts by the index of their sentence. */
export function figureAttempts(reading: Reading, facts: Facts): ReadonlyMap<number, readonly FigureAttempt[]> {
  const attempts = new Map<number, FigureAttempt[]>();
  figuresOf(reading, facts, trial => {
    const of = attempts.get(trial.sentence) ?? [];
    of.push(attemptOf(trial, reading.text.raw));
    attempts.set(trial.sentence, of);
  });
  return attempts;
}
