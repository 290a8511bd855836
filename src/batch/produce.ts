/** One source becomes the text of its record. Runs in the main thread or in a worker; never rejects. */
import type { MentionKind } from '../document.ts';
import { messageOf } from '../message-of.ts';
import { extract, type Grammar, mentions } from '../pipeline.ts';
import { type ReadResult, read, type Source } from '../read/read.ts';
import { mentionsToCodePoints, toCodePoints } from '../render/code-points.ts';
import type { Diagnostic } from '../schema.ts';
import { SegmenterMissing } from '../segment/jieba.ts';
import { faultsOf, misquotes } from '../validate/validate.ts';
import type { Counts, Produced, ProduceOptions } from './item.ts';

/** Reads, extracts, checks and serialises one source. Rejects only when this machine can't segment at all. */
export async function produce(source: Source, options: ProduceOptions, grammar: Grammar): Promise<Produced> {
  const started = performance.now();
  try {
    const result = await read(source, options.read);
    const made = options.product === 'record' ? recordOf(result, options, grammar) : namedIn(result, options, grammar);
    return { status: 'made', ...made, milliseconds: performance.now() - started };
  } catch (error) {
    if (error instanceof SegmenterMissing) throw error;
    const reason = messageOf(error);
    return { status: 'failed', reason, milliseconds: performance.now() - started };
  }
}

interface Made {
  readonly content: string;
  readonly counts: Counts;
  readonly warnings: readonly string[];
}

function recordOf(result: ReadResult, options: ProduceOptions, grammar: Grammar): Made {
  const { document } = result;
  const made = extract(document, grammar);
  const extracted = { ...made, diagnostics: [...oddities(result), ...made.diagnostics] };
  const [misquote] = misquotes(extracted, document.text);
  if (misquote) throw new Error(`its record misquotes it, which is our fault: ${misquote.path} ${misquote.message}`);
  const record = options.offsets === 'codepoint' ? toCodePoints(extracted, document.text) : extracted;
  const [fault] = faultsOf(record);
  if (fault) throw new Error(`its record is not valid, which is our fault: ${fault.path} ${fault.message}`);
  const content = `${JSON.stringify(record, null, options.layout === 'pretty' ? 2 : undefined)}\n`;
  const { people, roles, units, figures, diagnostics } = record;
  return {
    content,
    counts: {
      people: people.length,
      roles: roles.length,
      units: units.length,
      figures: figures.length,
      diagnostics: diagnostics.length,
    },
    warnings: diagnostics.flatMap(d => (d.severity === 'warning' && d.span === undefined ? [d.message] : [])),
  };
}

/** What was odd on the way to the text. */
function oddities({ replaced, odd }: ReadResult): Diagnostic[] {
  const told: Diagnostic[] = odd.map(message => ({ severity: 'warning', code: 'field-unread', message }));
  if (replaced === 0) return told;
  const message = `${replaced} undecodable places were read as U+FFFD`;
  return [{ severity: 'warning', code: 'undecodable-replaced', message }, ...told];
}

function namedIn(result: ReadResult, options: ProduceOptions, grammar: Grammar): Made {
  const { document } = result;
  const found = mentions(document, grammar);
  const texts = found.map(({ start, end }) => document.text.slice(start, end));
  const placed = options.offsets === 'codepoint' ? mentionsToCodePoints(found, document.text) : found;
  const rows = placed.map(({ kind, start, end, ...fields }, index) => ({
    kind,
    start,
    end,
    text: texts[index],
    ...fields,
  }));
  const content = JSON.stringify(
    { id: document.id, mentions: rows },
    null,
    options.layout === 'pretty' ? 2 : undefined,
  );
  const count = (kind: MentionKind) => rows.filter(row => row.kind === kind).length;
  const counts = {
    people: count('person'),
    organizations: count('organization'),
    units: count('unit'),
    quantities: count('quantity'),
    dates: count('date'),
  };
  return { content: `${content}\n`, counts, warnings: oddities(result).map(({ message }) => message) };
}
