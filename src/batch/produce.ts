/** Sources become the texts of their records. Runs in the main thread or in a worker. */
import type { MentionKind } from '../document.ts';
import { messageOf } from '../message-of.ts';
import { extractInSteps, type Grammar, mentions } from '../pipeline.ts';
import { type ReadResult, read, type Source } from '../read/read.ts';
import { mentionsToCodePoints, toCodePoints } from '../render/code-points.ts';
import type { Diagnostic } from '../schema.ts';
import { SegmenterMissing } from '../segment/jieba.ts';
import { inStep, type Steps } from '../steps.ts';
import { faultsOf, misquotes } from '../validate/validate.ts';
import type { Counts, Produced, ProduceOptions } from './item.ts';

/** Longer texts are worked on alone: each step of one runs long enough by itself, and each that is begun takes memory. */
const SIDE_BY_SIDE = 50_000;

/**
 * Reads, extracts, checks and serialises sources, some of them side by side; gives what was made of each, in their order. Rejects
 * only when this machine can't segment at all.
 */
export async function produce(
  sources: readonly Source[],
  options: ProduceOptions,
  grammar: Grammar,
): Promise<Produced[]> {
  const made: Produced[] = [];
  for (const portion of portionsOf(sources)) {
    const begun: Begun[] = [];
    for (const source of portion) begun.push(await begin(source, options, grammar));
    for (const [index, { result, milliseconds }] of inStep(begun.map(({ work }) => work)).entries())
      made.push({ ...result, milliseconds: milliseconds + (begun[index]?.milliseconds ?? 0) });
  }
  return made;
}

const sizeOf = (source: Source): number => (source.kind === 'row' ? source.row.text : source.bytes).length;

/** Neighbours that are no longer together than what is worked on side by side. */
function* portionsOf(sources: readonly Source[]): Generator<Source[]> {
  let portion: Source[] = [];
  let room = SIDE_BY_SIDE;
  for (const source of sources) {
    room -= sizeOf(source);
    if (room < 0 && portion.length > 0) {
      yield portion;
      portion = [];
      room = SIDE_BY_SIDE - sizeOf(source);
    }
    portion.push(source);
  }
  if (portion.length > 0) yield portion;
}

/** A source that has been read, and what is to be done with it. */
interface Begun {
  readonly work: Steps<Outcome>;
  readonly milliseconds: number;
}

type Outcome = ({ readonly status: 'made' } & Made) | { readonly status: 'failed'; readonly reason: string };

async function begin(source: Source, options: ProduceOptions, grammar: Grammar): Promise<Begun> {
  const started = performance.now();
  const [result] = await Promise.allSettled([read(source, options.read)]);
  return { work: make(result, options, grammar), milliseconds: performance.now() - started };
}

function* make(read: PromiseSettledResult<ReadResult>, options: ProduceOptions, grammar: Grammar): Steps<Outcome> {
  try {
    if (read.status === 'rejected') throw read.reason;
    const { value } = read;
    const made =
      options.product === 'record' ? yield* recordOf(value, options, grammar) : namedIn(value, options, grammar);
    return { status: 'made', ...made };
  } catch (error) {
    if (error instanceof SegmenterMissing) throw error;
    return { status: 'failed', reason: messageOf(error) };
  }
}

interface Made {
  readonly content: string;
  readonly counts: Counts;
  readonly warnings: readonly string[];
}

function* recordOf(result: ReadResult, options: ProduceOptions, grammar: Grammar): Steps<Made> {
  const { document } = result;
  const made = yield* extractInSteps(document, grammar);
  yield;
  const extracted = { ...made, diagnostics: [...oddities(result), ...made.diagnostics] };
  const [misquote] = misquotes(extracted, document.text);
  if (misquote) throw new Error(`its record misquotes it, which is our fault: ${misquote.path} ${misquote.message}`);
  const record = options.offsets === 'codepoint' ? toCodePoints(extracted, document.text) : extracted;
  yield;
  const [fault] = faultsOf(record);
  if (fault) throw new Error(`its record is not valid, which is our fault: ${fault.path} ${fault.message}`);
  yield;
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
