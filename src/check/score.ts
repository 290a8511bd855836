/** Precision, recall and F1 by kind, and the thresholds a run may be held to. */
import { FACT_KINDS, type FactKind, isFactKind } from './expected.ts';
import type { Finding } from './report.ts';

interface Tally {
  readonly matched: number;
  readonly changed: number;
  readonly missing: number;
  readonly extra: number;
}

export interface Score extends Tally {
  readonly kind: FactKind | 'total';
  /** Shares from 0 to 1. A changed fact counts as one missing and one extra. Null where nothing was expected or found. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

function scoreOf(kind: FactKind | 'total', findings: readonly Finding[]): Score {
  const tally = { matched: 0, changed: 0, missing: 0, extra: 0 };
  for (const { outcome } of findings) tally[outcome]++;
  const { matched, changed, missing, extra } = tally;
  const share = (of: number) => (of === 0 ? null : matched / of);
  const [precision, recall] = [share(matched + changed + extra), share(matched + changed + missing)];
  const all = 2 * matched + 2 * changed + missing + extra;
  return { kind, ...tally, precision, recall, f1: all === 0 ? null : (2 * matched) / all };
}

/** One score a kind that occurs, in the order of `FACT_KINDS`, and the total last. */
export function scores(findings: readonly Finding[]): Score[] {
  const kinds = FACT_KINDS.filter(kind => findings.some(finding => finding.kind === kind));
  return [
    ...kinds.map(kind =>
      scoreOf(
        kind,
        findings.filter(finding => finding.kind === kind),
      ),
    ),
    scoreOf('total', findings),
  ];
}

export type Thresholds = ReadonlyMap<FactKind | 'total', number>;

/** Reads `roles=0.95,figures=0.9`; a bare number is the total's. Throws an Error that says what it received. */
export function readThresholds(given: string): Thresholds {
  const thresholds = new Map<FactKind | 'total', number>();
  for (const part of given.split(',')) {
    const [, kind = 'total', share = ''] = /^(?:(\w+)=)?(\d(?:\.\d+)?)$/.exec(part.trim()) ?? [];
    if (share === '' || Number(share) > 1)
      throw new Error(`--min-f1: “${part}” is not KIND=SHARE with a share from 0 to 1, such as roles=0.95`);
    if (kind !== 'total' && !isFactKind(kind))
      throw new Error(`--min-f1: there is no kind “${kind}”; there are ${[...FACT_KINDS, 'total'].join(', ')}`);
    thresholds.set(kind, Number(share));
  }
  return thresholds;
}

/** The kinds whose F1 is below what is asked. A kind without any fact is not below. */
export function below(all: readonly Score[], thresholds: Thresholds): { score: Score; least: number }[] {
  return all.flatMap(score => {
    const least = thresholds.get(score.kind);
    return least !== undefined && score.f1 !== null && score.f1 < least ? [{ score, least }] : [];
  });
}
