/** Every fact of a record. */
import { aliasFacts, businessFacts, entityFacts, unitFacts } from './entity-facts.ts';
import type { Expected } from './expected.ts';
import type { Fact } from './fact.ts';
import { namesIn } from './references.ts';
import { eventFacts, figureFacts, quoteFacts, roleFacts } from './said-facts.ts';

/** Every fact that a record, or a part of one, says. Pure. */
export function factsOf(record: Expected): Fact[] {
  const names = namesIn(record);
  return [
    ...entityFacts(record),
    ...aliasFacts(record),
    ...roleFacts(record, names),
    ...unitFacts(record, names),
    ...businessFacts(record, names),
    ...figureFacts(record, names),
    ...eventFacts(record, names),
    ...quoteFacts(record, names),
  ];
}
