/** What the resolvers of one role statement share. */
import type { RoleStatement } from '../../state/statement.ts';
import type { UnitContext } from '../units/meant.ts';

export interface Context extends UnitContext {
  readonly pastOf: (statement: RoleStatement) => 'former' | 'current' | null;
}
