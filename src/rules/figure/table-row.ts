/** Figures in the rows of a flattened table: the label is what they measure, the column's head says when, or that they are changes. */
import type { DateMention, Mention, QuantityMention, Span } from '../../document.ts';
import { OWN_UNIT, type Table, type TableRow, tablesIn } from '../../mention/quantity/table.ts';
import type { PeriodFound } from './period.ts';

/** A figure in a cell. */
export interface CellFigure {
  readonly quantity: QuantityMention;
  readonly label: Span;
  /** The column's head, where it names a change of the label's metric. */
  readonly changed: Span | null;
  readonly period: PeriodFound | null;
}

/** The rows of a text's tables, by where their lines start. */
export type Rows = ReadonlyMap<number, { readonly table: Table; readonly row: TableRow }>;

/** All rows of a text that tell figures of the table's heads or unit. */
export function rowsIn(text: string): Rows {
  const rows = new Map<number, { table: Table; row: TableRow }>();
  if (!text.includes('\n')) return rows;
  for (const table of tablesIn(text)) {
    if (table.unit === null && table.heads.length === 0) continue;
    for (const row of table.rows) rows.set(row.start, { table, row });
  }
  return rows;
}

const CHANGE = /增减|变动|变化|同比|环比|增幅|增长|升降/;

/** The figures of one row; `dates` are all dates of the document. */
export function figuresInRow(
  text: string,
  { table, row }: { readonly table: Table; readonly row: TableRow },
  inside: readonly Mention[],
  dates: readonly DateMention[],
): CellFigure[] {
  const words = text.slice(row.label.start, row.label.end).replace(OWN_UNIT, '');
  const label = { start: row.label.start, end: row.label.start + words.length };
  const figures: CellFigure[] = [];
  row.cells.forEach((cell, column) => {
    const quantity = inside.find(mention => mention.end === cell.end);
    if (quantity?.kind !== 'quantity') return;
    const head = table.heads[column];
    const changed = head !== undefined && CHANGE.test(text.slice(head.start, head.end)) ? head : null;
    const date =
      head === undefined ? undefined : dates.find(({ start, end }) => start >= head.start && end <= head.end);
    const period = date === undefined ? null : { period: date.period, span: { start: date.start, end: date.end } };
    figures.push({ quantity, label, changed, period });
  });
  return figures;
}
