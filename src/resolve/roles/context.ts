/** What the resolvers of one role statement share. */
import type { RoleStatement } from '../../state/statement.ts';
import type { Announcer } from '../places/announcer.ts';
import type { Reading } from '../reading.ts';
import type { Dates } from '../time/dates.ts';

export interface Context {
  readonly reading: Reading;
  readonly announcer: Announcer;
  readonly dates: Dates;
  readonly isCareer: (offset: number) => boolean;
  readonly pastOf: (statement: RoleStatement) => 'former' | 'current' | null;
}
