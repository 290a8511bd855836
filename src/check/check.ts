/** What `zongheng check` does once it is called: reads options and fixtures, runs, prints, and accepts what it is told to. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { configured } from '../config/grammar.ts';
import type { LoadedConfig } from '../config/load.ts';
import { messageOf } from '../message-of.ts';
import { extract, type Grammar } from '../pipeline.ts';
import { checkJunit } from '../render/check-junit.ts';
import { checkMarkdown } from '../render/check-markdown.ts';
import { checkText } from '../render/check-text.ts';
import { painter, wantsColour } from '../render/paint.ts';
import type { Rule } from '../rules/rule.ts';
import { exampleFaults } from './examples.ts';
import { FACT_KINDS, type FactKind, isFactKind } from './expected.ts';
import { type BrokenFixture, fixturesIn } from './fixtures.ts';
import { Report } from './report.ts';
import { type Reading, type RunOptions, run } from './run.ts';
import { readThresholds } from './score.ts';
import { updated, written } from './update.ts';

export interface CheckFlags {
  readonly format: 'text' | 'json' | 'junit' | 'markdown';
  readonly closed?: string | true;
  readonly strict?: true;
  readonly minF1?: string;
  readonly baseline?: string;
  readonly update?: true;
  readonly yes?: true;
  readonly watch?: true;
  readonly verbose?: true;
  readonly config?: string;
}

/** Ends the command with a message for whoever called it. */
export type WrongUse = (message: string) => never;

function closedBy(given: string | true | undefined): Set<FactKind> {
  if (given === true) return new Set(FACT_KINDS);
  const kinds = (given ?? '').split(',').filter(kind => kind !== '');
  return new Set(
    kinds.map(kind => {
      if (isFactKind(kind)) return kind;
      throw new Error(`--closed: there is no kind “${kind}”; there are ${FACT_KINDS.join(', ')}`);
    }),
  );
}

function readBaseline(file: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`--baseline ${file}: ${messageOf(error)}`);
  }
  const parsed = Report.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(`--baseline ${file}: is not what “zongheng check --format json” writes`);
}

function optionsOf({ closed, strict, minF1, baseline }: CheckFlags): RunOptions {
  return {
    closed: closedBy(closed),
    strict: strict === true,
    ...(minF1 === undefined ? {} : { thresholds: readThresholds(minF1) }),
    ...(baseline === undefined ? {} : { baseline: readBaseline(baseline) }),
  };
}

/** What its examples say against a rule, or that it can't be tried at all. */
function faultsOf(rule: Rule, grammar: Grammar): string[] {
  try {
    return exampleFaults(rule, grammar);
  } catch (error) {
    return [messageOf(error)];
  }
}

/** A user's rule that its own examples speak against stands among the fixtures that failed. */
function ownRules(config: LoadedConfig | null, grammar: Grammar): BrokenFixture[] {
  const own = new Set(config?.config.rules.map(rule => rule.id));
  return grammar.rules.rules.flatMap((rule, i) => {
    const faults = own.has(rule.id) ? faultsOf(rule, grammar) : [];
    const at = i - (grammar.rules.rules.length - own.size);
    if (!config || faults.length === 0) return [];
    return [{ id: `rule ${rule.id}`, path: config.place(['rules', at]), error: faults.join('; '), isRule: true }];
  });
}

function rendered(report: Report, { format, verbose }: CheckFlags): string {
  switch (format) {
    case 'json':
      return JSON.stringify(report, null, 2);
    case 'junit':
      return checkJunit(report);
    case 'markdown':
      return checkMarkdown(report);
    case 'text':
      return checkText(report, painter(wantsColour(process.stdout, process.env)), verbose === true);
  }
}

/** Runs once and prints; resolves to the exit code. */
export async function check(paths: readonly string[], flags: CheckFlags, wrongUse: WrongUse): Promise<number> {
  let done: ReturnType<typeof run>;
  try {
    const { grammar, config } = await configured(flags.config);
    const fixtures = [];
    for await (const fixture of fixturesIn(paths)) fixtures.push(fixture);
    if (fixtures.length === 0)
      throw new Error(
        `${paths.join(', ')}: there is no fixture (a folder with expected.json) in it; name a .jsonl of fixtures itself`,
      );
    fixtures.unshift(...ownRules(config, grammar));
    done = run(fixtures, document => extract(document, grammar), grammar.hash, optionsOf(flags));
  } catch (error) {
    return wrongUse(messageOf(error));
  }
  process.stdout.write(`${rendered(done.report, flags)}\n`);
  if (flags.update) return accept(done.readings, flags.yes === true, wrongUse);
  return done.report.passed ? 0 : 1;
}

async function accept(readings: readonly Reading[], yes: boolean, wrongUse: WrongUse): Promise<number> {
  const different = readings.filter(
    ({ fixture, comparison }) =>
      fixture.expected === null || comparison.findings.some(finding => finding.outcome !== 'matched'),
  );
  if (different.length === 0) return 0;
  const names = different.map(({ fixture }) => fixture.id).join(', ');
  if (!yes && !(process.stdin.isTTY && process.stdout.isTTY))
    return wrongUse(`--update asks before it writes, and there is no terminal to ask on: add --yes to accept ${names}`);
  if (!yes && !(await agreed(`Accept what is read today for ${names}? [y/N] `))) return 1;
  for (const { fixture, record, comparison } of different) {
    write(fixture.path, updated(fixture.expected, record, comparison));
    process.stderr.write(`accepted ${fixture.path}\n`);
  }
  return 0;
}

async function agreed(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}

/** Writes beside and renames, so that an expectation is old or new, never half. A row keeps its line and its other fields. */
function write(path: string, expected: object): void {
  const [, file = path, line] = /^(.*\.jsonl):(\d+)$/.exec(path) ?? [];
  let content = written(expected);
  if (line !== undefined) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const at = Number(line) - 1;
    lines[at] = JSON.stringify({ ...JSON.parse(lines[at] ?? ''), expected });
    content = lines.join('\n');
  }
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
