/** New units that are listed behind a colon. */
import { gather } from '../../gather.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { SET_UP } from '../../lexicon/unit-verbs.ts';
import type { UnitStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';
import { listingAt } from './listing.ts';

const SETS_UP = new RegExp(`(?:${alternatives(SET_UP)})[^，。；：\\uE003]{1,16}[：:]`);

/** 设立三个虚拟组织：1. 甲小组…；2. 乙小组…: what the colon opens is new. */
export function listedNew(reading: Reading): UnitStatement[] {
  return gather(reading.clauses, (clause): UnitStatement[] => {
    const found = clause.view.aside ? null : SETS_UP.exec(clause.skeleton);
    if (!found) return [];
    const results = listingAt(reading, clause, found.index + found[0].length);
    if (results.length < 2) return [];
    const from = clause.starts[found.index] ?? 0;
    const span = { start: from, end: clause.ends[found.index + found[0].length - 1] ?? from };
    const trigger = { start: from, end: from + 2 };
    return [
      {
        type: 'unit',
        rule: 'unit/set-up',
        clause,
        span,
        trigger,
        slots: {},
        change: 'established',
        sources: [],
        results,
        existing: false,
      },
    ];
  });
}
