/** One run of `check`: every fixture extracted and compared, and the verdict. */
import { messageOf } from '../message-of.ts';
import type { Record } from '../schema.ts';
import { since } from './baseline.ts';
import { type CompareOptions, type Comparison, compare } from './compare.ts';
import type { BrokenFixture, Fixture } from './fixtures.ts';
import type { Report, Tested } from './report.ts';
import { below, scores, type Thresholds } from './score.ts';

export interface RunOptions extends CompareOptions {
  readonly thresholds?: Thresholds;
  readonly baseline?: Report;
}

/** A fixture with what is read from it today. */
export interface Reading {
  readonly fixture: Fixture;
  readonly record: Record;
  readonly comparison: Comparison;
}

export interface Run {
  readonly report: Report;
  readonly readings: readonly Reading[];
}

export type Extract = (document: Fixture['document']) => Record;

/** Compares every fixture. One that can't be read or has no expectation is a failed fixture, never the end of the run. */
export function run(
  fixtures: Iterable<Fixture | BrokenFixture>,
  extract: Extract,
  rules: string,
  options: RunOptions = {},
): Run {
  const tested: Tested[] = [];
  const readings: Reading[] = [];
  for (const fixture of fixtures) {
    if ('error' in fixture) {
      tested.push({ ...fixture, findings: [] });
      continue;
    }
    const { id, path, document, expected } = fixture;
    let record: Record;
    try {
      record = extract(document);
    } catch (error) {
      tested.push({ id, path, error: messageOf(error), findings: [] });
      continue;
    }
    const comparison = compare(expected ?? {}, record, document.text, options);
    readings.push({ fixture, record, comparison });
    const error = expected === null ? 'nothing is approved yet: check --update writes it' : null;
    tested.push({ id, path, error, findings: error === null ? [...comparison.findings] : [] });
  }
  return { report: verdict(tested, rules, options), readings };
}

function verdict(fixtures: Tested[], rules: string, { thresholds, baseline }: RunOptions): Report {
  const all = scores(fixtures.flatMap(fixture => fixture.findings));
  const broken = fixtures.some(fixture => fixture.error !== null);
  const different = fixtures.some(fixture => fixture.findings.some(finding => finding.outcome !== 'matched'));
  const short =
    thresholds && below(all, thresholds).map(({ score, least }) => ({ kind: score.kind, f1: score.f1 ?? 0, least }));
  const progress = baseline && since(baseline, fixtures);
  const fails = [
    short === undefined && progress === undefined && different,
    // A baseline knows which fixtures were broken before.
    progress === undefined && broken,
    short !== undefined && short.length > 0,
    progress !== undefined && progress.worse.length > 0,
  ];
  return {
    rules,
    fixtures,
    scores: all,
    ...(short && { below: short }),
    ...progress,
    passed: !fails.includes(true),
  };
}
