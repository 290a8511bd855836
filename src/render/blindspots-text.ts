/** The blind spots of a corpus, for reading. Pure. */
import type { Blindspots, Coverage } from '../explain/blindspots.ts';
import { cut } from './check-text.ts';
import type { Paint } from './paint.ts';
import { columns } from './table.ts';

const share = ({ promised, explained }: Coverage): string =>
  promised === 0 ? '–' : ((explained / promised) * 100).toFixed(1);

function sumOf(documents: readonly Coverage[]): string[] {
  const promised = documents.reduce((sum, document) => sum + document.promised, 0);
  const explained = documents.reduce((sum, document) => sum + document.explained, 0);
  return [String(promised), String(explained), share({ promised, explained })];
}

/** `most` bounds each list; what is left out is counted. */
export function blindspotsText(found: Blindspots, paint: Paint, most = 20): string {
  const lines: string[] = [];
  const section = <Item>(title: string, items: readonly Item[], show: (item: Item) => readonly string[]) => {
    if (items.length === 0) return;
    lines.push(paint('bold', title), ...items.slice(0, most).flatMap(show));
    if (items.length > most) lines.push(paint('dim', `  and ${items.length - most} more (--most shows them)`));
    lines.push('');
  };
  section(
    'Sentences that promise a fact and gave none',
    found.clusters,
    ({ topic, trigger, shape, count, examples }) => [
      `${String(count).padStart(5)}  ${paint('yellow', trigger)}  ${shape}  ${paint('dim', topic)}`,
      ...examples.map(({ document, sentence }) => paint('dim', `         ${document}: ${cut(sentence)}`)),
    ],
  );
  section(
    'Words where a title or a unit is due, and none was read',
    found.strangers,
    ({ looksLike, word, count, example }) => [
      `${String(count).padStart(5)}  ${paint('yellow', word)}  a ${looksLike}?`,
      paint('dim', `         ${cut(example)}`),
    ],
  );
  section('Rules that never fired', found.silentRules, rule => [`       ${rule}`]);
  const worst = [...found.documents]
    .filter(d => d.promised > d.explained)
    .sort((a, b) => b.promised - b.explained - (a.promised - a.explained));
  const shown = worst.slice(0, most);
  const rest = found.documents.filter(document => document.promised > 0 && !shown.includes(document));
  const table = [
    ['document', 'promised', 'explained', 'share'],
    ...shown.map(d => [d.id, String(d.promised), String(d.explained), share(d)]),
    ...(rest.length > 0 ? [[`${rest.length} other${rest.length > 1 ? 's' : ''}`, ...sumOf(rest)]] : []),
    ['all documents', String(found.total.promised), String(found.total.explained), share(found.total)],
  ];
  const [head = '', ...body] = columns(table);
  lines.push(paint('bold', head), ...body);
  return lines.join('\n');
}
