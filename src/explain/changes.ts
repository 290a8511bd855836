/** What the resolvers made of a statement: who, where and when is meant, beside what the words themselves say. Pure. */
import type { Scope } from '../phrase/phrase.ts';
import { nearest } from '../phrase/scopes.ts';
import type { Facts, RoleFact } from '../resolve/facts.ts';
import type { Entity } from '../resolve/names/entity.ts';
import type { Reading } from '../resolve/reading.ts';
import type { RoleStatement, Statement } from '../state/statement.ts';

interface Change {
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

type Add = (resolver: string, before: string, after: string) => void;

function roleChanges(statement: RoleStatement, facts: readonly RoleFact[], raw: string, add: Add): void {
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
}

/** What bodies as written were taken to mean: a group its members, 该部门 the unit before, a short name the full one. */
function bodyChanges(scopes: readonly Scope[], meant: readonly Entity[], raw: string, add: Add): void {
  for (const body of scopes.map(nearest)) {
    const written = raw.slice(body.start, body.end);
    if (meant.length === 0 || meant.some(entity => entity.name === written)) continue;
    if (body.kind === 'group') add('groups', written, meant.map(entity => entity.name).join('、'));
    else if (body.kind !== 'anaphor') {
      const known = meant.find(entity => entity.surfaces.some(surface => surface.name === written));
      if (known) add('directory', written, known.name);
    } else if (scopes.length === 1) add('places', written, meant.map(entity => entity.name).join('、'));
  }
}

/** The bodies that a statement names, beside those that its facts are about. */
function bodiesOf(statement: Statement, own: Facts): (readonly [readonly Scope[], readonly Entity[]])[] {
  switch (statement.type) {
    case 'unit':
      return [
        [statement.sources, own.units.flatMap(fact => fact.sources)],
        [statement.results, own.units.flatMap(fact => fact.results)],
      ];
    case 'parent':
      return [
        [statement.children, own.parents.map(fact => fact.child)],
        [[statement.parent], own.parents.map(fact => fact.parent)],
      ];
    case 'cover':
      return [[statement.units, own.covers.map(fact => fact.unit)]];
    case 'group':
      return [[statement.members, own.groups.flatMap(fact => fact.members)]];
    default:
      return [];
  }
}

function unitChanges(statement: Statement, own: Facts, raw: string, add: Add): void {
  for (const [scopes, meant] of bodiesOf(statement, own)) bodyChanges(scopes, meant, raw, add);
  for (const fact of own.units) {
    if (statement.type === 'unit' && fact.change !== statement.change) add('units', statement.change, fact.change);
    if (fact.modality !== 'asserted') add('modality', 'asserted', fact.modality);
    if (fact.date) add('dates', 'no date', fact.date.start ?? fact.date.text);
  }
}

function line(statement: Statement, raw: string): string {
  const slots = Object.entries(statement.slots).map(([name, { start, end }]) => `${name}: ${raw.slice(start, end)}`);
  const change = 'change' in statement ? ` ${statement.change}` : '';
  return `${statement.type}${change} (${slots.join('; ')})`;
}

/** The facts that came of one statement. */
function factsOf(facts: Facts, { rule, clause, span }: Statement): Facts {
  const own = <Fact extends Pick<RoleFact, 'rule' | 'clause' | 'span'>>(list: readonly Fact[]): Fact[] =>
    list.filter(fact => fact.rule === rule && fact.clause === clause && fact.span === span);
  return {
    announcer: facts.announcer,
    announcing: facts.announcing,
    roles: own(facts.roles),
    units: own(facts.units),
    parents: own(facts.parents),
    covers: own(facts.covers),
    groups: own(facts.groups),
  };
}

/** Each statement of the sentence with what became of it. */
export function resolutions(reading: Reading, facts: Facts, statements: readonly Statement[]): Resolution[] {
  const raw = reading.text.raw;
  return statements.map(statement => {
    const own = factsOf(facts, statement);
    const { roles, units, parents, covers, groups } = own;
    const changes: Change[] = [];
    const add: Add = (resolver, before, after) => {
      if (!changes.some(c => c.resolver === resolver && c.before === before && c.after === after))
        changes.push({ resolver, before, after });
    };
    if (statement.type === 'role') roleChanges(statement, roles, raw, add);
    else unitChanges(statement, own, raw, add);
    const count = roles.length + units.length + parents.length + covers.length + groups.length;
    return { rule: statement.rule, statement: line(statement, raw), changes, facts: count };
  });
}
