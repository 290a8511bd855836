/**
 * Figures in the rows of a flattened table: the label is what they measure, and the column's head says when, or that they are changes;
 * or the label is a part of the business, and the head or the caption says what is measured.
 */
import type { DateMention, Mention, QuantityMention, Span } from '../../document.ts';
import { METRICS } from '../../mention/metric-words.ts';
import { numberEnd, OWN_UNIT, type Table, type TableRow, tablesIn } from '../../mention/quantity/table.ts';
import { CHANGE, columnPeriods } from './column-period.ts';
import { widen } from './metric-words.ts';
import type { PeriodFound } from './period.ts';

/** A figure in a cell. */
export interface CellFigure {
  readonly quantity: QuantityMention;
  readonly metric: Span;
  /** The label, where it is whose the figure is. */
  readonly part: Span | null;
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

/** The figures of one row; `dates` are all dates of the document. */
export function figuresInRow(
  text: string,
  { table, row }: { readonly table: Table; readonly row: TableRow },
  inside: readonly Mention[],
  dates: readonly DateMention[],
): CellFigure[] {
  const label = withoutUnit(text, row.label);
  const words = text.slice(label.start, label.end);
  const measures = table.heads.map(head => measureIn(text, head));
  const caption = table.captions.map(line => captionIn(text, line)).findLast(metric => metric !== null) ?? null;
  const kind = METRICS.before(text, label.end)?.value;
  const named = kind === undefined || (kind === 'count' && measures.some(metric => metric !== null));
  const whole = row.whole === null ? null : withoutUnit(text, row.whole);
  const periods = columnPeriods(text, table, row, dates);
  const part = named && !/^(?:合计|总计|小计|总额|共计)$/.test(words) ? label : null;
  const figures: CellFigure[] = [];
  row.cells.forEach((cell, column) => {
    const quantity = inside.find(mention => mention.end === numberEnd(text, cell));
    if (quantity?.kind !== 'quantity') return;
    const head = table.heads[column];
    const changed =
      head !== undefined && CHANGE.test(text.slice(head.start, head.end)) ? withoutUnit(text, head) : null;
    const own = named
      ? (measures[column] ?? measures.slice(0, column).findLast(metric => metric !== null) ?? whole ?? caption)
      : null;
    const period = periods[column] ?? null;
    figures.push({ quantity, metric: own ?? label, part: own === null ? null : part, changed, period });
  });
  return figures;
}

const withoutUnit = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).replace(OWN_UNIT, '').length,
});

/** 本期金额, 数量: how much, of whatever the label says. */
const HOW_MUCH = /^(?:金额|数|数量|量|总额|余额|规模|总数|总量)$/;

/** 营业收入（亿元）, 2023年收入: the metric that a column's head ends with, or begins with where it is of a change. */
function measureIn(text: string, head: Span): Span | null {
  const words = text.slice(head.start, head.end).replace(OWN_UNIT, '');
  const end = head.start + words.length;
  if (CHANGE.test(words)) {
    const changed = METRICS.from(text, head.start);
    return changed === null || changed.end >= end ? null : { start: head.start, end: changed.end };
  }
  const found = METRICS.before(text, end);
  if (found === null || HOW_MUCH.test(text.slice(found.end, end))) return null;
  return wide(text, { start: found.end, end }, head.start);
}

/** 本|月销量: 年 and 月 belong to the time before them. */
function wide(text: string, metric: Span, from: number): Span {
  const { start, end } = widen(text, metric, from);
  return { start: start > from && '年月日'.includes(text.charAt(start)) ? start + 1 : start, end };
}

/** 营业收入分行业情况, 2月产销快报: the first metric that a line above names. */
function captionIn(text: string, line: Span): Span | null {
  for (let at = line.start; at < line.end; at++) {
    const found = METRICS.from(text, at);
    if (found === null || found.end > line.end || found.end - at < 2 || HOW_MUCH.test(text.slice(at, found.end)))
      continue;
    // 云岚股份有限公司
    if (text.startsWith('股份', at)) continue;
    return wide(text, { start: at, end: found.end }, line.start);
  }
  return null;
}
