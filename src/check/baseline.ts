/** Compares a run with an earlier one: only what got worse is a failure. Pure. */
import type { Finding, Progress, Report, Tested } from './report.ts';

const RANK = { missing: 0, changed: 1, matched: 2, extra: 0 } as const;
const said = ({ kind, label }: Finding): string => `${kind}: ${label}`;

/** Findings by the fact they are about. The same fact twice is two facts. */
function byFact(findings: readonly Finding[]): Map<string, Finding> {
  const facts = new Map<string, Finding>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const key = `${finding.outcome === 'extra' ? '+' : '='} ${said(finding)}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    facts.set(`${key} #${times}`, finding);
  }
  return facts;
}

const wrongFields = (finding: Finding): string[] => finding.changes.map(change => change.field);

/** Says how one approved fact fares beside before: worse, better, both (other fields wrong than before), or neither. */
function compareFact(before: Finding | undefined, now: Finding): { worse?: string; better?: string } {
  const rank = before ? RANK[before.outcome] : RANK.matched;
  const today = RANK[now.outcome];
  if (today < rank) return { worse: `${said(now)} is ${now.outcome}${listed(wrongFields(now))}` };
  if (today > rank) return { better: `${said(now)} is ${now.outcome}${listed(wrongFields(now))}` };
  const [old, fresh] = [before ? wrongFields(before) : [], wrongFields(now)];
  const newlyWrong = fresh.filter(field => !old.includes(field));
  const right = old.filter(field => !fresh.includes(field));
  return {
    ...(newlyWrong.length > 0 ? { worse: `${said(now)} is wrong in ${newlyWrong.join(', ')}` } : {}),
    ...(right.length > 0 ? { better: `${said(now)} is right in ${right.join(', ')}` } : {}),
  };
}

const listed = (fields: readonly string[]): string => (fields.length > 0 ? ` (${fields.join(', ')})` : '');

function compareFixture(before: Tested | undefined, now: Tested): { worse: string[]; better: string[] } {
  const [worse, better]: [string[], string[]] = [[], []];
  if (now.error !== null)
    return before?.error ? { worse, better } : { worse: [`can't be compared: ${now.error}`], better };
  if (before?.error) better.push('can be compared again');
  const [old, fresh] = [byFact(before?.findings ?? []), byFact(now.findings)];
  for (const [key, finding] of fresh) {
    const earlier = old.get(key);
    if (finding.outcome === 'extra') {
      if (!earlier) worse.push(`${said(finding)} is new and wrong`);
      continue;
    }
    const change = compareFact(earlier, finding);
    if (change.worse) worse.push(change.worse);
    if (change.better) better.push(change.better);
  }
  for (const [key, finding] of old)
    if (finding.outcome === 'extra' && !fresh.has(key)) better.push(`${said(finding)} is gone`);
  return { worse, better };
}

/**
 * What got worse and what got better since the baseline, fixture by fixture. A fixture that the baseline doesn't have is held to
 * all it expects; one that isn't run now is left alone.
 */
export function since(baseline: Report, now: readonly Tested[]): { worse: Progress[]; better: Progress[] } {
  const before = new Map(baseline.fixtures.map(fixture => [fixture.id, fixture]));
  const [worse, better]: [Progress[], Progress[]] = [[], []];
  for (const fixture of now) {
    const change = compareFixture(before.get(fixture.id), fixture);
    worse.push(...change.worse.map(what => ({ fixture: fixture.id, what })));
    better.push(...change.better.map(what => ({ fixture: fixture.id, what })));
  }
  return { worse, better };
}
