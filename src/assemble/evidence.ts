/** Evidence: the words a fact comes from, and where they stand. */
import type { Sentence, Span } from '../document.ts';
import type { Evidence } from '../schema.ts';
import { sentenceAt } from '../segment/sentences.ts';

export interface Witness {
  readonly raw: string;
  readonly sentences: readonly Sentence[];
}

/** Evidence for a span. Slots keep their names, as offsets into the text. */
export function evidenceOf(
  witness: Witness,
  span: Span,
  rule: string,
  slots?: Readonly<Record<string, Span>>,
): Evidence {
  const evidence: Evidence = {
    start: span.start,
    end: span.end,
    quote: witness.raw.slice(span.start, span.end),
    sentence: sentenceAt(witness.sentences, span.start),
    rule,
  };
  for (const name in slots) {
    const slot = slots[name];
    evidence.slots ??= {};
    if (slot) evidence.slots[name] = [slot.start, slot.end];
  }
  return evidence;
}

/** By place, without repeats. */
export function inOrder(evidence: Evidence[]): Evidence[] {
  if (evidence.length < 2) return evidence;
  const sorted = [...evidence].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  return sorted.filter((e, i) => {
    const before = sorted[i - 1];
    return !before || before.start !== e.start || before.end !== e.end || before.rule !== e.rule;
  });
}

/** The schema has only one shape with these three keys, and the record was made by us. */
export const isEvidence = (value: object): value is Evidence => 'quote' in value && 'start' in value && 'end' in value;
