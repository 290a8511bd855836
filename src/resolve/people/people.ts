/** Makes out the people of a statement: names, the author's 我, and those a clause leaves out. */
import type { Span } from '../../document.ts';
import { known } from '../../gather.ts';
import { kinAt } from '../../mention/person/kin.ts';
import type { Holder } from '../../phrase/phrase.ts';
import { countBefore, lastEndedBy, lastMark } from '../../segment/in-order.ts';
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
  if (person.pronoun) return ofTwoBefore(reading, span, person.pronoun === 'former');
  const entity = reading.directory.personOf(person);
  return entity && { entity, span, implied: false };
}

/** 林越系周启之子，现任总裁: who is named only to say whose son somebody is does nothing in the clause behind. */
function isRelative({ text: { folded } }: Reading, { end }: Span): boolean {
  return kinAt(folded, end) > 0 || (isHonorific(folded.slice(end, end + 2)) && kinAt(folded, end + 2) > 0);
}

const isHonorific = (word: string): boolean => word === '先生' || word === '女士';

/** 林越向周启汇报。她此前…: whom somebody reports to is not who is told of. */
function isAbove({ lookup }: Reading, { start }: Span): boolean {
  const { index } = lookup.sentenceOf(start) ?? {};
  return lookup.statementsIn(index ?? -1).some(said => said.type === 'report' && said.to.person.start === start);
}

const SUCCEEDS = /^[^，,。；;：:]*(?:接替|接任|接棒|取代|替代|代替|顶替)了?$/;

/** Whom 他 means: the person named last before, in the same paragraph. */
function namedBefore(reading: Reading, span: Span): Somebody | null {
  const { people } = reading.lookup;
  let named = lastEndedBy(people, span.start);
  // 周启将接替他出任总裁: who is succeeded is somebody else than the subject.
  if (named && SUCCEEDS.test(reading.text.folded.slice(named.end, span.start)))
    named = lastEndedBy(people, named.start);
  if (named && (isRelative(reading, named) || isAbove(reading, named))) named = lastEndedBy(people, named.start);
  const entity = named && named.start >= reading.lookup.lineOf(span.start) ? reading.directory.personOf(named) : null;
  return entity && { entity, span, implied: true };
}

/** Whom 后者 means: of the two people named last before, in the same paragraph, the second; and 前者 the first. */
function ofTwoBefore({ lookup, directory, text }: Reading, span: Span, isFirst: boolean): Somebody | null {
  const from = lookup.lineOf(span.start);
  let second: Entity | null = null;
  // 前者由林越接任，后者由周启接任: both are of the two named before 前者.
  const former = isFirst ? -1 : lastMark(text.folded, '前者', lookup.sentenceOf(span.start)?.start ?? from, span.start);
  const behind = former >= 0 ? former : span.start;
  for (let i = countBefore(lookup.people, behind) - 1; i >= 0; i--) {
    const named = lookup.people[i];
    if (!named || named.start < from) break;
    const entity = directory.personOf(named);
    if (!entity || entity === second) continue;
    if (second) return { entity: isFirst ? entity : second, span, implied: true };
    second = entity;
  }
  return second && !isFirst ? { entity: second, span, implied: true } : null;
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

const OBJECT_MARKS = /(?:协助|辅助|配合|协同|接替|接任|接棒|替代|取代|替|[向对与跟同给予让把])$/;

/** 林越在周启|离职后接手: when the other is gone. */
const GONE_BY = /^[^，,。；;]{0,6}(?:离职|离任|离开|辞职|辞任|卸任|退休|退任|去世|逝世|调任|调离)[^，,。；;]{0,4}后/;

/** 林越接替已离任的|周启 */
const REPLACES = /(?:接替|接任|接棒|取代|替代|顶替)了?[^，,。；;]{1,14}的$/;
/** 填补林越|辞任的空缺，出任总裁: he is only whose place is filled. */
const LEAVES_GAP = /^[^，,。；;]{0,12}(?:的|所?留下的?)(?:空缺|空位|缺口|职位|职务|位置|岗位)[，,]/;
const LONGEST_REPLACING = 20;

/** 林越接棒周启，获委任为总裁: who stands behind a verb of taking over, or behind 向 or 与, is not who takes the post. */
function isObject(reading: Reading, { slots, clause, trigger, change }: RoleStatement): boolean {
  const { people } = slots;
  if (change === 'left' || !people || !trigger || people.start > trigger.start) return false;
  const { folded } = reading.text;
  const before = folded.slice(Math.max(clause.view.sentence.start, people.start - 2), people.start);
  // 周启让林越加入…, 周启对林越加入…感到兴奋: he does it himself, in the same clause.
  if (/[让对]$/.test(before) && !/[，,]/.test(folded.slice(people.end, trigger.start))) return false;
  const behind = folded.slice(people.end, trigger.start);
  return (
    OBJECT_MARKS.test(before) ||
    LEAVES_GAP.test(behind) ||
    REPLACES.test(folded.slice(Math.max(clause.view.sentence.start, people.start - LONGEST_REPLACING), people.start)) ||
    (/[在自待]$/.test(before) && GONE_BY.test(behind))
  );
}

/** 林越系周启之子，现任总裁: the verb behind a relative who is named only as such. */
function isNamedForKin(reading: Reading, { people, slots, trigger }: RoleStatement): boolean {
  const last = people.at(-1);
  const isBehind = trigger !== null && (slots['people']?.start ?? 0) < trigger.start;
  return isBehind && last !== undefined && isRelative(reading, last.person);
}

/** The people named before those of the statement in its clause. */
function subjectsBefore(reading: Reading, statement: RoleStatement): readonly Holder[] {
  return namedInClause(reading, statement, statement.slots['people']?.start ?? 0);
}

/** Those whom the clause named last before an offset, but for who is only somebody's relative. */
function namedInClause(reading: Reading, { clause }: RoleStatement, before: number): readonly Holder[] {
  const named = clause.phrases.findLast(
    p => p?.kind === 'people' && p.end <= before && !p.holders.some(h => isRelative(reading, h.person)),
  );
  return named?.kind === 'people' ? named.holders : [];
}

/** Who the statement is about; bounded steps back where one clause leans on the one before. */
export function peopleOf(reading: Reading, statement: RoleStatement, depth = 0): Somebody[] {
  if (statement.people.length > 0) {
    const isOther = isObject(reading, statement) || isNamedForKin(reading, statement);
    const subjects = isOther ? subjectsBefore(reading, statement) : statement.people;
    return known(subjects, holder => somebodyOf(reading, holder));
  }
  const before = depth < 4 ? goesOnFrom(reading, statement) : null;
  const people = before ? peopleOf(reading, before, depth + 1) : subjectOf(reading, statement);
  return people.map(somebody => ({ ...somebody, implied: true }));
}

/** The person whom the clause named last before the statement, all of a list who leave, or else whom the paragraph did. */
function subjectOf(reading: Reading, statement: RoleStatement): Somebody[] {
  const named = namedInClause(reading, statement, statement.span.start);
  if (statement.change === 'left' && named.length > 1) return known(named, holder => somebodyOf(reading, holder));
  const last = named.at(-1);
  const somebody = last ? somebodyOf(reading, last) : namedBefore(reading, statement.span);
  return somebody ? [somebody] : [];
}
