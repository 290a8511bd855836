/** What the rules of this folder look for and say: which units do what. */
import type { Span } from '../../document.ts';
import { everyMatch } from '../../mention/every-match.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { UnitsPhrase } from '../../phrase/phrase.ts';
import { type ItemList, listItems } from '../../state/list-items.ts';
import { spanOf } from '../../state/matched.ts';
import type { CoverStatement } from '../../state/statement.ts';
import { subjectOf } from '../../state/subject.ts';

interface Covering {
  readonly verb: string;
  /** Where the verb begins in the skeleton. */
  readonly at: number;
  readonly trigger: Span;
  readonly subject: UnitsPhrase;
  readonly list: ItemList;
}

/** The verbs in a clause whose subject is one unit, with the list behind each. */
export function* coveringIn(clause: Clause, verbs: RegExp): Generator<Covering> {
  for (const { 0: verb, index: at } of everyMatch(verbs, clause.skeleton)) {
    const end = at + verb.length;
    const subject = subjectOf(clause, at);
    const list = subject?.scopes.length === 1 ? listItems(clause, end) : null;
    if (subject && list) yield { verb, at, trigger: spanOf(clause, { start: at, end }), subject, list };
  }
}

/** The statement that units cover items, of which there is one at least. */
export function cover(
  said: Pick<CoverStatement, 'rule' | 'clause' | 'trigger' | 'units' | 'as'>,
  units: Span,
  items: readonly Span[],
): CoverStatement {
  const all = { start: items[0]?.start ?? units.start, end: items.at(-1)?.end ?? units.end };
  const span = { start: Math.min(units.start, all.start), end: Math.max(units.end, all.end) };
  return { ...said, type: 'cover', span, slots: { units: { start: units.start, end: units.end }, items: all }, items };
}
