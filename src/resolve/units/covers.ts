/** What units cover: businesses, and work they are responsible for. */
import type { CoverFact } from '../facts.ts';
import { entitiesOf, itemUnit, type UnitContext } from './meant.ts';

const DEPARTMENT = /(?:部|部门|中心|办公室|委员会|处|室|组|群|事业部|公司|院|所)$/;

/** What units cover. A list of departments is one of units below, not of businesses. */
export function resolveCovers(context: UnitContext): CoverFact[] {
  return context.reading.statements.flatMap(statement => {
    if (statement.type !== 'cover') return [];
    const { rule, clause, span, as } = statement;
    const units = entitiesOf(context, statement.units);
    const items = statement.items.filter(item => {
      const unit = itemUnit(context, item);
      return !unit || !DEPARTMENT.test(unit.name);
    });
    return items.length === 0 ? [] : units.map(unit => ({ rule, clause, span, unit, items, as }));
  });
}
