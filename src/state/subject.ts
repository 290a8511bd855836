/** Whose verb it is: the units a clause is about. */
import type { Clause } from '../phrase/compose.ts';
import type { UnitsPhrase } from '../phrase/phrase.ts';
import { SYMBOLS } from '../phrase/symbols.ts';

const { people, posts, units } = SYMBOLS;
/** Right before the verb, but for adverbs. */
const NEAR = new RegExp(`(?<units>${units})[^，,。；;：:、${people}${posts}${units}]{0,6}$`);
/** The verb begins a clause, and the clause before is about the units: what it sets up, or what somebody heads. */
const BEFORE = new RegExp(
  `(?:^|[，,。；;：:])(?<clause>[^，,。；;：:]{0,60})[，,][^，,。；;：:、${people}${posts}${units}]{0,4}$`,
);
const HEADED = new RegExp(`(?<units>${units})[^${units}]{0,4}由`);

const unitsAt = (clause: Clause, index: number): UnitsPhrase | null => {
  const phrase = clause.phrases[index];
  return phrase?.kind === 'units' ? phrase : null;
};

/** The units that are the subject of the verb at an index of the skeleton: before it, or in the clause before. */
export function subjectOf(clause: Clause, verb: number): UnitsPhrase | null {
  const before = clause.skeleton.slice(Math.max(0, verb - 90), verb);
  const from = verb - before.length;
  const near = NEAR.exec(before);
  if (near) return unitsAt(clause, from + near.index);
  const far = BEFORE.exec(before);
  const words = far?.groups?.['clause'];
  if (!far || words === undefined) return null;
  const start = from + far.index + far[0].indexOf(words);
  const headed = HEADED.exec(words);
  const at = headed ? headed.index : words.lastIndexOf(units);
  // 林越不再分管市场部，专注于…: what somebody does is not said of what he did before.
  if (!headed && words.slice(0, Math.max(at, 0)).includes(people)) return null;
  return at < 0 ? null : unitsAt(clause, start + at);
}
