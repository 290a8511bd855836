/** Makes out the people of a statement: names, the author's 我, and those a clause leaves out. */
import type { Span } from '../../document.ts';
import { known } from '../../gather.ts';
import type { Holder } from '../../phrase/phrase.ts';
import { lastEndedBy } from '../../segment/in-order.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';

export interface Somebody {
  readonly entity: Entity;
  readonly span: Span;
  readonly implied: boolean;
}

/** The entity of a holder; 我 is the author, or nobody where the author isn't known. */
export function somebodyOf(reading: Reading, holder: Holder): Somebody | null {
  const { person } = holder;
  const span = { start: person.start, end: person.end };
  if (person.pronoun === 'author') return reading.author && { entity: reading.author, span, implied: true };
  if (person.pronoun === 'third') return namedBefore(reading, span);
  const entity = reading.directory.personOf(person);
  return entity && { entity, span, implied: false };
}

/** Whom 他 means: the person named last before, in the same paragraph. */
function namedBefore(reading: Reading, span: Span): Somebody | null {
  const named = lastEndedBy(reading.lookup.people, span.start);
  const entity = named && named.start >= reading.lookup.lineOf(span.start) ? reading.directory.personOf(named) : null;
  return entity && { entity, span, implied: true };
}

/** The statement about the post behind which this one goes on (slot `done`), so that its people are this one's too. */
function goesOnFrom(reading: Reading, statement: RoleStatement): RoleStatement | null {
  const { done } = statement.slots;
  if (!done) return null;
  const before = reading.lookup
    .statementsIn(statement.clause.view.sentence.index)
    .filter(
      (other): other is RoleStatement =>
        other.type === 'role' &&
        other !== statement &&
        ['posts', 'from', 'units'].some(slot => other.slots[slot]?.start === done.start),
    );
  return before.find(other => other.people.length > 0) ?? before[0] ?? null;
}

const OBJECT_MARKS = /(?:接替|接任|接棒|代替|替代|顶替|取代|替|[向对与跟同给让把])$/;

/** 林越接棒周启，获委任为总裁: who stands behind a verb of taking over, or behind 向 or 与, is not who takes the post. */
function isObject(reading: Reading, { slots, clause, trigger, change }: RoleStatement): boolean {
  const { people } = slots;
  if (change === 'left' || !people || !trigger || people.start > trigger.start) return false;
  return OBJECT_MARKS.test(
    reading.text.folded.slice(Math.max(clause.view.sentence.start, people.start - 2), people.start),
  );
}

/** The people named before those of the statement in its clause. */
function subjectsBefore(statement: RoleStatement): readonly Holder[] {
  const start = statement.slots['people']?.start ?? 0;
  const before = statement.clause.phrases.findLast(p => p?.kind === 'people' && p.end <= start);
  return before?.kind === 'people' ? before.holders : [];
}

/** Who the statement is about; bounded steps back where one clause leans on the one before. */
export function peopleOf(reading: Reading, statement: RoleStatement, depth = 0): Somebody[] {
  if (statement.people.length > 0) {
    const subjects = isObject(reading, statement) ? subjectsBefore(statement) : statement.people;
    return known(subjects, holder => somebodyOf(reading, holder));
  }
  const before = depth < 4 ? goesOnFrom(reading, statement) : null;
  const people = before ? peopleOf(reading, before, depth + 1) : subjectOf(reading, statement);
  return people.map(somebody => ({ ...somebody, implied: true }));
}

/** The person whom the clause named last before the statement, or else the paragraph. */
function subjectOf(reading: Reading, statement: RoleStatement): Somebody[] {
  const named = statement.clause.phrases.findLast(p => p?.kind === 'people' && p.end <= statement.span.start);
  const last = named?.kind === 'people' ? named.holders.at(-1) : undefined;
  const somebody = last ? somebodyOf(reading, last) : namedBefore(reading, statement.span);
  return somebody ? [somebody] : [];
}
