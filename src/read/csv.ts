/** The rows of CSV, streamed, as Excel and databases write it. */
import { messageOf } from '../message-of.ts';
import { csvCells } from './csv-cells.ts';
import { decodeAs, detectEncoding, utf8Of } from './encoding.ts';
import type { Limits } from './limits.ts';
import { lines, RETURN } from './lines.ts';
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
  const start = new TextDecoder(encoding).decode(head.subarray(0, 1 << 16));
  const { separator, skipped } = dialectOf(start);
  const newline = /^[^\r\n]*\r(?!\n)/.test(start) ? RETURN : undefined;
  const bytes = isWide ? utf8Of(all, encoding, lossy) : withoutMark(all, head);
  let columns: Columns | null = null;
  let odd: readonly string[] = [];
  let width = 0;
  let left = skipped;
  let isBehind = false;
  for await (const group of csvCells(lines(bytes, limits.maxBytes, newline), separator, limits.maxBytes)) {
    const rows: RowAt[] = [];
    for (const { line, cells, reason } of group) {
      if (left > 0) left--;
      else if (columns === null) {
        if (reason !== null) throw new Error(reason);
        ({ columns, odd } = columnsOf(cells, inCells));
        width = cells.length;
      } else {
        // The text of a broken row goes on below it.
        if (isBehind && reason === null && cells.length !== width) continue;
        isBehind = reason !== null;
        const ragged = isBehind ? [] : raggedness(cells, width);
        const { row, replaced } = rowIn(cells, columns, inCells, lossy);
        rows.push({
          line,
          encoding,
          replaced,
          row: reason === null ? row : { id: row.id, reason },
          odd: [...odd, ...ragged],
        });
        // The first line is told of once.
        odd = [];
      }
    }
    if (rows.length > 0) yield rows;
  }
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
