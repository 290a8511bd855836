/** What a sentence says at its head that it is about: 零售板块方面，…; 乙部以甲组为主体，负责人林越; 零售事业群：由甲部、乙部组成，负责人林越. */
import type { Span } from '../../document.ts';
import { LIST_NUMBER } from '../../mention/list-number.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Body, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import { startingIn } from '../../segment/in-order.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';

const { people, posts, units } = SYMBOLS;
const TOPIC = new RegExp(
  `^(?:[^，,。；;：:${people}${posts}${units}]{0,6})?(?<units>${units})(?:(?:业务|板块|条线)?(?:方面|这边)[，,]|以原?${units}为(?:主体|基础|班底|核心|主)[，,]|[：:](?!.{0,40}[：:]))`,
);

const LINES = /(?:体系|条线|战线|业务线|方面|市场)$/;

/** Fields of work have no posts of their own: 营销体系方面，副总裁林越…. */
export const isField = (body: Body): boolean => body.kind === 'unit' && LINES.test(body.name);

/** 成立海外部，与渠道部、品牌部|并列，总经理林越; 与质量部|合署办公: what it is only set beside is not what the sentence is about. */
const SET_BESIDE = /^(?:等|、[^，,。；;]{2,24})?(?:相)?(?:并列|平级|平行|同级|合署|合并办公|联合办公)/;
const LONGEST_BESIDE = 30;
export const isBeside = ({ text: { folded } }: Reading, { end }: Span): boolean =>
  SET_BESIDE.test(folded.slice(end, end + LONGEST_BESIDE));

/** The one body that the sentence is about by its first words, before an offset; null where they name none or several. */
export function topicOf(reading: Reading, clauses: readonly Clause[], offset: number): Entity | null {
  const clause = clauses.find(({ view }) => !view.aside);
  const found = clause && TOPIC.exec(clause.skeleton);
  if (!clause || !found) return null;
  const phrase = clause.phrases[found[0].indexOf(units)];
  if (phrase?.kind !== 'units' || phrase.scopes.length > 1 || phrase.end > offset) return null;
  const body = nearest(phrase.scopes[0]);
  if (isField(body)) return null;
  if (body.kind === 'group' || (body.kind === 'anaphor' && body.refers === 'company')) return null;
  return reading.directory.bodyOf(body);
}

/** 总经理：林越, a line of a list of posts; and 渠道部：, the line above such a list. */
const POST_LINE = new RegExp(`^${LIST_NUMBER}${posts}[：:]`);
const HEAD_LINE = new RegExp(`^${LIST_NUMBER}${units}[：:]?$`);
const LONGEST_LIST = 12;

/** The body on the line above a list of posts, one of whose lines the sentence is; null where there is none. */
export function headingOf(reading: Reading, sentence: number): Entity | null {
  const skeletonOf = (index: number): Clause | undefined => reading.lookup.clausesIn(index).find(c => !c.view.aside);
  for (let index = sentence; index >= 0 && sentence - index < LONGEST_LIST; index--) {
    const clause = skeletonOf(index);
    if (!clause) return null;
    // A line that is about what the heading names: the heading is further up.
    const isBelow = (clause.phrases[0]?.start ?? clause.view.sentence.start) < clause.view.sentence.start;
    if (isBelow || POST_LINE.test(clause.skeleton)) continue;
    if (index === sentence || !HEAD_LINE.test(clause.skeleton)) return null;
    const phrase = clause.phrases.find(p => p?.kind === 'units');
    const [scope, other] = phrase?.kind === 'units' ? phrase.scopes : [];
    const body = scope && !other ? nearest(scope) : null;
    return body && body.kind !== 'group' && body.kind !== 'anaphor' ? reading.directory.bodyOf(body) : null;
  }
  return null;
}

/**
 * 乙部由甲组、丙组合并而成，负责人林越: the sentence is about what they became; 甲组划归乙部，负责人林越 and 甲组从乙部独立，负责人林越:
 * it is about what was moved or has left.
 * Where the body is named again, at `at`, only what names it there counts.
 */
export function talkedOf(
  reading: Reading,
  sentence: number | undefined,
  named: Entity,
  offset: number,
  at?: number,
): Entity {
  const is = (scope: Scope): boolean => {
    const body = nearest(scope);
    return body.kind !== 'group' && body.kind !== 'anaphor' && reading.directory.bodyOf(body) === named;
  };
  const isAt = ({ start, end }: Span): boolean =>
    startingIn(reading.lookup.bodies, start, end).some(body => reading.directory.bodyOf(body) === named);
  for (const statement of reading.lookup.statementsIn(sentence ?? -1)) {
    if (statement.span.end > offset) continue;
    if (statement.type === 'made-of' && statement.parts.some(is))
      return reading.directory.bodyOf(nearest(statement.whole) as Body) ?? named;
    if (statement.type !== 'unit') continue;
    if (at !== undefined && (at < statement.span.start || at >= statement.span.end)) continue;
    const { change, sources, results, slots } = statement;
    const hasLeft = slots['old'] !== undefined && results.length === 0 && isAt(slots['old']);
    const from = change === 'moved' ? results : sources;
    const [to, another] = change === 'moved' || hasLeft ? sources : results;
    if (!to || another || !(hasLeft || from.some(is))) continue;
    const body = nearest(to);
    const entity = body.kind === 'group' || body.kind === 'anaphor' ? null : reading.directory.bodyOf(body);
    if (entity) return entity;
  }
  return named;
}

/** What stands before a part of a list: nothing but a mark, and a bullet or number. */
const OPENS = new RegExp(`(?:^|[；;：:。\\n])[ \u3000]*${LIST_NUMBER}[ \u3000“"]*$`);
const LONGEST_OPENING = 8;

/** 甲事业群，总裁林越；乙事业群，总裁周启: the unit with which a part of a list begins, right before a post. */
export function partOpenedBefore(reading: Reading, from: number, offset: number): Entity | null {
  const { folded } = reading.text;
  const last = startingIn(reading.named, from, offset).findLast(n => n.end <= offset);
  if (last?.kind !== 'unit' || !/^[”"]?[，,] ?$/.test(folded.slice(last.end, offset))) return null;
  return OPENS.test(folded.slice(Math.max(from, last.start - LONGEST_OPENING), last.start))
    ? reading.directory.bodyOf(last)
    : null;
}

/** 零售事业群：下设电商部，总经理林越: the unit right before a post has it, whatever the sentence is about. */
export function followsUnit(reading: Reading, from: number, offset: number): boolean {
  const last = startingIn(reading.named, from, offset).findLast(n => n.kind === 'unit' && n.end <= offset);
  return (
    last !== undefined && offset - last.end <= 1 && /^[，,（(]?$/.test(reading.text.folded.slice(last.end, offset))
  );
}
