import type { Span } from '../document.ts';
import type { Reading } from '../resolve/reading.ts';
import type { FigureStatement } from '../rules/figure/statement.ts';
import type { Figure } from '../schema.ts';
import { lastEndedBy } from '../segment/in-order.ts';
import { evidenceOf, type Witness } from './evidence.ts';
import type { IdOf, Ids } from './ids.ts';

/** The entity named exactly by the subject's words, or by the last name that stands in them. */
function subjectIn(reading: Reading, subject: Span): ReturnType<Reading['directory']['byName']> {
  const last = lastEndedBy(reading.lookup.bodies, subject.end);
  return last && last.end === subject.end && last.start >= subject.start ? reading.directory.bodyOf(last) : null;
}

/** Figures with the entity that their subject is, where the document names it. */
export function assembleFigures(
  figures: readonly FigureStatement[],
  reading: Reading,
  idOf: IdOf,
  witness: Witness,
  mint: Ids,
): Figure[] {
  return figures.map(({ quantity, metric, subject, stands, of, period, change, implied, rule, span, slots }) => ({
    id: mint.mint(
      'figure',
      [subject?.text, metric?.text, witness.raw.slice(quantity.start, quantity.end)].filter(Boolean).join('/'),
    ),
    metric: metric?.text ?? null,
    subject: subject?.text ?? null,
    subjectRef: subject && idOf(subjectIn(reading, stands ?? subject)),
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    unit: quantity.unit,
    ...(quantity.measure === null ? {} : { measure: quantity.measure }),
    approximate: quantity.approximate,
    bound: quantity.bound,
    change,
    ...(of === null ? {} : { of: of.text }),
    period,
    text: witness.raw.slice(quantity.start, quantity.end),
    implied: [...implied],
    evidence: [evidenceOf(witness, span, rule, slots)],
  }));
}
