/** How sure the text is of what a statement says. */
import type { Span } from '../document.ts';
import { DENIALS, NEGATIONS, NOMINATIONS, PLANS, REPORTS } from '../lexicon/modality-words.ts';
import { characterSet } from '../mention/character-sets.ts';
import type { Modality } from '../schema.ts';
import type { Reading } from './reading.ts';

const CLAUSE_MARKS = characterSet('，,；;：:');

/** Where the clause begins that holds the offset, not before `from`. */
function clauseStart(text: string, from: number, offset: number): number {
  for (let i = offset - 1; i >= from; i--) if (CLAUSE_MARKS(text.charCodeAt(i))) return i + 1;
  return from;
}

/** Reads the words before the trigger in its clause, and the sentence for denials and hearsay. */
export function modalityOf(reading: Reading, span: Span, trigger: Span | null, sentence: Span): Modality {
  const text = reading.text.folded;
  const at = trigger?.start ?? span.start;
  const clause = text.slice(clauseStart(text, sentence.start, at), at);
  const before = text.slice(sentence.start, at);
  const behind = text.slice(at, sentence.end);
  if (DENIALS.test(behind) || DENIALS.test(before) || NEGATIONS.test(clause)) return 'negated';
  if (REPORTS.test(before)) return 'reported';
  const verb = trigger ? text.slice(trigger.start, trigger.end) : '';
  if (NOMINATIONS.test(clause + verb)) return 'nominated';
  return PLANS.test(clause) ? 'planned' : 'asserted';
}
