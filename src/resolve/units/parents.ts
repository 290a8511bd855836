/** Which unit is inside which, as sentences say. */
import { gather, known } from '../../gather.ts';
import type { Statement } from '../../state/statement.ts';
import type { ParentFact } from '../facts.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import { isLeft } from './change.ts';
import { listedBelow } from './listed-new.ts';
import { entitiesOf, isWork, itemUnit, type UnitContext } from './meant.ts';

/** 不再隶属甲部, 原隶属甲部: where it was. */
const OVER = /(?:不再|不|未|原|原本|原来|原先|此前|之前|曾|过去)$/;
const isOver = ({ text }: Reading, { trigger }: Statement): boolean =>
  trigger !== null && OVER.test(text.folded.slice(Math.max(0, trigger.start - 2), trigger.start));

/** 生产部一分为二，分设甲部和乙部; 撤销生产部，其所辖甲部划入…: nothing is below it any more. */
const isGone = (context: UnitContext, { clause }: Statement, parents: readonly Entity[]): boolean =>
  context.reading.lookup
    .statementsIn(clause.view.sentence.index)
    .some(
      other =>
        other.type === 'unit' &&
        (other.change === 'split' || other.change === 'dissolved') &&
        entitiesOf(context, other.sources).some(source => parents.includes(source)),
    );

/** Which unit is inside which, as sentences say. */
export function resolveParents(context: UnitContext): ParentFact[] {
  const { reading } = context;
  return gather([...reading.statements, ...listedBelow(context)], (statement): ParentFact[] => {
    const { rule, clause, span } = statement;
    // “五中心”包括…: none of the members of a group is above the others.
    const link = (children: readonly Entity[], [parent, other]: readonly Entity[]): ParentFact[] =>
      parent && !other && !isWork(parent)
        ? children.filter(c => c !== parent && !isWork(c)).map(child => ({ rule, clause, span, child, parent }))
        : [];
    if (statement.type === 'parent') {
      const parents = entitiesOf(context, [statement.parent]);
      return isOver(reading, statement) || isGone(context, statement, parents)
        ? []
        : link(entitiesOf(context, statement.children), parents);
    }
    if (statement.type === 'unit' && statement.change === 'moved' && !isLeft(context, statement))
      return link(entitiesOf(context, statement.sources), entitiesOf(context, statement.results));
    if (statement.type === 'cover') {
      const units = entitiesOf(context, statement.units);
      const [unit] = units;
      const named =
        unit?.kind === 'unit'
          ? known(statement.items, item => itemUnit(context, item)).filter(child => !child.weak)
          : [];
      return link(named, units);
    }
    return [];
  });
}
