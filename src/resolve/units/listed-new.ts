/** Units that are listed behind a colon: they are new, or stand below another. */
import { gather } from '../../gather.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { HAS_BELOW, SET_UP } from '../../lexicon/unit-verbs.ts';
import { nearest } from '../../phrase/scopes.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import type { ParentStatement, Statement, UnitStatement } from '../../state/statement.ts';
import { subjectOf } from '../../state/subject.ts';
import type { Reading } from '../reading.ts';
import { listingAt } from './listing.ts';
import { entitiesOf, type UnitContext } from './meant.ts';

const NEW = { type: 'unit', change: 'established', sources: [], existing: false } as const;
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
    const { group, members, rule, clause, span, trigger, slots } = statement;
    const at = nearest(group).start;
    return SAID_NEW.test(text.folded.slice(Math.max(0, at - 12), at))
      ? [{ ...NEW, results: members, rule, clause, span, trigger, slots }]
      : [];
  };

const HAS = new RegExp(`(?:${alternatives(HAS_BELOW)})[^，,。；;：:\\uE000-\\uE002]{0,12}[：:]`);

/** 商业事业部下设三个部门：1. 招商部…；2. 运营部…: who is below whom. */
export function listedBelow(context: UnitContext): ParentStatement[] {
  const { reading } = context;
  const listed = gather(reading.clauses, (clause): ParentStatement[] => {
    const found = clause.view.aside ? null : HAS.exec(clause.skeleton);
    const subject = found && subjectOf(clause, found.index);
    // 下设甲部、乙部：… names those below it before the colon.
    const kind = found && clause.phrases[found.index + found[0].indexOf(SYMBOLS.units)];
    const isNamed =
      kind?.kind === 'units' && found?.[0].includes(SYMBOLS.units) && nearest(kind.scopes[0]).kind !== 'group';
    if (!found || isNamed || subject?.scopes.length !== 1) return [];
    const from = clause.starts[found.index] ?? 0;
    // 下设三个部门：…, whose members are told elsewhere.
    if (
      reading.statements.some(
        s => s.type === 'parent' && s.trigger?.start === from && entitiesOf(context, s.children).length > 0,
      )
    )
      return [];
    const children = listingAt(reading, clause, found.index + found[0].length);
    const trigger = { start: from, end: clause.ends[found.index + found[0].length - 2] ?? 0 };
    const span = { start: subject.start, end: trigger.end };
    const said = { rule: 'parent/below', clause, span, trigger, slots: {}, parent: subject.scopes[0], brings: true };
    return children.map(child => ({ type: 'parent', ...said, children: [child] }));
  });
  return [...listed, ...belowMade(reading)];
}

const { people, posts, units } = SYMBOLS;
const OPENS_BELOW = new RegExp(
  `^(?:${alternatives(HAS_BELOW)})[^，,。；;：:${people}${posts}${units}]{0,12}[：:]?${units}`,
);

/** 成立甲部，林越任总经理。下设乙组、丙组: a sentence without a subject is about the one unit that the sentence before makes. */
function belowMade(reading: Reading): ParentStatement[] {
  return gather(reading.clauses, (clause): ParentStatement[] => {
    const found = clause.view.aside ? null : OPENS_BELOW.exec(clause.skeleton);
    const children = found && clause.phrases[found[0].length - 1];
    if (children?.kind !== 'units') return [];
    const start = clause.starts[0] ?? 0;
    const before = reading.lookup.statementsIn(clause.view.sentence.index - 1);
    const [parent, other] = gather(before, s => (s.type === 'unit' && s.change !== 'moved' ? s.results : []));
    if (!parent || other || reading.text.folded.slice(parent.end, start).includes('\n')) return [];
    const [span, trigger] = [
      { start: parent.start, end: children.end },
      { start, end: start + 2 },
    ];
    const said = { rule: 'parent/below', clause, span, trigger, slots: {} };
    return [{ type: 'parent', ...said, children: children.scopes, parent, brings: true }];
  });
}

function openedLists(reading: Reading): UnitStatement[] {
  return gather(reading.clauses, (clause): UnitStatement[] => {
    const found = clause.view.aside ? null : SETS_UP.exec(clause.skeleton);
    if (!found) return [];
    const results = listingAt(reading, clause, found.index + found[0].length);
    if (results.length < 2) return [];
    const from = clause.starts[found.index] ?? 0;
    const span = { start: from, end: clause.ends[found.index + found[0].length - 1] ?? from };
    const trigger = { start: from, end: from + 2 };
    return [{ ...NEW, results, rule: 'unit/set-up', clause, span, trigger, slots: {} }];
  });
}
