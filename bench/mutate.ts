/**
 * Mutation run over the rules: takes each pattern, each saying and each rule away, one at a time, and asks whether the rule's own
 * examples or the fixtures notice. Prints who survives; exits 1 when a whole rule does.
 *
 *   npm run mutate
 */
import { compare } from '../src/check/compare.ts';
import { exampleFaults } from '../src/check/examples.ts';
import { type Fixture, fixturesIn } from '../src/check/fixtures.ts';
import { extract, type Grammar, loadGrammar } from '../src/pipeline.ts';
import { RULES } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';

interface Mutant {
  readonly what: string;
  readonly rule: Rule;
  readonly isWhole: boolean;
}

/** Never found in a text, so that a rule of this trigger does nothing. */
const NOTHING = '\u0001\u0001';

function* mutants(rule: Rule): Generator<Mutant> {
  if (!('patterns' in rule)) {
    yield { what: `${rule.id}: the rule`, rule: { ...rule, find: () => [] }, isWhole: true };
    return;
  }
  yield { what: `${rule.id}: the rule`, rule: { ...rule, patterns: [NOTHING] }, isWhole: true };
  for (const pattern of rule.patterns) {
    const [first, ...others] = rule.patterns.filter(other => other !== pattern);
    if (first !== undefined)
      yield { what: `${rule.id}: ${pattern}`, rule: { ...rule, patterns: [first, ...others] }, isWhole: false };
  }
  for (const saying of rule.says) {
    const [first, ...others] = rule.says.filter(other => other !== saying);
    if (first !== undefined)
      yield {
        what: `${rule.id}: says ${JSON.stringify(saying)}`,
        rule: { ...rule, says: [first, ...others] },
        isWhole: false,
      };
  }
}

const fixtures: Fixture[] = [];
for await (const fixture of fixturesIn(['test/fixtures'])) {
  if ('error' in fixture) throw new Error(`${fixture.path}: ${fixture.error}`);
  fixtures.push(fixture);
}

const verdicts = (grammar: Grammar): string =>
  JSON.stringify(
    fixtures.map(({ expected, document }) =>
      compare(expected ?? {}, extract(document, grammar), document.text).findings.map(f => [
        f.outcome,
        f.label,
        f.changes,
      ]),
    ),
  );

const sound = loadGrammar();
const before = verdicts(sound);
const broken = RULES.flatMap(rule => exampleFaults(rule, sound).map(fault => `${rule.id} ${fault}`));
for (const fault of broken) process.stdout.write(`before any mutation: ${fault}\n`);

const tally = { all: 0, examples: 0, fixtures: 0, either: 0, rules: 0, rulesKilled: 0 };
for (const rule of RULES) {
  for (const { what, rule: mutant, isWhole } of mutants(rule)) {
    const grammar = loadGrammar(RULES.map(other => (other === rule ? mutant : other)));
    const byExamples = exampleFaults(mutant, grammar).length > exampleFaults(rule, sound).length;
    const byFixtures = verdicts(grammar) !== before;
    tally.all++;
    if (isWhole) tally.rules++;
    if (byExamples) tally.examples++;
    if (byFixtures) tally.fixtures++;
    if (byExamples || byFixtures) tally.either++;
    if (isWhole && (byExamples || byFixtures)) tally.rulesKilled++;
    if (!byExamples && !byFixtures) process.stdout.write(`survives: ${what}\n`);
  }
}
const { all, examples, fixtures: byFixtures, either, rules, rulesKilled } = tally;
process.stdout.write(
  `rules: ${rulesKilled} of ${rules} noticed when gone; ` +
    `mutants (rules, patterns, sayings): ${either} of ${all} noticed, ${examples} by examples, ${byFixtures} by fixtures\n`,
);
process.exitCode = rulesKilled === rules ? 0 : 1;
