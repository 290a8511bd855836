/** Verbs of office and change that no rule could use: said in the record, so that nothing is dropped in silence. */
import type { DiagnosticNote } from '../document.ts';
import { compile } from '../lexicon/automaton.ts';
import { APPOINT, DISMISS, LEAVE, TAKE_UP } from '../lexicon/verbs.ts';
import type { Clause } from '../phrase/compose.ts';
import type { Statement } from './statement.ts';

const CLEAR = [...Object.keys(TAKE_UP), ...Object.keys(APPOINT), ...LEAVE, ...DISMISS].filter(word => word.length > 1);
const VERBS = compile([...new Set(CLEAR)].map(word => [word, 1] as const));

/** Notes each verb in the clause that stands in no statement's span; the longest where several overlap. */
export function unusedTriggers(clause: Clause, statements: readonly Statement[]): DiagnosticNote[] {
  const verbs: { from: number; to: number }[] = [];
  VERBS.scan(clause.skeleton, (from, to) => {
    let last = verbs.at(-1);
    for (; last && last.from >= from; last = verbs.at(-1)) verbs.pop();
    if (!last || from >= last.to) verbs.push({ from, to });
  });
  return verbs.flatMap(({ from, to }) => {
    const span = { start: clause.starts[from] ?? 0, end: clause.ends[to - 1] ?? 0 };
    if (statements.some(s => s.span.start <= span.start && span.end <= s.span.end)) return [];
    const message = `“${clause.skeleton.slice(from, to)}” gave no fact: its word is known, but no rule reads what stands around it`;
    return [{ severity: 'info', code: 'trigger-unused', message, span }];
  });
}
