/** What a run of `check` found: the shape of `--format json`, and of a `--baseline`. */
import * as z from 'zod';
import { FACT_KINDS } from './expected.ts';

export const FieldChange = z.strictObject({ field: z.string(), expected: z.string(), found: z.string() });
/** What became of one fact. `label` says the approved fact, or the found one where nothing like it was approved. */
export const Finding = z.strictObject({
  kind: z.enum(FACT_KINDS),
  outcome: z.enum(['matched', 'changed', 'missing', 'extra']),
  label: z.string(),
  changes: z.array(FieldChange),
  /** The sentence it comes from; null where none in the text holds it. */
  sentence: z.string().nullable(),
});
const Tested = z.strictObject({
  id: z.string(),
  /** Where the expectation stands, as the user named it. */
  path: z.string(),
  /** Why the fixture could not be compared; null when it was. */
  error: z.string().nullable(),
  /** No fixture, but a rule of the user's that fails its own examples. */
  isRule: z.literal(true).optional(),
  findings: z.array(Finding),
});
const share = z.number().nullable();
const Score = z.strictObject({
  kind: z.enum([...FACT_KINDS, 'total']),
  matched: z.int(),
  changed: z.int(),
  missing: z.int(),
  extra: z.int(),
  precision: share,
  recall: share,
  f1: share,
});
const Progress = z.strictObject({ fixture: z.string(), what: z.string() });

export const Report = z.strictObject({
  /** Hash of the rules and words that read the fixtures. */
  rules: z.string(),
  fixtures: z.array(Tested),
  scores: z.array(Score),
  /** With `--min-f1`: the kinds that fell short. */
  below: z.array(z.strictObject({ kind: z.string(), f1: z.number(), least: z.number() })).optional(),
  /** With `--baseline`: what changed since. */
  worse: z.array(Progress).optional(),
  better: z.array(Progress).optional(),
  passed: z.boolean(),
});
export type FieldChange = z.infer<typeof FieldChange>;
export type Finding = z.infer<typeof Finding>;
export type Outcome = Finding['outcome'];
export type Report = z.infer<typeof Report>;
export type Tested = z.infer<typeof Tested>;
export type Progress = z.infer<typeof Progress>;
