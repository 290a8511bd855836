/** Puts a record of joined text back onto the text as given. */
import type { Document, Span } from '../document.ts';
import type { Record } from '../schema.ts';
import type { Shortened } from '../segment/shortened.ts';
import { isEvidence } from './evidence.ts';

/** The record with all its offsets and quotes those of the text as given. The record was just made and is nobody else's, so it is changed in place. */
export function asGiven(record: Record, { text }: Document, { given }: Shortened): Record {
  const pair = ([start, end]: [number, number]): [number, number] => {
    const span: Span = given({ start, end });
    return [span.start, span.end];
  };
  // A fact and its event share their evidence.
  const placed = new Set<object>();
  const place = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || placed.has(value)) return;
    placed.add(value);
    if (!isEvidence(value)) {
      for (const inner of Object.values(value)) place(inner);
      return;
    }
    [value.start, value.end] = pair([value.start, value.end]);
    value.quote = text.slice(value.start, value.end);
    if (value.slots === undefined || placed.has(value.slots)) return;
    placed.add(value.slots);
    for (const name in value.slots) {
      const slot = value.slots[name];
      if (slot) value.slots[name] = pair(slot);
    }
  };
  place(record);
  for (const diagnostic of record.diagnostics) if (diagnostic.span) diagnostic.span = pair(diagnostic.span);
  record.document.length = text.length;
  return record;
}
