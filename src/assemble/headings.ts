/** What a sentence about changes is about by its head: 发行线方面，甲部、乙部合并为丙部; 青石寿险个险部不变，培训部更名为丁部. */
import { alternatives } from '../lexicon/alternatives.ts';
import { DISSOLVE } from '../lexicon/unit-verbs.ts';
import { everyMatch } from '../mention/every-match.ts';
import type { Clause } from '../phrase/compose.ts';
import type { Body } from '../phrase/phrase.ts';
import { nearest } from '../phrase/scopes.ts';
import { SYMBOLS } from '../phrase/symbols.ts';
import type { Facts, UnitFact } from '../resolve/facts.ts';
import type { Entity } from '../resolve/names/entity.ts';
import type { Reading } from '../resolve/reading.ts';
import type { Link } from './parents.ts';

const { people, posts, units } = SYMBOLS;
const HEADING = new RegExp(
  `^(?:[^，,。；;：:${people}${posts}${units}]{0,6})?${units}(?:(?:业务|板块|条线|渠道)?(?:方面|这边|层面|内部)[，,]|(?:(?:一级|二级|下属|内部|内设)?(?:部门|机构)[^，,。；;：:${people}${posts}${units}]{0,14}|内部|方面)?[：:])`,
);

/** 个险条线方面，…；公司条线方面，…: from here on it is about another. */
const ANOTHER = /[；;][^，,。；;：:]{2,12}(?:(?:方面|层面)[，,]|[：:])/;

const within = (fact: UnitFact, entity: Entity): boolean =>
  fact.sources.includes(entity) || fact.results.includes(entity);

/** 云岚影业拟将|甲部…, 云岚影业撤销|甲部: who does it to its own units. */
const DOES = new RegExp(
  `(?<![与和同及由向从对被在为、])${units}[^，,。；;：:${people}${posts}${units}]{0,6}?(?:(?:[将把]|${alternatives(DISSOLVE)})[^，,。；;：:${people}${posts}${units}]{0,6}|(?:整合|合并|归并|撤并)了?)${units}`,
  'g',
);

/** Who does what the fact tells, where the words before it in its part of the sentence say so. */
function doerOf({ text, directory }: Reading, { skeleton, phrases }: Clause, fact: UnitFact): Entity | null {
  const at = fact.trigger?.start ?? fact.span.start;
  let doer: Entity | null = null;
  for (const { index } of everyMatch(DOES, skeleton)) {
    const phrase = phrases[index];
    if (phrase?.kind !== 'units' || phrase.end > at || /[；;]/.test(text.folded.slice(phrase.end, at))) continue;
    const body = nearest(phrase.scopes[0]);
    doer =
      phrase.scopes.length === 1 && (body.kind === 'unit' || body.kind === 'organization')
        ? directory.bodyOf(body)
        : null;
  }
  return doer && !within(fact, doer) ? doer : null;
}

/** The unit or company inside which a fact's units are, as the head of its sentence tells; null where it tells none. */
function headOf(reading: Reading, fact: UnitFact): Entity | null {
  const { sentence } = fact.clause.view;
  const clause = reading.lookup.clausesIn(sentence.index).find(({ view }) => !view.aside);
  if (!clause) return null;
  const bodyOf = (body: Body): Entity | null =>
    body.kind === 'unit' || body.kind === 'organization' ? reading.directory.bodyOf(body) : null;
  const doer = doerOf(reading, clause, fact);
  if (doer) return doer;
  const heading = HEADING.exec(clause.skeleton);
  const headed = heading && clause.phrases[heading[0].indexOf(units)];
  if (headed?.kind === 'units' && headed.scopes.length === 1 && headed.end <= fact.span.start) {
    const entity = bodyOf(nearest(headed.scopes[0]));
    // 发行线方面: of a line of work that is no unit.
    const isTopic = entity?.weak && heading?.[0].endsWith('方面，');
    const isOver = ANOTHER.test(reading.text.folded.slice(headed.end, fact.span.start));
    if (entity && !isTopic && !isOver && !within(fact, entity)) return entity;
  }
  const changing = new Set(
    reading.lookup
      .statementsIn(sentence.index)
      .flatMap(s => (s.type === 'unit' ? (s.slots['sources']?.start ?? []) : [])),
  );
  for (const phrase of clause.phrases) {
    if (phrase?.kind !== 'units' || !changing.has(phrase.start)) continue;
    if (phrase.end > fact.span.start) break;
    const { path } = phrase.scopes[0];
    const [outer, inner] = [path.at(-2), path.at(-1)];
    // 技术中心下的数据团队被拆分，品牌部更名: where the first is tells nothing of the others.
    if (outer && inner && /[下的属]/.test(reading.text.folded.slice(outer.end, inner.start))) break;
    const [above, unit] = [outer, inner].map(body => body && bodyOf(body));
    if (above && unit && !within(fact, unit)) return within(fact, above) ? null : above;
  }
  return null;
}

/** Links of what changes to what the head of its sentence names, or the numbered heading above; and of units that somebody heads. */
export function headLinks({ units: told, roles }: Facts, reading: Reading): Link[] {
  const { lookup, directory } = reading;
  const changing = new Set(
    told.flatMap(f => (f.change === 'established' || f.change === 'unchanged' ? [] : [...f.sources, ...f.results])),
  );
  /** 一、零售事业群: what the part below it tells of is inside it, where nothing becomes of it itself. */
  const sectionOf = ({ clause }: { readonly clause: Clause }): Entity | null => {
    const heading = lookup.sectionOf(clause.view.sentence.index);
    const entity = heading ? directory.bodyOf(heading) : null;
    return entity && !changing.has(entity) ? entity : null;
  };
  const changed = told.flatMap(fact => {
    const isStill = fact.change === 'moved' || fact.modality === 'negated';
    const section = sectionOf(fact);
    const parent = isStill ? null : (headOf(reading, fact) ?? (section && !within(fact, section) ? section : null));
    const inside = fact.existing ? fact.sources : [...fact.sources, ...fact.results];
    return parent ? inside.map(child => ({ child, parent, owned: false })) : [];
  });
  const headed = roles.flatMap(role => {
    const { body, scope, clause } = role;
    const parent = body?.kind === 'unit' && scope?.path.length === 1 ? sectionOf(role) : null;
    const heading = lookup.sectionOf(clause.view.sentence.index);
    // What another part names as well is not of this one alone.
    const isOwn = (at: number): boolean => lookup.sectionOf(lookup.sentenceOf(at)?.index ?? -1) === heading;
    return body && parent && body !== parent && lookup.mentionsOf(body).every(({ start }) => isOwn(start))
      ? [{ child: body, parent, owned: false }]
      : [];
  });
  return [...changed, ...headed];
}
