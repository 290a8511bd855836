/** What becomes of units: statements → facts. */
import type { Span } from '../../document.ts';
import { gather, known } from '../../gather.ts';
import { HEDGES } from '../../lexicon/modality-words.ts';
import { OTHERS } from '../../lexicon/organizations.ts';
import { PLACE_NAME } from '../../lexicon/part-names.ts';
import type { Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import type { ParentStatement, Statement, UnitStatement } from '../../state/statement.ts';
import type { UnitFact } from '../facts.ts';
import { modalityOf } from '../modality.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import { isHistory } from '../time/history.ts';
import { changeOf, isOfUnits, resultsOf, type Said } from './change.ts';
import { headedLists } from './headed-lists.ts';
import { listedBelow, listedNew } from './listed-new.ts';
import { madeGroups } from './made-groups.ts';
import { entitiesOf, type UnitContext } from './meant.ts';
import { tabledChanges } from './tabled-changes.ts';

const TOLD_OF_UNITS: ReadonlySet<Statement['type']> = new Set(['unit', 'made-of', 'parent']);

/** What becomes of units, with date and modality. What happened long ago is no news. */
export function resolveUnits(context: UnitContext): UnitFact[] {
  const { reading, dates, isCareer } = context;
  const factOf = (statement: Statement, said: Said): UnitFact | null => {
    const { rule, clause, span, trigger, slots } = statement;
    const change = said.change === 'unchanged' ? 'retained' : undefined;
    const modality = modalityOf(reading, { span, clause, trigger: verbOf(reading, statement), change });
    if (modality === null) return null;
    return {
      rule,
      clause,
      span,
      trigger,
      slots,
      modality,
      unsure: modality === 'negated' || isHedged(reading, clause.view.sentence, trigger?.start ?? span.start),
      date: dates.effectOf(span, clause.view.sentence, trigger),
      ...said,
    };
  };
  let made: Set<Entity> | undefined;
  const said = [...listedNew(reading), ...listedBelow(context), ...headedLists(reading), ...tabledChanges(reading)];
  const told = [...reading.statements, ...said].filter(
    s => TOLD_OF_UNITS.has(s.type) && !isCareer(s.span.start) && !isHistory(reading, s) && !isOfOthers(reading, s),
  );
  const facts = gather(told, statement => {
    const said = changeOf(context, statement, () => {
      made ??= resultsOf(context);
      return made;
    });
    if (!said || !isOfUnits(context, statement, said)) return [];
    return known(oneByOne(reading, statement, said), each => factOf(statement, each));
  });
  return [...facts, ...broughtWith(context, told, facts, factOf)];
}

const ONE_TO_ONE: ReadonlySet<Said['change']> = new Set(['renamed', 'upgraded']);
const RESPECTIVELY = /分别|依次|各自/;

/** 将甲部、乙部分别更名为丙部、丁部: as many changes as there are names on either side. */
function oneByOne({ text }: Reading, { span }: Statement, said: Said): Said[] {
  const { change, sources, results } = said;
  const isPaired =
    sources.length > 1 &&
    sources.length === results.length &&
    (ONE_TO_ONE.has(change) || RESPECTIVELY.test(text.folded.slice(span.start, span.end)));
  if (!isPaired) return [said];
  return sources.map((source, i) => ({ ...said, sources: [source], results: results.slice(i, i + 1) }));
}

/** 不少公司裁撤了品牌部: what many do is told of nobody. */
const MANY = new RegExp(
  `(?:^|[，,。；;：:也有但而])(?:${OTHERS.join('|')})[^，,。；;]{0,6}(?:公司|企业|集团|品牌|银行|机构|同行|厂商|平台|[车房药险]企|券商)[^，,。；;]{0,12}$`,
);

/** 公司的股东|新增云岚集团: who holds shares in it is no part of it. */
const SHAREHOLDERS = /股东(?:名单|名册)?(?:中|也|已|近日)?$/;

const isOfOthers = ({ text }: Reading, { clause, trigger, span }: Statement): boolean => {
  const before = text.folded.slice(clause.view.sentence.start, trigger?.start ?? span.start);
  return MANY.test(before) || SHAREHOLDERS.test(before);
};

const QUOTED = /[“「][^”」]{1,12}[”」]/g;

/** 计划把甲划入乙, 或将裁撤甲: the words before the verb leave it open, up to the ； before it. */
function isHedged(reading: Reading, sentence: Span, at: number): boolean {
  // 被称为“春分计划”的调整: what it is called leaves nothing open.
  const before = reading.lookup.unnamed.slice(sentence.start, at).replace(QUOTED, '');
  return HEDGES.test(before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')) + 1));
}

/** 将|现有业务|重组为三个事业部: what is taken, where it is no unit. */
const TAKEN =
  /(?<=[将把])(?:公司|集团|旗下|原有|原来|现有|整个|[原各]|[0-9一二两三四五六七八九十]{1,3}[个家大])*的?[^，,。；;将把]{0,4}?(?:业务|事业部|大区|区域|战区|组织|架构|部门|机构|体系|团队|板块|资源|公司|集团)[^，,。；;将把]{0,8}$/;
const LONGEST_TAKEN = 20;

function workTaken({ text }: Reading, end: number): Span | null {
  const taken = TAKEN.exec(text.folded.slice(Math.max(0, end - LONGEST_TAKEN), end));
  return taken && { start: end - taken[0].length, end };
}

/**
 * Where the words end that may say how sure it is. In 将甲并入乙 the 将 takes the unit and tells no future, so that they
 * end before it.
 */
function verbOf(reading: Reading, { trigger, slots, span }: Statement): Span | null {
  const taken = slots['sources'] ?? (trigger && workTaken(reading, trigger.start));
  if (!trigger || !taken || taken.start > trigger.start) return trigger;
  const before = reading.text.folded.slice(Math.max(0, taken.start - 6), taken.start);
  const takes = /[将把](?:旗下|下属|所属|集团|公司)?的?(?:原有的|原有|原|现有)?[“"「]?$/.exec(before);
  return takes ? { start: taken.start - takes[0].length, end: span.end } : trigger;
}

/** 三大板块: those that are called so are no companies, though the word is said of all together. */
const OF_UNITS = /^[一二两三四五六七八九十][大个].*(?<!公司)$/;

/** Companies, and units that the text told of before, are in a new group as they were. */
const isNewIn =
  ({ clause, results }: UnitStatement) =>
  ({ kind, suffix, surfaces }: Entity): boolean =>
    kind === 'unit' &&
    (suffix !== null || results.map(nearest).some(body => body.kind === 'group' && OF_UNITS.test(body.name))) &&
    surfaces.every(({ spans }) => (spans[0]?.start ?? 0) >= clause.view.sentence.start);

/** What a new unit has below it, or a new group consists of, is new with it, where nothing tells that it was there before. */
function broughtWith(
  context: UnitContext,
  told: readonly Statement[],
  facts: readonly UnitFact[],
  factOf: (statement: Statement, said: Said) => UnitFact | null,
): UnitFact[] {
  const makes = (fact: UnitFact) => fact.modality !== 'negated' && !fact.existing && fact.change !== 'moved';
  const made = new Set(gather(facts, f => (makes(f) ? f.results : [])));
  // 成立甲部，下设乙组；丙队转入乙组: what takes something in later may be new all the same.
  const isOld = (unit: Entity, at: number): boolean =>
    facts.some(f => f.sources.includes(unit) || (f.results.includes(unit) && (makes(f) || f.span.start < at)));
  const bring = (
    statement: Statement,
    members: readonly Scope[],
    isNew?: (unit: Entity) => boolean,
  ): UnitFact | null => {
    // A place has been there.
    const results = entitiesOf(context, members).filter(
      unit => !isOld(unit, statement.span.start) && !PLACE_NAME.test(unit.name) && (!isNew || isNew(unit)),
    );
    // 甲部下设乙组，乙组下设丙队: what is new with it may have others below it.
    for (const unit of results) made.add(unit);
    return results.length ? factOf(statement, { change: 'established', sources: [], results, existing: false }) : null;
  };
  const grouped = known(madeGroups(context.reading), group => bring(group, group.results, isNewIn(group)));
  const isBelow = (s: Statement): s is ParentStatement => s.type === 'parent' && s.brings;
  const below = known(told.filter(isBelow), statement => {
    const [parent] = entitiesOf(context, [statement.parent]);
    return parent && made.has(parent) ? bring(statement, statement.children) : null;
  });
  return [...grouped, ...below];
}
