import type { Quotation } from '../resolve/people/quotations.ts';
import type { Quote } from '../schema.ts';
import { evidenceOf, type Witness } from './evidence.ts';
import type { IdOf, Ids } from './ids.ts';

/** What is quoted, and who says it. */
export function assembleQuotes(quotations: readonly Quotation[], idOf: IdOf, witness: Witness, mint: Ids): Quote[] {
  return quotations.map(({ content, speaker, rule }) => {
    const text = witness.raw.slice(content.start, content.end);
    const id = mint.mint('quote', text.slice(0, 12));
    return { id, speaker: idOf(speaker), text, evidence: [evidenceOf(witness, content, rule)] };
  });
}
