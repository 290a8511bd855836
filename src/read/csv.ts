/** The rows of CSV, streamed, as Excel and databases write it. */
import type { CsvError } from 'csv-parse';
import { messageOf } from '../message-of.ts';
import { decodeAs, detectEncoding, utf8Of } from './encoding.ts';
import { inUnits, type Limits } from './limits.ts';
import { linePlaces } from './line-places.ts';
import { nearest, slip } from './nearest.ts';
import { peek } from './peek.ts';
import { type BrokenRow, ROW_FIELDS, type Row, type RowField, rowOf } from './row.ts';
import type { RowAt } from './rows.ts';

/** What has to be seen before encoding and separator are known: rows may begin with long columns of plain ASCII. */
const HEAD = 1 << 20;
const SEPARATORS = [',', '\t', ';'] as const;
const NEWLINE = 10;

/** A cell has one character a byte, so that the parser leaves alone what it holds; separators are ASCII in every encoding read. */
type Cells = readonly string[];

/**
 * Reads CSV whose first line names the columns `id` and `text`, and any of `title`, `publishedOn`, `publisher`, `uri`, in any order and
 * case, between other columns. The separator is the one that parts the names. Throws where no row can be made out any more.
 */
export async function* csvRows(
  pieces: AsyncIterable<Uint8Array>,
  limits: Limits,
  lossy: boolean,
): AsyncGenerator<RowAt[]> {
  const { head, all } = await peek(pieces, HEAD);
  const whole = head.subarray(0, head.lastIndexOf(NEWLINE) + 1);
  const encoding = detectEncoding(whole.length > 0 ? whole : head);
  const isWide = encoding.startsWith('utf-16');
  const inCells = isWide ? 'utf-8' : encoding;
  const { separator, skipped } = dialectOf(new TextDecoder(encoding).decode(head.subarray(0, 1 << 16)));
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter: separator,
    encoding: 'latin1',
    info: true,
    max_record_size: limits.maxBytes,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const places = linePlaces(isWide ? utf8Of(all, encoding, lossy) : withoutMark(all, head));
  let broken: { readonly error: unknown } | null = null;
  const fed = feed(places.pieces, parser, error => {
    broken = { error };
  });
  let last: RowAt | null = null;
  let columns: Columns | null = null;
  let odd: readonly string[] = [];
  let width = 0;
  let left = skipped;
  let end = 0;
  try {
    for await (const { record, info } of parser) {
      if (left > 0) left--;
      else if (columns === null) {
        ({ columns, odd } = columnsOf(record, inCells));
        width = record.length;
      } else {
        if (last) yield [last];
        const ragged = raggedness(record, width);
        last = {
          ...rowIn(record, columns, inCells, lossy),
          line: places.lineBehind(end),
          encoding,
          odd: [...odd, ...ragged],
        };
        // The first line is told of once.
        odd = [];
      }
      end = info.bytes;
    }
  } catch (error) {
    if (broken === null) throw isCsvError(error) ? new Error(brokenAt(places.lineBehind(end), error, limits)) : error;
  }
  await fed;
  // Where the stream broke off, so did its last row.
  throwBroken(broken);
  if (last) yield [last];
}

function throwBroken(broken: { readonly error: unknown } | null): void {
  if (broken) throw broken.error;
}

/** The mark of UTF-8 would make the quote behind it a letter of the first name. */
async function* withoutMark(pieces: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<Uint8Array> {
  let mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  for await (const piece of pieces) {
    const left = Math.min(mark, piece.length);
    mark -= left;
    yield piece.subarray(left);
  }
}

interface Dialect {
  readonly separator: string;
  /** Lines before the one that names the columns: Excel's `sep=;`. */
  readonly skipped: number;
}

function dialectOf(head: string): Dialect {
  const said = /^\ufeff?sep=(?<separator>[^\r\n])\r?\n/i.exec(head)?.groups?.['separator'];
  if (said !== undefined) return { separator: said, skipped: 1 };
  const [names = ''] = head.split(/[\r\n]/, 1);
  const counted = SEPARATORS.map(separator => ({ separator, count: names.split(separator).length }));
  return { separator: counted.reduce((most, each) => (each.count > most.count ? each : most)).separator, skipped: 0 };
}

/** Where the fields of a row stand among its cells. */
type Columns = ReadonlyMap<RowField, number>;

/** The columns by the names of a row's fields. Throws when one is missing that a row needs, or when one is there twice. */
function columnsOf(cells: Cells, encoding: string): { columns: Columns; odd: string[] } {
  const names = cells.map(cell => decodeAs(Buffer.from(cell, 'latin1'), encoding, true).text.trim());
  const columns = new Map<RowField, number>();
  for (const [index, name] of names.entries()) {
    const plain = name.replace(/[\ufeff\s_-]/g, '').toLowerCase();
    const field = ROW_FIELDS.find(each => each.toLowerCase() === plain);
    if (field === undefined) continue;
    if (columns.has(field))
      throw new Error(`its first line names the column ${field} twice: give one of them another name`);
    columns.set(field, index);
  }
  for (const field of ['id', 'text'] as const) {
    if (columns.has(field)) continue;
    const all = ROW_FIELDS.join(', ');
    const named = names.join(', ').slice(0, 200);
    throw new Error(
      `its first line names no column ${field}, but ${named}: name the columns ${all} there, of which id and text must be`,
    );
  }
  const missing = ROW_FIELDS.filter(field => !columns.has(field));
  const odd = names.flatMap(name => {
    const meant = nearest(name, missing);
    return meant === null ? [] : [slip(name, meant)];
  });
  return { columns, odd };
}

/** A separator or a line end in a text that stands in no quotes makes a row of other length, and cuts the text. */
function raggedness(cells: Cells, width: number): string[] {
  const isOther = cells.length < width || cells.slice(width).some(cell => cell.trim() !== '');
  return isOther
    ? [`its row has ${cells.length} cells under ${width} names: put a text with separators in it in quotes`]
    : [];
}

function rowIn(
  cells: Cells,
  columns: Columns,
  encoding: string,
  lossy: boolean,
): { row: Row | BrokenRow; replaced: number } {
  const said: Partial<Record<RowField, string>> = {};
  let replaced = 0;
  for (const [field, index] of columns) {
    const cell = cells[index];
    // An empty cell says nothing, except in the text.
    if (cell === undefined || (cell === '' && field !== 'text')) continue;
    try {
      const decoded = decodeAs(Buffer.from(cell, 'latin1'), encoding, lossy);
      said[field] = decoded.text;
      replaced += decoded.replaced;
    } catch (error) {
      const reason = `${field}: ${messageOf(error)}`;
      return { row: { id: said.id ?? null, reason }, replaced: 0 };
    }
  }
  return { row: rowOf(said), replaced };
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}

function brokenAt(line: number, { code, message }: CsvError, { maxBytes }: Limits): string {
  const where = `the row of line ${line}`;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `${where} opens a quote that is never closed`;
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `${where} is larger than ${inUnits(maxBytes)}: close the quote it opens, or raise --max-bytes`;
  return `${where}: ${message}`;
}

interface Sink {
  write(piece: Uint8Array, done: () => void): boolean;
  end(): void;
}

/** Ends the parser also where the stream breaks off, so that the rows before are read. */
async function feed(pieces: AsyncIterable<Uint8Array>, parser: Sink, breaks: (error: unknown) => void): Promise<void> {
  try {
    for await (const piece of pieces) await new Promise<void>(resolve => parser.write(piece, resolve));
  } catch (error) {
    breaks(error);
  }
  parser.end();
}
