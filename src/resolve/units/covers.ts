/** What units cover: businesses, and work they are responsible for. */
import type { Span } from '../../document.ts';
import { gather } from '../../gather.ts';
import { nearest } from '../../phrase/scopes.ts';
import type { UnitStatement } from '../../state/statement.ts';
import type { CoverFact } from '../facts.ts';
import { entitiesOf, isWork, itemUnit, type UnitContext } from './meant.ts';

const DEPARTMENT = /(?:部|部门|中心|委员会|处|室|组|群|公司|院|所)$/;

/** What units cover. A list of departments is one of units below, not of businesses. */
export function resolveCovers(context: UnitContext): CoverFact[] {
  return gather(context.reading.statements, statement => {
    if (statement.type === 'unit') return workOf(context, statement);
    if (statement.type !== 'cover') return [];
    const { rule, clause, span, as } = statement;
    const units = entitiesOf(context, statement.units);
    const items = statement.items.filter(item => {
      const unit = itemUnit(context, item);
      return !unit || !(DEPARTMENT.test(unit.name) || units.includes(unit));
    });
    return items.length === 0 ? [] : units.map(unit => ({ rule, clause, span, unit, items, as }));
  });
}

/** 直播业务并入内容部, 将甲、乙等直播业务整合为内容部: work that goes into a unit is its business. */
function workOf(context: UnitContext, statement: UnitStatement): CoverFact[] {
  const { change, sources, results, rule, clause, span } = statement;
  if (change !== 'merged' && change !== 'moved') return [];
  const [unit, another] = entitiesOf(context, results);
  if (!unit || another || unit === context.announcer.main) return [];
  const items = isOfKind(context, statement)
    ? sources.map(nearest).map(({ start, end }) => ({ start, end }))
    : sources.flatMap(scope =>
        entitiesOf(context, [scope]).some(entity => entity !== unit && isWork(entity) && SAID.test(entity.name))
          ? wholeWork(context, nearest(scope))
          : [],
      );
  return items.length === 0 ? [] : [{ rule, clause, span, unit, items, as: 'business' }];
}

/** 甲、乙等版权业务: the kind behind 等 says that they are work. */
function isOfKind({ reading }: UnitContext, { slots }: UnitStatement): boolean {
  const kind = slots['kind'];
  return kind !== undefined && /业[务務]$/.test(reading.text.folded.slice(kind.start, kind.end));
}

/** What stands before 业务 in a list of work: 短片制作、|宣发业务. */
const BEFORE = /(?<=的)(?:(?:(?!业务)\p{Script=Han}){2,6}[、和与及])+$/u;
const LONGEST_BEFORE = 24;

function wholeWork({ reading }: UnitContext, { start, end }: Span): Span[] {
  const before = reading.text.folded.slice(Math.max(0, start - LONGEST_BEFORE), start);
  // Of those behind 等 each has been told by its own name.
  return before.endsWith('等') ? [] : [{ start: start - (BEFORE.exec(before)?.[0].length ?? 0), end }];
}

/** 相关业务 says not which. */
const SAID =
  /^(?!(?:相关|部分|全部|所有|上述|有关|原有|现有|其他|其余|核心|主要|对应|整个|存量|非核心|[其该原新老])业[务務])(?=.{2,}业[务務]$)/;
