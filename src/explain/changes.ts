/** What the resolvers made of a statement: who, where and when is meant, beside what the words themselves say. Pure. */
import { nearest } from '../resolve/directory.ts';
import type { Facts, RoleFact } from '../resolve/facts.ts';
import type { Reading } from '../resolve/reading.ts';
import type { RoleStatement, Statement } from '../state/statement.ts';

export interface Change {
  /** The file under `resolve/` whose work it is. */
  readonly resolver: string;
  readonly before: string;
  readonly after: string;
}

export interface Resolution {
  readonly rule: string;
  /** What the rule said, in a line. */
  readonly statement: string;
  readonly changes: readonly Change[];
  readonly facts: number;
}

const dated = (fact: RoleFact): string | null => fact.date && (fact.date.start ?? fact.date.text);

function roleChanges(statement: RoleStatement, facts: readonly RoleFact[], raw: string): Change[] {
  const changes: Change[] = [];
  const add = (resolver: string, before: string, after: string) => {
    if (!changes.some(c => c.resolver === resolver && c.before === before && c.after === after))
      changes.push({ resolver, before, after });
  };
  if (statement.people.length > 1 && statement.posts.length > 1)
    add('pairs', `${statement.people.length} people, ${statement.posts.length} posts`, `${facts.length} pairs`);
  for (const fact of facts) {
    const written = raw.slice(fact.personSpan.start, fact.personSpan.end);
    if (fact.implied.includes('person')) add('people', 'no person named here', fact.person.name);
    else if (written !== fact.person.name) add('directory', written, fact.person.name);
    const body = fact.scope && nearest(fact.scope);
    const place = body ? raw.slice(body.start, body.end) : 'no place named here';
    if (fact.body && place !== fact.body.name)
      add(fact.implied.includes('organization') ? 'places' : 'directory', place, fact.body.name);
    if (fact.modality !== 'asserted') add('modality', 'asserted', fact.modality);
    if (fact.change !== statement.change)
      add(fact.change === 'former' ? 'careers' : 'roles', statement.change, fact.change);
    const date = dated(fact);
    if (date !== null) add('dates', 'no date', date);
    if (fact.announced) add('dates', 'no date of announcement', fact.announced.start ?? fact.announced.text);
  }
  return changes;
}

function line(statement: Statement, raw: string): string {
  const slots = Object.entries(statement.slots).map(([name, { start, end }]) => `${name}: ${raw.slice(start, end)}`);
  const change = 'change' in statement ? ` ${statement.change}` : '';
  return `${statement.type}${change} (${slots.join('; ')})`;
}

/** Each statement of the sentence with what became of it. */
export function resolutions(reading: Reading, facts: Facts, statements: readonly Statement[]): Resolution[] {
  const raw = reading.text.raw;
  const all = [...facts.roles, ...facts.units, ...facts.parents, ...facts.covers, ...facts.groups];
  return statements.map(statement => {
    const own = all.filter(
      f => f.rule === statement.rule && f.clause === statement.clause && f.span === statement.span,
    );
    const roles = facts.roles.filter(fact => own.includes(fact));
    const changes = statement.type === 'role' ? roleChanges(statement, roles, raw) : [];
    return { rule: statement.rule, statement: line(statement, raw), changes, facts: own.length };
  });
}
