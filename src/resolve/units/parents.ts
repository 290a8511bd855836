/** Which unit is inside which, as sentences say. */
import { gather, known } from '../../gather.ts';
import type { ParentFact } from '../facts.ts';
import type { Entity } from '../names/entity.ts';
import { entitiesOf, isWork, itemUnit, type UnitContext } from './meant.ts';

/** Which unit is inside which, as sentences say. */
export function resolveParents(context: UnitContext): ParentFact[] {
  const { reading } = context;
  return gather(reading.statements, (statement): ParentFact[] => {
    const { rule, clause, span } = statement;
    const link = (children: readonly Entity[], parent: Entity | undefined): ParentFact[] =>
      parent
        ? children.filter(c => c !== parent && !isWork(c)).map(child => ({ rule, clause, span, child, parent }))
        : [];
    if (statement.type === 'parent')
      return link(entitiesOf(context, statement.children), entitiesOf(context, [statement.parent])[0]);
    if (statement.type === 'unit' && statement.change === 'moved')
      return link(entitiesOf(context, statement.sources), entitiesOf(context, statement.results)[0]);
    if (statement.type === 'cover') {
      const [unit] = entitiesOf(context, statement.units);
      const named =
        unit?.kind === 'unit'
          ? known(statement.items, item => itemUnit(context, item)).filter(child => !child.weak)
          : [];
      return link(named, unit);
    }
    return [];
  });
}
