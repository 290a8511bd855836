/** Which bodies a statement about units means. */
import type { Span } from '../../document.ts';
import { gather } from '../../gather.ts';
import { isGenericUnit } from '../../mention/unit/generic.ts';
import type { Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { bare } from '../names/bare.ts';
import type { Entity } from '../names/entity.ts';
import type { Announcer } from '../places/announcer.ts';
import { placeOf } from '../places/places.ts';
import type { Reading } from '../reading.ts';
import type { Dates } from '../time/dates.ts';
import type { Groups } from './groups.ts';

/** What the resolvers share. */
export interface UnitContext {
  readonly reading: Reading;
  readonly announcer: Announcer;
  readonly groups: Groups;
  readonly dates: Dates;
  /** Whether a sentence at an offset tells a life. */
  readonly isCareer: (offset: number) => boolean;
}

/** 华东、华北两个大区|的采购部, 东大区、西大区|的采购部: said of each is what stands behind the last. */
function isOfEach({ text }: Reading, scopes: readonly Scope[]): boolean {
  const [first, last] = [scopes[0], scopes.at(-1)];
  const [outer, inner] = last?.path.slice(-2) ?? [];
  if (!first || first === last || !outer || !inner || text.folded[inner.start - 1] !== '的') return false;
  if (outer.kind === 'group' || /[二两三四五六七八九十][大个家]/.test(text.folded.slice(outer.end, inner.start)))
    return true;
  const [kind, other] = [outer, nearest(first)].map(body => (body.kind === 'unit' ? body.suffix : null));
  if (kind === null || kind !== other) return false;
  // 甲事业部、乙事业部的研发部门
  const isPart = inner.kind === 'unit' && /(?:部门|团队)$/.test(inner.name) && text.folded[first.end] === '、';
  return isPart || /区域?$|^分[公行]/.test(kind ?? '');
}

/** The bodies of scopes; a group stands for its members. */
export function entitiesOf({ reading, announcer, groups }: UnitContext, scopes: readonly Scope[]): Entity[] {
  return gather(isOfEach(reading, scopes) ? scopes.slice(-1) : scopes, scope => {
    const body = nearest(scope);
    if (body.kind === 'group') return groups.membersOf(body) ?? [];
    const pair = body.kind === 'anaphor' ? groups.pairBefore(body) : null;
    if (pair) return pair;
    const made = body.kind === 'anaphor' && body.refers === 'company' ? justMade(reading, body) : null;
    if (made) return [made];
    const entity = placeOf(reading, announcer, scope)?.body;
    return entity && !isGenericUnit(entity.name) ? [entity] : [];
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

const WORK = /(?:业务|業務|^(?:原有|现有|相关|核心|整个|全部|所有|部分|[原现其该新老本我各])?(?:团队|團隊|队|隊))$/;

/** 直播业务 that moves is work, not a unit; nor is 原团队, which names no team. */
export const isWork = (entity: Entity): boolean => entity.weak && WORK.test(entity.name);

/** The unit that an item of a list names, if it is one. */
export function itemUnit(
  { reading, announcer }: UnitContext,
  item: { readonly start: number; readonly end: number },
): Entity | null {
  const entity = reading.directory.byName(bare(reading.text.raw.slice(item.start, item.end).replace(/^原有?的?/, '')));
  return entity && entity.kind !== 'person' && entity !== announcer.main ? entity : null;
}
