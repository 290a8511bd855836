/** The rows of JSON Lines, streamed. */
import { messageOf } from '../message-of.ts';
import { decode, utf8Of } from './encoding.ts';
import { type Limits, tooLarge } from './limits.ts';
import { type Line, lines } from './lines.ts';
import { peek } from './peek.ts';
import { type BrokenRow, parseRow, type Row } from './row.ts';
import { utf16At } from './utf16.ts';

/** How many bytes tell UTF-16. */
const MARK = 4;

/** A row, or why it is none, and the line it begins on. */
export interface RowAt {
  readonly line: number;
  readonly row: Row | BrokenRow;
  readonly replaced: number;
  readonly encoding: string;
  readonly odd: readonly string[];
}

/** Reads JSON Lines. Rows that arrive together come together. A blank line between rows is a broken row; at the end it is nothing. */
export async function* jsonRows(
  pieces: AsyncIterable<Uint8Array>,
  limits: Limits,
  lossy: boolean,
): AsyncGenerator<RowAt[]> {
  let blanks: RowAt[] = [];
  const { head, all } = await peek(pieces, MARK);
  const wide = utf16At(head);
  for await (const group of lines(wide ? utf8Of(all, wide, lossy) : all, limits.maxBytes)) {
    const rows: RowAt[] = [];
    for (const line of group) {
      const at = rowAt(line, limits, lossy, wide);
      if (at === null) {
        blanks.push(broken(line.number, 'is blank'));
        continue;
      }
      rows.push(...blanks, at);
      blanks = [];
    }
    if (rows.length > 0) yield rows;
  }
}

function rowAt({ number, bytes }: Line, limits: Limits, lossy: boolean, wide: string | null): RowAt | null {
  if (bytes === null) return broken(number, tooLarge(limits.maxBytes, '--max-bytes'));
  try {
    const { text, replaced, encoding } = decode(bytes, lossy, 'utf-8');
    if (text.trim() === '') return null;
    const parsed = parseRow(text);
    return { line: number, encoding: wide ?? encoding, ...parsed, replaced: replaced + parsed.replaced };
  } catch (error) {
    return broken(number, messageOf(error));
  }
}

function broken(line: number, reason: string): RowAt {
  return { line, row: { id: null, reason }, replaced: 0, encoding: 'utf-8', odd: [] };
}
