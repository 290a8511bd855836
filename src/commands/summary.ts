/** The closing table of a run. */
import type { Outcome } from '../batch/item.ts';

export interface Summary {
  documents: number;
  unchanged: number;
  failed: number;
  people: number;
  roles: number;
  units: number;
  figures: number;
  diagnostics: number;
  /** How many paths of the command line do not exist; they count as documents that failed, too. */
  missing: number;
  seconds(): number;
}

export function newSummary(): Summary {
  const started = performance.now();
  return {
    documents: 0,
    unchanged: 0,
    failed: 0,
    people: 0,
    roles: 0,
    units: 0,
    figures: 0,
    diagnostics: 0,
    missing: 0,
    seconds: () => (performance.now() - started) / 1000,
  };
}

export function count(summary: Summary, { status, counts, missing }: Outcome): void {
  summary.documents++;
  if (status === 'unchanged') summary.unchanged++;
  if (status === 'failed') summary.failed++;
  if (missing) summary.missing++;
  if (!counts) return;
  for (const key of ['people', 'roles', 'units', 'figures', 'diagnostics'] as const) summary[key] += counts[key];
}

/** One row of numbers under their names, as a table. */
export async function summaryTable(summary: Summary): Promise<string> {
  const { default: Table } = await import('cli-table3');
  const unchanged = summary.unchanged > 0 ? { unchanged: summary.unchanged } : {};
  const { documents, people, roles, units, figures, diagnostics, failed } = summary;
  const numbers = { documents, ...unchanged, people, roles, units, figures, diagnostics, failed };
  const cells = Object.entries(numbers).map(([name, number]) => [name, number.toLocaleString('en')] as const);
  cells.push(['seconds', summary.seconds().toFixed(1)]);
  const table = new Table({
    head: cells.map(([name]) => name),
    colAligns: cells.map(() => 'right'),
    style: { head: [], border: [] },
  });
  table.push(cells.map(([, number]) => number));
  return `${table.toString()}\n`;
}
