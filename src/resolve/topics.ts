/** What a sentence says at its head that it is about: 零售板块方面，…; 零售事业群：由甲部、乙部组成，负责人林越. */
import type { Clause } from '../phrase/compose.ts';
import type { Body } from '../phrase/phrase.ts';
import { SYMBOLS } from '../state/symbols.ts';
import { type Entity, nearest } from './directory.ts';
import type { Reading } from './reading.ts';

const { people, posts, units } = SYMBOLS;
const TOPIC = new RegExp(
  `^(?:[^，,。；;：:${people}${posts}${units}]{0,6})?(?<units>${units})(?:(?:业务|板块|条线)?(?:方面|这边)[，,]|[：:](?!.{0,40}[：:]))`,
);

const LINES = /(?:体系|条线|战线|方面|市场)$/;

/** Fields of work have no posts of their own: 营销体系方面，副总裁林越…. */
export const isField = (body: Body): boolean => body.kind === 'unit' && LINES.test(body.name);

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
