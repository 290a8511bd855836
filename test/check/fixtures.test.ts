import { expect, test } from 'vitest';
import { fixturesIn } from '../../src/check/fixtures.ts';
import { run } from '../../src/check/run.ts';
import { extract, loadGrammar } from '../../src/pipeline.ts';

const grammar = loadGrammar();
const fixtures = [];
for await (const fixture of fixturesIn(['test/fixtures'])) fixtures.push(fixture);

test('there are fixtures for the topics of the rules', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(12);
});

test.each(fixtures.map(fixture => [fixture.id, fixture] as const))('%s is read as approved', (_, fixture) => {
  const { report } = run([fixture], document => extract(document, grammar), grammar.hash);
  const wrong = report.fixtures.flatMap(f => f.findings).filter(finding => finding.outcome !== 'matched');
  expect(report.fixtures[0]?.error).toBeNull();
  expect(wrong).toEqual([]);
});
