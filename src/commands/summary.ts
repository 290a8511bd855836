/** The closing table of a run. */
import type { Outcome } from '../batch/item.ts';

export interface Summary {
  documents: number;
  unchanged: number;
  failed: number;
  /** How many paths of the command line do not exist; they count as documents that failed, too. */
  missing: number;
  /** What all records hold together, by kind; nothing where none was made. */
  readonly totals: Map<string, number>;
  seconds(): number;
}

export function newSummary(): Summary {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  return { documents: 0, unchanged: 0, failed: 0, missing: 0, totals: new Map(), seconds };
}

export function count(summary: Summary, { status, counts, missing }: Outcome): void {
  const { totals } = summary;
  summary.documents++;
  if (status === 'unchanged') summary.unchanged++;
  if (status === 'failed') summary.failed++;
  if (missing) summary.missing++;
  for (const [kind, number] of Object.entries(counts ?? {})) totals.set(kind, (totals.get(kind) ?? 0) + number);
}

/** Numbers under their names, which stand in a window of 80 columns. */
export async function summaryTable({ documents, unchanged, failed, totals, seconds }: Summary): Promise<string> {
  const { columns } = await import('../render/table.ts');
  const numbers = { documents, ...(unchanged > 0 && { unchanged }), ...Object.fromEntries(totals), failed };
  const cells = Object.entries(numbers).map(([name, number]) => [name, number.toLocaleString('en')] as const);
  const time = seconds();
  cells.push(['time', `${time.toFixed(time < 100 ? 1 : 0)}s`]);
  const lines = columns([cells.map(([name]) => name), cells.map(([, shown]) => shown)], 0);
  return `${lines.join('\n')}\n`;
}
