/** Statements about units → facts: which bodies are meant, and what becomes of them. */
import type { Span } from '../../document.ts';
import { HEDGES } from '../../lexicon/modality-words.ts';
import { isPartName } from '../../lexicon/part-names.ts';
import { SET_UP } from '../../lexicon/unit-verbs.ts';
import { isGenericUnit } from '../../mention/unit/generic.ts';
import type { Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import type { ParentStatement, Statement, UnitStatement } from '../../state/statement.ts';
import type { CoverFact, ParentFact, UnitFact } from '../facts.ts';
import { modalityOf } from '../modality.ts';
import { bare } from '../names/bare.ts';
import type { Entity } from '../names/entity.ts';
import type { Announcer } from '../places/announcer.ts';
import { placeOf } from '../places/places.ts';
import type { Reading } from '../reading.ts';
import { careerLines } from '../time/careers.ts';
import { datesOf } from '../time/dates.ts';
import { isHistory } from '../time/history.ts';
import type { Groups } from './groups.ts';
import { listingAt } from './listing.ts';

/** What the resolvers of units share. */
export interface UnitContext {
  readonly reading: Reading;
  readonly announcer: Announcer;
  readonly groups: Groups;
}

/** The bodies of scopes; a group stands for its members. */
function entitiesOf({ reading, announcer, groups }: UnitContext, scopes: readonly Scope[]): Entity[] {
  return scopes.flatMap(scope => {
    const body = nearest(scope);
    if (body.kind === 'group') return [...(groups.membersOf(body) ?? [])];
    const pair = body.kind === 'anaphor' ? groups.pairBefore(body) : null;
    if (pair) return pair;
    const made = body.kind === 'anaphor' && body.refers === 'company' ? justMade(reading, body) : null;
    if (made) return [made];
    const entity = placeOf(reading, announcer, scope)?.body;
    return entity && !isGenericUnit(entity.name) ? entity : [];
  });
}

/** 青石检修公司揭牌。该公司由…整合而成: what 该 points at is what was just told to be new, where it is of that sort. */
function justMade({ text, lookup, directory }: Reading, { start, end }: Span): Entity | null {
  if (text.folded[start] !== '该') return null;
  const sort = text.folded.slice(start + 1, end);
  const sentence = lookup.sentenceOf(start)?.index ?? 0;
  for (const index of [sentence, sentence - 1]) {
    const made = lookup
      .statementsIn(index)
      .findLast(s => s.type === 'unit' && s.change === 'established' && s.span.end <= start && s.results.length === 1);
    const scope = made?.type === 'unit' ? made.results[0] : undefined;
    const entity = scope && directory.bodyOf(nearest(scope));
    if (entity?.name.endsWith(sort)) return entity;
  }
  return null;
}

/** What becomes of units, with date and modality. What happened long ago is no news. */
export function resolveUnits(context: UnitContext): UnitFact[] {
  const { reading } = context;
  const isCareer = careerLines(reading);
  const dates = datesOf(reading);
  const factOf = (
    statement: Statement,
    said: Pick<UnitFact, 'change' | 'sources' | 'results' | 'existing'>,
  ): UnitFact => {
    const { rule, clause, span, trigger, slots } = statement;
    const modality = modalityOf(reading, span, verbOf(reading, statement), clause.view.sentence);
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
  const told = [...reading.statements, ...listedNew(reading)].filter(
    s => !isCareer(s.span.start) && !isHistory(reading, s),
  );
  const facts = told.flatMap(statement => {
    const said = changeOf(context, statement, () => {
      made ??= resultsOf(context);
      return made;
    });
    return said && isOfUnits(context, said) ? [factOf(statement, said)] : [];
  });
  return [...facts, ...broughtWith(context, told, facts, factOf)];
}

/** 计划把甲划入乙, 或将裁撤甲: the words before the verb leave it open, up to the ； before it. */
function isHedged(reading: Reading, sentence: Span, at: number): boolean {
  const before = reading.text.folded.slice(sentence.start, at);
  return HEDGES.test(before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')) + 1));
}

/**
 * Where the words end that may say how sure it is. In 将甲并入乙 the 将 takes the unit and tells no future, so that they
 * end before it.
 */
function verbOf(reading: Reading, { trigger, slots, span }: Statement): Span | null {
  const taken = slots['sources'];
  if (!trigger || !taken || taken.start > trigger.start) return trigger;
  const before = reading.text.folded.slice(Math.max(0, taken.start - 4), taken.start);
  const takes = /[将把](?:原有的|原有|原|现有)?[“"「]?$/.exec(before);
  return takes ? { start: taken.start - takes[0].length, end: span.end } : trigger;
}

const SETS_UP = new RegExp(
  `(?:${[...SET_UP].sort((a, b) => b.length - a.length).join('|')})[^，。；：\\uE003]{1,16}[：:]`,
);

/** 设立三个虚拟组织：1. 甲小组…；2. 乙小组…: what the colon opens is new. */
function listedNew(reading: Reading): UnitStatement[] {
  return reading.clauses.flatMap((clause): UnitStatement[] => {
    const found = clause.view.aside ? null : SETS_UP.exec(clause.skeleton);
    if (!found) return [];
    const results = listingAt(reading, clause, found.index + found[0].length);
    if (results.length < 2) return [];
    const from = clause.starts[found.index] ?? 0;
    const span = { start: from, end: clause.ends[found.index + found[0].length - 1] ?? from };
    const trigger = { start: from, end: from + 2 };
    return [
      {
        type: 'unit',
        rule: 'unit/set-up',
        clause,
        span,
        trigger,
        slots: {},
        change: 'established',
        sources: [],
        results,
        existing: false,
      },
    ];
  });
}

type Said = Pick<UnitFact, 'change' | 'sources' | 'results' | 'existing'>;

/** 研发中心将现有团队整合为…: one unit before 将 merges others, it is not merged itself. */
function isActor({ reading }: UnitContext, { change, sources, slots }: UnitStatement): boolean {
  const at = slots['sources']?.end;
  return (
    change === 'merged' && sources.length === 1 && at !== undefined && /[将把]/.test(reading.text.folded[at] ?? '')
  );
}

const WORK = /(?:业务|業務|^(?:原有|现有|相关|核心|整个|全部|所有|部分|[原现其该新老本我各])?(?:团队|團隊|队|隊))$/;
/** 直播业务 that moves is work, not a unit; nor is 原团队, which names no team. */
const isWork = (entity: Entity): boolean => entity.weak && WORK.test(entity.name);

const wordOf = ({ reading }: UnitContext, { trigger }: Statement): string =>
  trigger ? reading.text.folded.slice(trigger.start, trigger.end) : '';

/** 六十家销售公司改制: any of so many, none that is named. */
function isCounted({ reading }: UnitContext, { slots }: Statement): boolean {
  const at = slots['sources']?.start;
  return (
    at !== undefined &&
    /[0-9十百千万两二三四五六七八九多][家个条支]$/.test(reading.text.folded.slice(Math.max(0, at - 3), at))
  );
}

const TARGET = /[入归至到给于]/;
/** 从甲部划入丙: what stands behind 从 is where something else comes from. */
function isLeft({ reading }: UnitContext, { slots, trigger }: UnitStatement): boolean {
  const { sources, results, old } = slots;
  if (!sources || old) return false;
  const before = reading.text.folded[sources.start - 1];
  if (before !== undefined && TARGET.test(before) && (trigger?.start ?? 0) > sources.end) return true;
  return before === '从' || (before === '由' && results !== undefined && results.start > sources.start);
}

function changeOf(context: UnitContext, statement: Statement, made: () => Set<Entity>): Said | null {
  if (statement.type === 'unit') {
    const { existing } = statement;
    const { main } = context.announcer;
    if (isLeft(context, statement) || isCounted(context, statement)) return null;
    const named = isActor(context, statement) ? [] : entitiesOf(context, statement.sources);
    const into = entitiesOf(context, statement.results).filter(r => r !== main);
    // 甲、乙合并，保留甲名称: the one that was there before stays.
    const stays = existing && named.length > into.length ? into : [];
    const sources = named.filter(s => s !== main && !isWork(s) && !stays.includes(s));
    const results = into.filter(r => !sources.includes(r));
    // 公司目前分为甲、乙、丙: what the company itself is divided into is told, not changed.
    if (statement.change === 'split' && named.length > 0 && named.every(source => source === main)) return null;
    // Several with one new name have become one.
    const joined = statement.change === 'renamed' && sources.length > 1 && results.length === 1;
    // One alone that becomes a unit may do so in rank only: 成为核心部门.
    if (!joined && wordOf(context, statement) === '成为') return null;
    const change =
      joined || (statement.change === 'split' && sources.length > 1)
        ? 'merged'
        : sources.length === 0 && statement.change === 'split'
          ? 'established'
          : statement.change;
    // 市场部合并: with nobody that is named.
    if (change === 'merged' && !existing && results.length === 0 && sources.length === 1) return null;
    const nothing = sources.length + results.length === 0 || (statement.results.length > 0 && results.length === 0);
    const makesNew = !existing && change !== 'moved';
    return nothing || (sources.length === 0 && statement.sources.length > 0 && !makesNew)
      ? null
      : { change, sources, results, existing };
  }
  if (statement.type !== 'made-of' || nearest(statement.whole).kind === 'group') return null;
  const results = entitiesOf(context, [statement.whole]);
  const isNew = results.some(r => made().has(r));
  if (!isNew) return null;
  return { change: 'merged', sources: entitiesOf(context, statement.parts), results, existing: false };
}

/** The bodies that some statement makes: they are set up, or others become them. */
function resultsOf(context: UnitContext): Set<Entity> {
  const makes = (s: Statement): s is UnitStatement => s.type === 'unit' && !s.existing && s.change !== 'moved';
  return new Set(context.reading.statements.filter(makes).flatMap(s => entitiesOf(context, s.results)));
}

/** Companies that are renamed or bought are no part of a structure; neither is the announcing company itself. */
function isOfUnits({ announcer }: UnitContext, said: Said): boolean {
  const all = [...said.sources, ...said.results];
  if (said.change === 'renamed' && said.sources.length !== said.results.length) return false;
  if (said.change === 'renamed' || said.change === 'upgraded')
    return !all.every(e => e.kind === 'organization' && !isPartName(e.name));
  return !said.sources.includes(announcer.main ?? NOBODY);
}

const NOBODY: Entity = { kind: 'organization', name: '', surfaces: [], suffix: null, weak: false };

/** What a new unit has below it is new with it, where nothing tells that it was there before. */
function broughtWith(
  context: UnitContext,
  told: readonly Statement[],
  facts: readonly UnitFact[],
  factOf: (statement: Statement, said: Said) => UnitFact,
): UnitFact[] {
  const makes = (fact: UnitFact) => fact.modality !== 'negated' && !fact.existing && fact.change !== 'moved';
  const made = new Set(facts.filter(makes).flatMap(f => f.results));
  const old = new Set(facts.flatMap(f => [...f.sources, ...f.results]));
  return told
    .filter((s): s is ParentStatement => s.type === 'parent' && s.brings)
    .flatMap(statement => {
      const [parent] = entitiesOf(context, [statement.parent]);
      if (!parent || !made.has(parent)) return [];
      const results = entitiesOf(context, statement.children).filter(child => !old.has(child));
      return results.length
        ? [factOf(statement, { change: 'established', sources: [], results, existing: false })]
        : [];
    });
}

/** Which unit is inside which, as sentences say. */
export function resolveParents(context: UnitContext): ParentFact[] {
  const { reading } = context;
  return reading.statements.flatMap((statement): ParentFact[] => {
    const { rule, clause, span } = statement;
    const link = (children: readonly Entity[], parent: Entity | undefined): ParentFact[] =>
      parent
        ? children.filter(c => c !== parent && !isWork(c)).map(child => ({ rule, clause, span, child, parent }))
        : [];
    if (statement.type === 'parent')
      return link(entitiesOf(context, statement.children), entitiesOf(context, [statement.parent])[0]);
    if (statement.type === 'unit' && statement.change === 'moved')
      return link(entitiesOf(context, statement.sources), entitiesOf(context, statement.results)[0]);
    if (statement.type === 'cover') {
      const [unit] = entitiesOf(context, statement.units);
      const named =
        unit?.kind === 'unit'
          ? statement.items.flatMap(item => itemUnit(context, item) ?? []).filter(child => !child.weak)
          : [];
      return link(named, unit);
    }
    return [];
  });
}

/** The unit that an item of a list names, if it is one. */
function itemUnit(
  { reading, announcer }: UnitContext,
  item: { readonly start: number; readonly end: number },
): Entity | null {
  const entity = reading.directory.byName(bare(reading.text.raw.slice(item.start, item.end)));
  return entity && entity.kind !== 'person' && entity !== announcer.main ? entity : null;
}

const DEPARTMENT = /(?:部|部门|中心|办公室|委员会|处|室|组|群|事业部|公司|院|所)$/;

/** What units cover. A list of departments is one of units below, not of businesses. */
export function resolveCovers(context: UnitContext): CoverFact[] {
  return context.reading.statements.flatMap(statement => {
    if (statement.type !== 'cover') return [];
    const { rule, clause, span, as } = statement;
    const units = entitiesOf(context, statement.units);
    const items = statement.items.filter(item => {
      const unit = itemUnit(context, item);
      return !unit || !DEPARTMENT.test(unit.name);
    });
    return items.length === 0 ? [] : units.map(unit => ({ rule, clause, span, unit, items, as }));
  });
}
