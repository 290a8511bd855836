/** Records for readers that count Unicode code points, such as Python's. */
import type { Mention } from '../document.ts';
import type { Evidence, Record } from '../schema.ts';

type Convert = (offset: number) => number;

/**
 * The same record with every offset counted in code points of `text`, the record's own text. A character outside the
 * BMP counts once, and so does a lone surrogate; an offset inside a pair becomes that of the pair.
 */
export function toCodePoints(record: Record, text: string): Record {
  const at = codePointOffsets(text);
  return {
    ...(converted(record, at) as Record), // the shape is kept, only numbers change
    document: { ...record.document, length: at(text.length), offsetUnit: 'codepoint' },
  };
}

/** The same mentions with their offsets counted in code points of `text`. */
export function mentionsToCodePoints(mentions: readonly Mention[], text: string): Mention[] {
  const at = codePointOffsets(text);
  return mentions.map(mention => {
    const content =
      'content' in mention ? { content: { start: at(mention.content.start), end: at(mention.content.end) } } : {};
    return { ...mention, start: at(mention.start), end: at(mention.end), ...content };
  });
}

function codePointOffsets(text: string): Convert {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return offset => offset;
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  let unit = 0;
  for (const character of text) {
    const index = count;
    for (let half = 0; half < character.length; half++) offsets[unit++] = index;
    count++;
  }
  offsets[text.length] = count;
  return offset => offsets[offset] ?? count;
}

function converted(value: unknown, at: Convert): unknown {
  if (Array.isArray(value)) return value.map(item => converted(item, at));
  if (typeof value !== 'object' || value === null) return value;
  if ('quote' in value && 'sentence' in value) return evidenceAt(value as Evidence, at); // only evidence has both keys
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'span' ? pairAt(inner, at) : converted(inner, at)]),
  );
}

function evidenceAt(evidence: Evidence, at: Convert): Evidence {
  const slots =
    evidence.slots && Object.entries(evidence.slots).map(([name, [start, end]]) => [name, [at(start), at(end)]]);
  return {
    ...evidence,
    start: at(evidence.start),
    end: at(evidence.end),
    ...(slots && { slots: Object.fromEntries(slots) }),
  };
}

function pairAt(pair: readonly number[], at: Convert): number[] {
  return pair.map(at);
}
