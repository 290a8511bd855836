/** 组长：林越（社区）、周启（园区）: in a list the bracket behind each name says of what he is the head. */
import type { Span } from '../../document.ts';
import { matchAt } from '../../mention/match-at.ts';
import { countBefore, startingIn } from '../../segment/in-order.ts';
import type { Reading } from '../reading.ts';
import type { Place } from './places.ts';

const FIELD = /[（(](?<field>\p{Script=Han}{2,6})[)）]/uy;
const GOES_ON = /[、，和及与]\p{Script=Han}{2,4}[（(]\p{Script=Han}{2,6}[)）]/uy;
const BEFORE = /[（(]\p{Script=Han}{2,6}[)）][、，和及与]$/u;
const LONGEST_BRACKET = 9;

/** The field in the bracket behind a member of a list whose other members have one, too; null where none is. */
export function fieldInBracket({ text: { folded }, named }: Reading, { start, end }: Span): string | null {
  const field = matchAt(FIELD, folded, end)?.groups?.['field'];
  if (field === undefined) return null;
  const closed = FIELD.lastIndex;
  const isListed =
    matchAt(GOES_ON, folded, closed) !== null || BEFORE.test(folded.slice(Math.max(0, start - LONGEST_BRACKET), start));
  // 林越（花名）, 林越（总监）: another name or a post.
  const isOther = startingIn(named, end, closed).some(({ kind }) => kind === 'person' || kind === 'title');
  return isListed && !isOther ? field : null;
}

/** The unit named last before the list that is called after the field; null where none is. */
export function placeOfField({ lookup: { bodies }, directory }: Reading, field: string, offset: number): Place | null {
  for (let i = countBefore(bodies, offset) - 1; i >= 0; i--) {
    const body = bodies[i];
    if (body?.kind !== 'unit' || !body.name.startsWith(field)) continue;
    const entity = directory.bodyOf(body);
    return entity && { body: entity, implied: true };
  }
  return null;
}
