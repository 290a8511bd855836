/** What one statement says becomes of which units, or that it says nothing. */
import { alternatives } from '../../lexicon/alternatives.ts';
import { isPartName } from '../../lexicon/part-names.ts';
import { DISSOLVE, RENAME, SET_UP, UPGRADE } from '../../lexicon/unit-verbs.ts';
import { isGenericUnit } from '../../mention/unit/generic.ts';
import type { Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import type { Statement, UnitStatement } from '../../state/statement.ts';
import type { UnitFact } from '../facts.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import { entitiesOf, isWork, type UnitContext } from './meant.ts';

export type Said = Pick<UnitFact, 'change' | 'sources' | 'results' | 'existing'>;

/** Between 将 and the verb these name nothing that is taken: 甲部将整体并入乙部. */
const HOW =
  /^[“”"」]?[将把](?:[也则都均被拟会要]|整体|全部|一并|正式|逐步|陆续|直接|统一|最终|重新|同步|同时|随之|相应|继续|再次|[0-9年月日底内前后起])*(?:[从由自与和同跟于在][^，。；]{1,24})?$/;

/** 研发中心将现有团队整合为…: one unit before 将 merges others, it is not merged itself; 研发中心将并入… is. */
function isActor({ reading }: UnitContext, { change, sources, slots, trigger }: UnitStatement): boolean {
  const at = slots['sources']?.end;
  if (change !== 'merged' || sources.length !== 1 || at === undefined || !trigger) return false;
  const { folded } = reading.text;
  return /[将把]/.test(folded[at] ?? '') && !HOW.test(folded.slice(at, trigger.start));
}

const wordOf = ({ reading }: UnitContext, { trigger }: Statement): string =>
  trigger ? reading.text.folded.slice(trigger.start, trigger.end) : '';

/** 六十家销售公司改制: any of so many, none that is named. */
function isCounted({ reading }: UnitContext, { slots }: Statement): boolean {
  const at = slots['sources']?.start;
  return (
    at !== undefined &&
    /[0-9十百千万两二三四五六七八九多][家个条支所座]$/.test(reading.text.folded.slice(Math.max(0, at - 3), at))
  );
}

const BESIDE = /[与同跟](?:原属?|隶属于?)?$/;
/** 数据办与信息部合署；新设丙部: the other stands before the verb, and is not read. */
const isBesideAnother = ({ reading }: UnitContext, { change, sources, existing, slots }: UnitStatement): boolean =>
  change === 'merged' &&
  !existing &&
  sources.length === 1 &&
  (slots['results']?.start ?? 0) > (slots['sources']?.end ?? 0) &&
  slots['others'] === undefined &&
  BESIDE.test(reading.text.folded.slice(Math.max(0, (slots['sources']?.start ?? 0) - 4), slots['sources']?.start));

/** 划入丙; 隶属于甲部的丙 tells of 丙. */
const TARGET = /(?:[入归至到给]|(?<!属)于)$/;

/** 从甲部划入丙: what stands behind 从 is where something else comes from. */
export function isLeft({ reading }: UnitContext, { slots, trigger }: UnitStatement): boolean {
  const { sources, results, old } = slots;
  if (!sources || old) return false;
  const before = reading.text.folded[sources.start - 1];
  if (
    TARGET.test(reading.text.folded.slice(Math.max(0, sources.start - 2), sources.start)) &&
    (trigger?.start ?? 0) > sources.end
  )
    return true;
  return (
    before === '从' || before === '自' || (before === '由' && results !== undefined && results.start > sources.start)
  );
}

/** 甲部承担的研究职能划入乙部: a part of what it does goes, not the unit. */
const DOES = /^(?:所)?(?:承担|负责|承接|管理|从事)的/;
const LONGEST_DOES = 5;
const isPartOf = ({ reading }: UnitContext, { sources, slots }: UnitStatement): boolean =>
  sources.length === 1 &&
  DOES.test(reading.text.folded.slice(slots['sources']?.end, (slots['sources']?.end ?? 0) + LONGEST_DOES));

/** What a statement says, null where that is nothing. `made` gives the bodies that any statement makes. */
export function changeOf(context: UnitContext, statement: Statement, made: () => Set<Entity>): Said | null {
  if (statement.type === 'unit') return told(context, statement);
  if (statement.type !== 'made-of' || nearest(statement.whole).kind === 'group') return null;
  const results = entitiesOf(context, [statement.whole]);
  const isNew = results.some(r => made().has(r));
  if (!isNew) return null;
  return { change: 'merged', sources: entitiesOf(context, statement.parts), results, existing: false };
}

/** 裁撤了刚成立的甲部: what was set up is told beside what becomes of it now. */
const ENDED = new RegExp(`(?:${alternatives(DISSOLVE)})了?[^，,。；;]*$`);

/** 成立三年的|甲部: how long it has been there. */
const FOR_SO_LONG = /^[^，,。；;]{0,4}(?:[年月天周久]|20[0-9]{2})[^，,。；;]{0,4}的[“"]?$/;

function isBeside({ reading }: UnitContext, { change, slots, trigger, clause }: UnitStatement): boolean {
  const { folded } = reading.text;
  const { results } = slots;
  if (change !== 'established' || !results || !trigger) return false;
  if (FOR_SO_LONG.test(folded.slice(trigger.end, results.start))) return true;
  const isClause =
    folded[results.start - 1] === '的' ||
    trigger.start + 8 < results.start ||
    /的$/.test(folded.slice(trigger.start, trigger.end));
  return isClause && ENDED.test(folded.slice(clause.view.sentence.start, trigger.start));
}

/** Behind what leaves a unit: the name it has from then on. */
const BECOMES = new RegExp(`^[，,](?:并|单独|正式)?(?:${alternatives([...SET_UP, ...UPGRADE, ...RENAME])})`);
const LONGEST_BECOMES = 12;

/** 直播业务从商业化部独立出来: work that leaves a unit, and is not called otherwise then, has become one. */
const isRising = ({ reading }: UnitContext, { slots, results, span }: UnitStatement): boolean =>
  slots['old'] !== undefined &&
  results.length === 0 &&
  !BECOMES.test(reading.text.folded.slice(span.end, span.end + LONGEST_BECOMES));

const GIVEN = /[入归至给]了?$/;

function told(context: UnitContext, statement: UnitStatement): Said | null {
  if (
    isLeft(context, statement) ||
    isBesideAnother(context, statement) ||
    isCounted(context, statement) ||
    isPartOf(context, statement) ||
    isBeside(context, statement)
  )
    return null;
  const { existing, slots } = statement;
  // 甲部一分为二，其中一组划给了乙部: where a part goes is not what it is divided into.
  const at = slots['results']?.start ?? 0;
  const isGiven =
    statement.change === 'split' && GIVEN.test(context.reading.text.folded.slice(Math.max(0, at - 3), at));
  const { own } = context.announcer;
  const named = isActor(context, statement) ? [] : entitiesOf(context, statement.sources);
  const into = isGiven ? [] : entitiesOf(context, statement.results).filter(r => r !== own);
  // 甲、乙合并，保留甲名称: the one that was there before stays.
  const stays = existing && named.length > into.length ? into : [];
  const rises = isRising(context, statement);
  const sources = named.filter(s => s !== own && (rises || !isWork(s)) && !stays.includes(s));
  // 公司新增租赁业务, 拆分出代建业务: what it does besides, and no unit.
  const isAdded = /^新增$|出$/.test(wordOf(context, statement));
  const results = into.filter(r => !sources.includes(r) && !(isAdded && isWork(r)));
  // 公司目前分为甲、乙、丙: what the company itself is divided into is told, not changed.
  if (statement.change === 'split' && named.length > 0 && named.every(source => source === own)) return null;
  const change = changeAmong(context, statement, sources, results);
  // One alone that becomes a unit may do so in rank only: 成为核心部门.
  if (change === statement.change && wordOf(context, statement) === '成为') return null;
  // 市场部合并: with nobody that is named.
  if (change === 'merged' && !existing && results.length === 0 && sources.length === 1) return null;
  // 升级为独立子公司, 拆分为两个部门: that it changed is told, and not the name of what it became.
  const isUnnamed =
    ANY_NAME.has(change) &&
    sources.length > 0 &&
    (isGiven || statement.results.every(scope => isOfAnyName(context.reading, scope)));
  const isMissing = statement.results.length > 0 && !isUnnamed && !(sources.length > 1 && isByCompany(statement));
  const nothing = results.length === 0 && (sources.length === 0 || isMissing);
  const makesNew = !existing && change !== 'moved';
  return nothing || (sources.length === 0 && statement.sources.length > 0 && !makesNew)
    ? null
    : { change, sources, results, existing };
}

/** 公司将甲部与乙部合并: who does it is not what they become. */
const isByCompany = ({ change, results, slots }: UnitStatement): boolean =>
  change === 'merged' &&
  results.every(scope => nearest(scope).kind === 'anaphor') &&
  (slots['results']?.end ?? 0) <= (slots['sources']?.start ?? 0);

const ANY_NAME: ReadonlySet<UnitStatement['change']> = new Set(['upgraded', 'split']);

/** 独立子公司, 一级部门, 两个部门: any of its kind. */
function isOfAnyName({ text }: Reading, scope: Scope): boolean {
  const body = nearest(scope);
  if (body.kind === 'group') return true;
  return body.kind === 'anaphor'
    ? /(?:独立的?|全资|单独的?|一级)$/.test(text.folded.slice(Math.max(0, body.start - 3), body.start))
    : isGenericUnit(body.name);
}

const COUNTED_BEHIND = /[二两三四五六七八九十][大个家条]\p{Script=Han}{1,6}$/u;

/** The change by how many there are: several with one new name have become one, and what none is split into is new. */
function changeAmong(
  { reading }: UnitContext,
  { change, slots }: UnitStatement,
  sources: readonly Entity[],
  results: readonly Entity[],
): UnitStatement['change'] {
  // 甲部、乙部、丙部调整为前台、中台、后台三大板块: as many as there were, and none of them another's new name.
  const isCounted = COUNTED_BEHIND.test(reading.text.folded.slice(slots['results']?.start, slots['results']?.end));
  if (change === 'renamed' && sources.length > 1 && (isCounted || results.length !== sources.length)) return 'merged';
  // 营销中心调整为国内营销中心、国际营销中心: one doesn't get two names.
  if (change === 'renamed' && sources.length === 1 && results.length > 1) return 'split';
  // 六个事业处整并为两大事业群: who went up in them is not named.
  if (change === 'merged' && sources.length === 0 && results.length > 1) return 'established';
  // 撤销技术中心，分拆成立座舱院、电驱院: one doesn't go up as several.
  if (change === 'upgraded' && sources.length === 1 && results.length > 1) return 'split';
  if (change !== 'split' || sources.length === 1) return change;
  // 甲部、乙部分拆，分别成立丙公司、丁公司: each by itself.
  if (results.length === 0) return change;
  return sources.length > 1 ? 'merged' : 'established';
}

/** The bodies that some statement makes: they are set up, or others become them. */
export function resultsOf(context: UnitContext): Set<Entity> {
  const makes = (s: Statement): s is UnitStatement => s.type === 'unit' && !s.existing && s.change !== 'moved';
  return new Set(context.reading.statements.filter(makes).flatMap(s => entitiesOf(context, s.results)));
}

/** How far back these look. */
const BEFORE_NAME = 12;
/** 证券简称由“甲”变更为“乙”: the company that is listed has another name. */
const NAME_OF_COMPANY = /(?:简称|(?:公司|中文|英文|企业|股票)(?:的?全称|的?名称))(?:拟|将|已|正式)?[由从][“"]?$/;
/** 全资子公司“甲公司”更名为…: one of its own. */
const SUBSIDIARY = /(?:全资|控股|下属|旗下|持股)(?:孙公司|子公司|公司)[“"]?$/;

/** Companies that are renamed or bought are no part of a structure; neither is the announcing company itself. */
export function isOfUnits({ announcer, reading }: UnitContext, statement: Statement, said: Said): boolean {
  const { folded } = reading.text;
  const [source] = statement.type === 'unit' ? statement.sources : [];
  const at = source ? nearest(source).start : (statement.slots['sources']?.start ?? statement.span.start);
  const before = folded.slice(Math.max(0, at - BEFORE_NAME), at);
  if (said.change === 'renamed' && NAME_OF_COMPANY.test(before)) return false;
  const all = [...said.sources, ...said.results];
  if (said.change === 'renamed' && said.sources.length !== said.results.length) return false;
  if (said.change === 'renamed' || said.change === 'upgraded')
    return SUBSIDIARY.test(before) || !all.every(e => e.kind === 'organization' && !isPartName(e.name));
  return announcer.own === null || !said.sources.includes(announcer.own);
}
