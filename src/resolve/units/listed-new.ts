/** New units that are listed behind a colon. */
import { gather } from '../../gather.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { SET_UP } from '../../lexicon/unit-verbs.ts';
import { nearest } from '../../phrase/scopes.ts';
import type { Statement, UnitStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';
import { listingAt } from './listing.ts';

const SETS_UP = new RegExp(`(?:${alternatives(SET_UP)})[^，。；：\\uE003]{1,16}[：:]`);

/** 设立三个虚拟组织：1. 甲小组…；2. 乙小组…: what the colon opens is new. */
export function listedNew(reading: Reading): UnitStatement[] {
  return [...openedLists(reading), ...gather(reading.statements, groupSetUp(reading))];
}

const SAID_NEW = new RegExp(`(?:${alternatives(SET_UP)})了?的[^，。]{0,6}$`);

/** 新设的三个部门分别为甲、乙、丙: what the group is said to be, its members are. */
const groupSetUp =
  ({ text }: Reading) =>
  (statement: Statement): UnitStatement[] => {
    if (statement.type !== 'group') return [];
    const { rule, clause, span, trigger, slots, group, members } = statement;
    const at = nearest(group).start;
    return SAID_NEW.test(text.folded.slice(Math.max(0, at - 12), at))
      ? [
          {
            type: 'unit',
            change: 'established',
            sources: [],
            results: members,
            existing: false,
            rule,
            clause,
            span,
            trigger,
            slots,
          },
        ]
      : [];
  };

function openedLists(reading: Reading): UnitStatement[] {
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
