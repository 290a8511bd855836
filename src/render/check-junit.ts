/** A run of `check` as JUnit XML, the form CI systems open. Pure. */
import type { Finding, Report, Tested } from '../check/report.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 has no way to write most control characters and lone surrogates, so they become U+FFFD. */
const xml = (text: string): string =>
  text
    .replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

function failure(finding: Finding): string {
  const changes = finding.changes.map(({ field, expected, found }) => `${field}: ${expected} → ${found}`);
  const body = [...changes, ...(finding.sentence === null ? [] : [`“${finding.sentence}”`])].join('\n');
  return `<failure type="${finding.outcome}" message="${xml(`${finding.outcome}: ${finding.label}`)}">${xml(body)}</failure>`;
}

function testcase(fixture: Tested, finding: Finding): string {
  const head = `    <testcase classname="${xml(`${fixture.id}.${finding.kind}`)}" name="${xml(finding.label)}"`;
  return finding.outcome === 'matched' ? `${head}/>` : `${head}>${failure(finding)}</testcase>`;
}

function testsuite(fixture: Tested): string {
  const { id, path, error, findings } = fixture;
  const failures = findings.filter(finding => finding.outcome !== 'matched').length;
  const tests = error === null ? findings.length : 1;
  const head = `  <testsuite name="${xml(id)}" file="${xml(path)}" tests="${tests}" failures="${failures}" errors="${error === null ? 0 : 1}">`;
  const cases =
    error === null
      ? findings.map(finding => testcase(fixture, finding))
      : [`    <testcase classname="${xml(id)}" name="fixture"><error message="${xml(error)}"/></testcase>`];
  return [head, ...cases, '  </testsuite>'].join('\n');
}

function gates(report: Report): string {
  const cases = [
    ...(report.below ?? []).map(b => ['min-f1', `${b.kind}: F1 ${b.f1.toFixed(4)} is below ${b.least}`] as const),
    ...(report.worse ?? []).map(p => ['baseline', `${p.fixture}: ${p.what}`] as const),
  ];
  const lines = cases.map(
    ([name, what]) =>
      `    <testcase classname="check.${name}" name="${xml(what)}"><failure type="${name}" message="${xml(what)}"/></testcase>`,
  );
  return [
    `  <testsuite name="check" tests="${cases.length}" failures="${cases.length}" errors="0">`,
    ...lines,
    '  </testsuite>',
  ].join('\n');
}

/**
 * One test suite a fixture, one test case a fact. With `--min-f1` or `--baseline` the differences themselves are no failures: then
 * there is one suite, of what fell short.
 */
export function checkJunit(report: Report): string {
  const gated = report.below !== undefined || report.worse !== undefined;
  const suites = gated ? [gates(report)] : report.fixtures.map(testsuite);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="zongheng check">',
    ...suites,
    '</testsuites>',
  ].join('\n');
}
