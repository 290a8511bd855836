/** The rows of JSON Lines and CSV, streamed. */
import { decode } from './encoding.ts';
import { type Limits, tooLarge } from './limits.ts';
import { type Line, lines } from './lines.ts';
import { type BrokenRow, parseRow, type Row, rowOf } from './row.ts';

/** A row, or why it is none, and the line it begins on. */
export interface RowAt {
  readonly line: number;
  readonly row: Row | BrokenRow;
  readonly replaced: number;
}

/** Reads JSON Lines. Rows that arrive together come together. A blank line between rows is a broken row; at the end it is nothing. */
export async function* jsonRows(
  pieces: AsyncIterable<Uint8Array>,
  limits: Limits,
  lossy: boolean,
): AsyncGenerator<RowAt[]> {
  let blanks: RowAt[] = [];
  for await (const group of lines(pieces, limits.maxBytes)) {
    const rows: RowAt[] = [];
    for (const line of group) {
      const at = rowAt(line, limits, lossy);
      if (at === null) {
        blanks.push({ line: line.number, row: { id: null, reason: 'is blank' }, replaced: 0 });
        continue;
      }
      rows.push(...blanks, at);
      blanks = [];
    }
    if (rows.length > 0) yield rows;
  }
}

function rowAt({ number, bytes }: Line, limits: Limits, lossy: boolean): RowAt | null {
  if (bytes === null) return broken(number, tooLarge(limits.maxBytes, '--max-bytes'));
  try {
    const { text, replaced } = decode(bytes, lossy, 'utf-8');
    return text.trim() === '' ? null : { line: number, row: parseRow(text), replaced };
  } catch (error) {
    return broken(number, error instanceof Error ? error.message : String(error));
  }
}

function broken(line: number, reason: string): RowAt {
  return { line, row: { id: null, reason }, replaced: 0 };
}

/** Reads CSV whose first line names the columns `id` and `text`, and any of `title`, `publishedOn`, `publisher`, `uri`. */
export async function* csvRows(
  pieces: AsyncIterable<Uint8Array>,
  encoding: string,
  limits: Limits,
): AsyncGenerator<RowAt[]> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    columns: true,
    bom: true,
    info: true,
    relax_column_count: true,
    max_record_size: limits.maxBytes,
  });
  const fed = feed(pieces, encoding, parser);
  for await (const { record, info } of parser) {
    yield [{ line: info.lines, row: rowOf(withoutEmpty(record)), replaced: 0 }];
  }
  await fed;
}

interface Sink {
  write(text: string, done: () => void): boolean;
  end(): void;
  destroy(error: Error): void;
}

async function feed(pieces: AsyncIterable<Uint8Array>, encoding: string, parser: Sink): Promise<void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const piece of pieces) {
      const text = decoder.decode(piece, { stream: true });
      await new Promise<void>(resolve => parser.write(text, resolve));
    }
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** An empty cell says nothing, except in the text. */
function withoutEmpty(record: { [column: string]: string }): object {
  return Object.fromEntries(Object.entries(record).filter(([column, cell]) => cell !== '' || column === 'text'));
}
