/** How a row of a table stands in a text. */

/** Longer cells hold paragraphs: the table is there for the layout. */
const LONGEST_CELL = 60;

/** The cells of a row on one line, parted by tabs, so that what belongs together stays so; on lines of their own where one holds paragraphs. */
export function tableRow(cells: readonly string[]): string {
  if (cells.some(cell => cell.length > LONGEST_CELL * 4)) return cells.join('\n');
  const short = cells.map(cell => cell.replace(/\s+/g, ' ').trim());
  if (short.some(cell => cell.length > LONGEST_CELL)) return cells.join('\n');
  return short.join('\t');
}
