/** A run of `check` as Markdown, for the comment on a change. Pure. */
import type { Finding, Progress, Report, Tested } from '../check/report.ts';
import { cut, scoreTable } from './check-text.ts';

/** Text of a document must not become mark-up, nor leave its cell. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~!&]/g, sign => `\\${sign}`).replace(/\s+/g, ' ');

const SIGN = { matched: '=', changed: '~', missing: '−', extra: '+' } as const;

/** A Markdown table: the first column to the left, the others to the right. */
function markdownTable([head = [], ...body]: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...body.map(row)];
}

function item({ kind, outcome, label, changes, sentence }: Finding): string {
  const fields = changes
    .map(({ field, expected, found }) => `${field}: ${plain(expected)} → ${plain(found)}`)
    .join('; ');
  const quote = sentence === null ? '' : `  \n  > ${plain(cut(sentence))}`;
  return `- **${SIGN[outcome]} ${kind}** ${plain(label)}${fields === '' ? '' : ` (${fields})`}${quote}`;
}

function section({ id, path, error, findings }: Tested): string[] {
  if (error !== null) return ['', `### ${plain(id)}`, '', `- **can't be compared**: ${plain(error)} (${plain(path)})`];
  const wrong = findings.filter(finding => finding.outcome !== 'matched');
  return wrong.length === 0 ? [] : ['', `### ${plain(id)}`, '', ...wrong.map(item)];
}

const progress = (title: string, list: readonly Progress[] = []): string[] =>
  list.length === 0 ? [] : ['', `### ${title}`, '', ...list.map(p => `- ${plain(p.fixture)}: ${plain(p.what)}`)];

export function checkMarkdown(report: Report): string {
  const short = (report.below ?? []).map(b => ({ fixture: b.kind, what: `F1 ${b.f1.toFixed(4)} is below ${b.least}` }));
  return [
    `## zongheng check: ${report.passed ? 'passed' : 'failed'}`,
    '',
    ...markdownTable(scoreTable(report)),
    ...progress('Below what is asked', short),
    ...progress('Worse than the baseline', report.worse),
    ...progress('Better than the baseline', report.better),
    ...report.fixtures.flatMap(section),
  ].join('\n');
}
