/** Which of the names of an entity it is called by. */
import type { Entity, Surface } from './entity.ts';

/** A text that introduces a company by its full name does so this near to where it first names it; later is small print. */
const INTRODUCED = 200;
const HAN = /\p{Script=Han}/u;

/**
 * A person's Chinese name, else the one that isn't an alias; a company's fullest name where the text introduces it by one; else a
 * body's most frequent name, which for a unit carries no other body's name. `isProper` tells names that are nobody's alias.
 */
export function canonicalName(
  kind: Entity['kind'],
  surfaces: readonly Surface[],
  isProper: (name: string) => boolean,
): string {
  const chinese = kind === 'person' ? surfaces.find(s => s.kind === 'chinese') : undefined;
  if (chinese) return chinese.name;
  const proper = kind === 'organization' ? [] : surfaces.filter(s => isProper(s.name));
  const candidates = proper.length > 0 ? proper : surfaces;
  const usual = candidates.reduce((best, s) => (s.spans.length > best.spans.length ? s : best));
  return kind === 'organization' ? introducedAs(usual, surfaces) : usual.name;
}

const startOf = ({ spans }: Surface): number => spans[0]?.start ?? Infinity;

/** 云岚科技（云州）股份有限公司 for what the text calls 云岚科技 from there on. */
function introducedAs(usual: Surface, surfaces: readonly Surface[]): string {
  const first = Math.min(...surfaces.map(startOf));
  let full = usual.name;
  for (const surface of surfaces) {
    const isNear = startOf(surface) - first <= INTRODUCED;
    if (isNear && surface.name.length > full.length && isShortFor(usual.name, surface.name)) full = surface.name;
  }
  return full;
}

/** 云岚 and 云科集团 are short for 云岚科技集团公司: their characters stand in it in this order. */
function isShortFor(short: string, full: string): boolean {
  if (!HAN.test(full)) return false;
  let at = 0;
  for (const character of full) if (character === short[at]) at++;
  return at === short.length;
}
