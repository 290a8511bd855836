/** Plain columns for a terminal, where a Chinese character is two columns wide. */
import Table from 'cli-table3';

const EDGES = ['top', 'bottom', 'left', 'right', 'mid'] as const;
const NO_LINES = Object.fromEntries([
  ...EDGES.flatMap(edge => [edge, `${edge}-mid`, `${edge}-left`, `${edge}-right`].map(name => [name, ''])),
  ...['left-mid', 'mid-mid', 'right-mid'].map(name => [name, '']),
  ['middle', '  '],
]);

/** One line a row. The first `left` columns stand to the left, the others, being numbers, to the right. */
export function columns(rows: readonly (readonly string[])[], left = 1): string[] {
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: (rows[0] ?? []).map((_, i) => (i < left ? 'left' : 'right')),
  });
  table.push(...rows.map(row => [...row]));
  return table
    .toString()
    .split('\n')
    .map(line => line.trimEnd());
}
