/** Where a pattern of a rule has been found in a clause. */
import type { Span } from '../document.ts';
import type { Clause } from '../phrase/compose.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { PatternRule } from '../rules/rule.ts';

/** A pattern's match in a clause. Indices are into the skeleton; a slot left out by an optional element is missing. */
export interface Match {
  readonly rule: PatternRule;
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
  readonly trigger: { readonly start: number; readonly end: number; readonly word: string } | null;
  readonly slots: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
}

/** Where indices of a skeleton stand in the text. */
export function spanOf(clause: Clause, at: { readonly start: number; readonly end: number }): Span {
  return { start: clause.starts[at.start] ?? 0, end: clause.ends[at.end - 1] ?? 0 };
}

export function phraseIn(match: Match, slot: string): Phrase | undefined {
  const at = match.slots[slot];
  return at && match.clause.phrases[at.start];
}
