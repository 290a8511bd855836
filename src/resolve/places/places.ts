/** Makes out where a post is said to be: the body its path ends in, or the one it points back to. */
import type { Body, Scope } from '../../phrase/phrase.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import type { Announcer } from './announcer.ts';
import { pointedAt, unitBefore } from './pointed-at.ts';

export interface Place {
  readonly body: Entity;
  readonly implied: boolean;
}

/** The body of one link of a path, or null for a group (its members are made out elsewhere). */
export function bodyOf(reading: Reading, announcer: Announcer, body: Body): Place | null {
  if (body.kind === 'group') return null;
  if (body.kind !== 'anaphor') {
    const entity = reading.directory.bodyOf(body);
    return entity && { body: entity, implied: false };
  }
  const entity = pointedAt(reading, announcer, body);
  return entity && { body: entity, implied: true };
}

/** 公司|控股子公司, 该事业部: a body of that sort, of which the text does not say which, and so none that it does name. */
export const isUnknown = (reading: Reading, body: Body): boolean =>
  body.kind === 'anaphor' &&
  body.refers === 'unit' &&
  body.suffix !== null &&
  !unitBefore(reading, body.start, body.suffix);

/** Where a scope is; null when it points at nothing known. */
export function placeOf(reading: Reading, announcer: Announcer, scope: Scope): Place | null {
  for (const body of [...scope.path].reverse()) {
    const place = bodyOf(reading, announcer, body);
    if (place) return place;
    if (isUnknown(reading, body)) return null;
  }
  return null;
}
