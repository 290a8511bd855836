/** Which company a sentence names that a post without a place may be at. */
import type { Span } from '../../document.ts';
import { gather } from '../../gather.ts';
import { AUTHORITY, BYSTANDER } from '../../lexicon/body-words.ts';
import { isPartName } from '../../lexicon/part-names.ts';
import type { Clause } from '../../phrase/compose.ts';
import { nearest } from '../../phrase/scopes.ts';
import { lastEndedBy } from '../../segment/in-order.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import { type Announcer, GOES_TO, isOfBefore, isReporter } from './announcer.ts';
import type { Place } from './places.ts';

/** 经控股股东云岚投资推荐, 由云岚投资提名: who proposes somebody to a company is not where the post is. */
const PROPOSES = /^[^，,。；;]{0,4}(?:推荐|提名|委派|提议|批准|批复|审查)/;
const BEFORE_PROPOSER = /(?:经|由|根据|按照|应|股东|股东单位|出资人|实控人)$/;
const proposes = (folded: string, { start, end }: Span): boolean =>
  BEFORE_PROPOSER.test(folded.slice(Math.max(0, start - 4), start)) && PROPOSES.test(folded.slice(end, end + 8));

/** 下一站为某|科技公司: some company or other. */
export const isSome = (folded: string, { start }: Span): boolean =>
  /(?:某|另?一[家个])$/.test(folded.slice(Math.max(0, start - 3), start));

/** Who looks on, watches over others or writes of them. */
const isOnlooker = ({ name }: { readonly name: string }): boolean => BYSTANDER.test(name) || AUTHORITY.test(name);

/** The first company that the sentence names by itself, not with a post or a person. */
export function companyIn(reading: Reading, clauses: readonly Clause[], to: number, ofAnother: boolean): Entity | null {
  // 动力研究院、算法部合并为智能院: what becomes of it tells that it is a part of the company.
  const told = reading.lookup.statementsIn(clauses[0]?.view.sentence.index ?? -1);
  const made = gather(told, s => (s.type === 'unit' ? s.results.map(scope => nearest(scope).start) : []));
  const changing = gather(told, s => (s.type === 'unit' ? s.sources.map(scope => nearest(scope).start) : []));
  for (const clause of clauses) {
    if (clause.view.aside) continue;
    for (const phrase of clause.phrases) {
      if (phrase?.kind !== 'units' || phrase.start >= to) continue;
      const body = nearest(phrase.scopes[0]);
      if (body.kind !== 'organization' || isOnlooker(body) || isReporter(reading.text.folded, body)) continue;
      if (
        (isPartName(body.name) && changing.includes(body.start)) ||
        // 成立云山公司，林越任总裁，向董事长周启汇报: nobody was there before.
        (ofAnother && made.includes(body.start)) ||
        isSome(reading.text.folded, phrase) ||
        proposes(reading.text.folded, phrase) ||
        isOfBefore(reading.text.folded, body)
      )
        continue;
      if (ofAnother && GOES_TO.test(reading.text.folded.slice(Math.max(0, phrase.start - 4), phrase.start))) continue;
      const entity = reading.directory.bodyOf(body);
      if (entity) return entity;
    }
  }
  return null;
}

/** 云岚集团总经理林越任副董事长，周启接替总经理: the company of the post named last, where the sentence names none by itself. */
export function companyOfHolder(reading: Reading, clauses: readonly Clause[], to: number): Entity | null {
  let company: Entity | null = null;
  for (const clause of clauses) {
    for (const phrase of clause.phrases) {
      if (!phrase || phrase.start >= to) continue;
      const holders = phrase.kind === 'people' ? phrase.holders : phrase.kind === 'posts' ? [phrase] : [];
      for (const { posts } of holders)
        for (const { scope } of posts) {
          const body = scope?.path[0];
          if (body?.kind === 'organization' && !isOnlooker(body)) company = reading.directory.bodyOf(body) ?? company;
        }
    }
  }
  return company;
}

/** Before a company these say that it is not where the person is, or not his alone. */
const NOT_HIS = /[前原因据经和与、]$/;

/** 云岚集团|林越升任总裁: whose the person is whom the words name before the verb, unless another company announces it. */
export function companyOfPerson(
  { lookup, directory, text: { folded } }: Reading,
  announcer: Announcer,
  { trigger, clause, posts, altogether }: RoleStatement,
  person: Span,
): Place | null {
  const body = lastEndedBy(lookup.bodies, person.start);
  if (!trigger || trigger.start < person.end || body?.end !== person.start || body.kind !== 'organization') return null;
  if ((posts.length === 0 && !altogether) || NOT_HIS.test(folded.slice(Math.max(0, body.start - 1), body.start)))
    return null;
  const entity = announcer.between(clause.view.sentence.start, body.start) ? null : directory.bodyOf(body);
  return entity && { body: entity, implied: true };
}
