import { expect, test } from 'vitest';
import { since } from '../../src/check/baseline.ts';
import type { Finding, Report, Tested } from '../../src/check/report.ts';
import { below, readThresholds, scores } from '../../src/check/score.ts';

/** `= roles A`, `~ roles A: date, title`: a finding as the reports show it. */
function finding(line: string): Finding {
  const [, sign = '', kind = '', label = '', fields] = /^(.) (\w+) (.+?)(?:: (.*))?$/.exec(line) ?? [];
  const outcome = ({ '=': 'matched', '~': 'changed', '-': 'missing', '+': 'extra' } as const)[sign];
  if (outcome === undefined || (kind !== 'roles' && kind !== 'people')) throw new Error(line);
  const changes = (fields?.split(', ') ?? []).map(field => ({ field, expected: 'a', found: 'b' }));
  return { kind, outcome, label, changes, sentence: null };
}
const fixture = (id: string, ...lines: string[]): Tested => ({
  id,
  path: `${id}/expected.json`,
  error: null,
  findings: lines.map(finding),
});
const baseline = (...fixtures: Tested[]): Report => ({ rules: '0', fixtures, scores: [], passed: false });

test('a changed fact counts as one missing and one extra', () => {
  const all = scores(['= roles A', '= roles B', '~ roles C: title', '- roles D', '+ people X'].map(finding));
  expect(all.map(({ kind, precision, recall, f1 }) => [kind, precision, recall, f1])).toEqual([
    ['people', 0, null, 0],
    ['roles', 2 / 3, 2 / 4, 4 / 7],
    ['total', 2 / 4, 2 / 4, 4 / 8],
  ]);
});

test('thresholds hold the kinds they name', () => {
  const all = scores(['= roles A', '- roles D', '= people X'].map(finding));
  const short = (given: string) => below(all, readThresholds(given)).map(b => b.score.kind);
  expect(short('roles=0.6,people=1')).toEqual([]);
  expect(short('roles=0.7')).toEqual(['roles']);
  expect(short('0.9')).toEqual(['total']);
  expect(short('figures=1')).toEqual([]);
});

test.each(['roles', 'roles=2', 'rolls=0.5', '', 'roles=.5', 'roles=0.5;people=1'])(
  'a threshold is refused: “%s”',
  given => {
    expect(() => readThresholds(given)).toThrow(/--min-f1/);
  },
);

test.each<[string, string[], string[], { worse: string[]; better: string[] }]>([
  ['nothing', ['= roles A', '- roles B'], ['= roles A', '- roles B'], { worse: [], better: [] }],
  ['lost', ['= roles A'], ['- roles A'], { worse: ['roles: A is missing'], better: [] }],
  ['damaged', ['= roles A'], ['~ roles A: date'], { worse: ['roles: A is changed (date)'], better: [] }],
  ['found', ['- roles A'], ['= roles A'], { worse: [], better: ['roles: A is matched'] }],
  ['half found', ['- roles A'], ['~ roles A: date'], { worse: [], better: ['roles: A is changed (date)'] }],
  [
    'other fields',
    ['~ roles A: date'],
    ['~ roles A: title'],
    { worse: ['roles: A is wrong in title'], better: ['roles: A is right in date'] },
  ],
  ['a new error', ['= roles A'], ['= roles A', '+ people X'], { worse: ['people: X is new and wrong'], better: [] }],
  ['an error gone', ['+ people X'], [], { worse: [], better: ['people: X is gone'] }],
  [
    'twice where once was',
    ['+ people X'],
    ['+ people X', '+ people X'],
    { worse: ['people: X is new and wrong'], better: [] },
  ],
  ['a new expectation, unmet', [], ['- roles A'], { worse: ['roles: A is missing'], better: [] }],
])('since the baseline: %s', (_, before, now, progress) => {
  const { worse, better } = since(baseline(fixture('f', ...before)), [fixture('f', ...now)]);
  expect({ worse: worse.map(p => p.what), better: better.map(p => p.what) }).toEqual(progress);
});

test('a fixture that broke is worse, one that was broken is not, one that is not run is left alone', () => {
  const broken: Tested = { ...fixture('f'), error: 'no announcement' };
  expect(since(baseline(fixture('f', '= roles A')), [broken]).worse).toHaveLength(1);
  expect(since(baseline(broken), [broken])).toEqual({ worse: [], better: [] });
  expect(since(baseline(fixture('g', '= roles A')), [])).toEqual({ worse: [], better: [] });
});
