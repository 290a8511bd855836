/** A run of `check` for reading: the differences with their sentences, then the table of scores. Pure. */
import type { Finding, Report, Tested } from '../check/report.ts';
import type { Paint, Style } from './paint.ts';
import { columns } from './table.ts';

const SIGN = { matched: '=', changed: '~', missing: '-', extra: '+' } as const;
const STYLE: Readonly<Record<Finding['outcome'], Style>> = {
  matched: 'green',
  changed: 'yellow',
  missing: 'red',
  extra: 'magenta',
};
/** Long sentences are cut: the fact is what matters, the sentence shows where to look. */
const LONGEST_QUOTE = 90;

export const cut = (sentence: string): string =>
  sentence.length > LONGEST_QUOTE ? `${sentence.slice(0, LONGEST_QUOTE)}…` : sentence;

const shareOf = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1));

const HEAD = ['kind', 'matched', 'changed', 'missing', 'extra', 'precision', 'recall', 'F1'];

export function scoreTable(report: Report): string[][] {
  const body = report.scores.map(({ kind, matched, changed, missing, extra, precision, recall, f1 }) => [
    kind,
    ...[matched, changed, missing, extra].map(String),
    ...[precision, recall, f1].map(shareOf),
  ]);
  return [HEAD, ...body];
}

function findingLines(finding: Finding, paint: Paint): string[] {
  const { kind, outcome, label, changes, sentence } = finding;
  const head = paint(STYLE[outcome], `  ${SIGN[outcome]} ${kind}: ${label}`);
  const fields = changes.map(({ field, expected, found }) => `      ${field}: ${expected} → ${found}`);
  return [head, ...fields, ...(sentence === null ? [] : [paint('dim', `      “${cut(sentence)}”`)])];
}

function fixtureLines({ id, path, error, findings }: Tested, paint: Paint, verbose: boolean): string[] {
  if (error !== null) return [paint('red', `✗ ${id}`), `  ${error.startsWith(path) ? error : `${path}: ${error}`}`];
  const wrong = findings.filter(finding => finding.outcome !== 'matched');
  const matched = findings.length - wrong.length;
  const facts = `${matched} of ${findings.filter(finding => finding.outcome !== 'extra').length} facts`;
  const head = wrong.length === 0 ? paint('green', `✓ ${id}`) : paint('red', `✗ ${id}`);
  const shown = verbose ? findings : wrong;
  return [`${head}  ${paint('dim', facts)}`, ...shown.flatMap(finding => findingLines(finding, paint))];
}

/** The whole report, without a final newline. `verbose` lists the facts that matched, too. */
export function checkText(report: Report, paint: Paint, verbose = false): string {
  const lines = report.fixtures.flatMap(fixture => fixtureLines(fixture, paint, verbose));
  const [head = '', ...body] = columns(scoreTable(report));
  lines.push('', paint('bold', head), ...body);
  const say = (title: string, style: Style, what: readonly string[]) => {
    if (what.length > 0) lines.push('', paint(style, title), ...what.map(line => `  ${line}`));
  };
  say(
    'Below what --min-f1 asks',
    'red',
    (report.below ?? []).map(b => `${b.kind}: ${shareOf(b.f1)} < ${shareOf(b.least)}`),
  );
  say(
    'Worse than the baseline',
    'red',
    (report.worse ?? []).map(p => `${p.fixture}: ${p.what}`),
  );
  say(
    'Better than the baseline',
    'green',
    (report.better ?? []).map(p => `${p.fixture}: ${p.what}`),
  );
  const rules = report.fixtures.filter(f => f.isRule);
  const fixtures = report.fixtures.filter(f => !f.isRule);
  const right = fixtures.filter(f => f.error === null && f.findings.every(finding => finding.outcome === 'matched'));
  const against = rules.length === 0 ? '' : `, ${rules.length} of the rules not as their examples say`;
  const sum = `${right.length} of ${fixtures.length} fixtures as approved${against}`;
  lines.push('', paint(report.passed ? 'green' : 'red', `${report.passed ? 'passed' : 'failed'}: ${sum}`));
  return lines.join('\n');
}
