/** Lines of CSV to rows of cells: a cell in quotes may hold separators, line ends and, twice, quotes. */
import { inUnits, tooLarge } from './limits.ts';
import type { Line } from './lines.ts';

/** A row, one character a byte; or what could be read of it, and why no more. */
export interface CellsAt {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reason: string | null;
}

/** A row as far as it was read. */
interface HalfRow {
  readonly cells: string[];
  /** The cell whose quote is open, and the line where it opens. */
  open: { readonly line: number; text: string } | null;
}

/**
 * Yields together the rows that lines which came together complete. A quote that is closed nowhere, or only by one on another line
 * behind which text goes on, breaks its row, and the lines below are read anew, each at most twice. Holds the lines of one row.
 */
export async function* csvCells(
  groups: AsyncIterable<readonly Line[]>,
  separator: string,
  maxBytes: number,
): AsyncGenerator<CellsAt[]> {
  let held: Line[] = [];
  let size = 0;
  let row: HalfRow = { cells: [], open: null };
  /** Where reading goes on when the row is broken. */
  const below = (): Line[] => held.filter(({ number }, index) => index > 0 && number > (row.open?.line ?? 0));
  const finish = (reason: string | null): CellsAt => {
    const found = { line: held[0]?.number ?? 0, cells: row.cells, reason };
    held = [];
    size = 0;
    row = { cells: [], open: null };
    return found;
  };
  const rowsIn = (given: readonly Line[]): CellsAt[] => {
    const rows: CellsAt[] = [];
    const todo = given.toReversed();
    for (let line = todo.pop(); line; line = todo.pop()) {
      held.push(line);
      size += line.bytes?.length ?? maxBytes + 1;
      if (size > maxBytes || !readOn(row, line, separator)) {
        for (const each of below().reverse()) todo.push(each);
        rows.push(finish(size > maxBytes ? tooLong(row, maxBytes) : neverClosed(row)));
      } else if (!row.open) {
        const found = finish(null);
        const isBlank = found.cells.length === 1 && found.cells[0] === '';
        if (!isBlank) rows.push(found);
      }
    }
    return rows;
  };
  for await (const group of groups) {
    const rows = rowsIn(group);
    if (rows.length > 0) yield rows;
  }
  while (held.length > 0) {
    const left = below();
    yield [finish(neverClosed(row)), ...rowsIn(left)];
  }
}

const neverClosed = ({ open }: HalfRow): string =>
  `line ${open?.line} opens a quote that is never closed: close it, or write a quote that is text twice`;

const tooLong = ({ open }: HalfRow, maxBytes: number): string =>
  open
    ? `is larger than ${inUnits(maxBytes)}: close the quote that line ${open.line} opens, or raise --max-bytes`
    : tooLarge(maxBytes, '--max-bytes');

/** Reads a line into a row; false where the quote that is open has its end in the middle of a text. */
function readOn(row: HalfRow, { bytes, end, number }: Line, separator: string): boolean {
  const line = Buffer.from(bytes ?? '').toString('latin1');
  const isEnd = (at: number) => at === line.length || line.startsWith(separator, at);
  const endFrom = (from: number) => {
    const at = line.indexOf(separator, from);
    return at < 0 ? line.length : at;
  };
  let at = 0;
  if (row.open) {
    const close = closing(line, 0);
    if (close < 0) {
      row.open.text += line + end;
      return true;
    }
    if (!isEnd(close + 1)) return false;
    row.cells.push(unquoted(row.open.text + line.slice(0, close)));
    row.open = null;
    at = close + 2;
    if (at > line.length) return true;
  }
  for (; ; at++) {
    const from = at;
    at = endFrom(from);
    if (line[from] !== '"') row.cells.push(line.slice(from, at));
    else {
      const close = closing(line, from + 1);
      if (close < 0) {
        row.open = { line: number, text: line.slice(from + 1) + end };
        return true;
      }
      at = endFrom(close + 1);
      // Where text stands behind the quote that would close it, quotes are part of the cell.
      const cell = unquoted(line.slice(from + 1, close));
      row.cells.push(at === close + 1 ? cell : `"${cell}${line.slice(close, at)}`);
    }
    if (at === line.length) return true;
  }
}

/** The next quote that isn't written twice, or -1. */
function closing(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}

const unquoted = (text: string): string => text.replaceAll('""', '"');
