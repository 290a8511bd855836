/** The names already found in a text, as the lessons about units ask for them: by place, by end, by stem. */
import type { OrganizationMention, Span, UnitMention } from '../../document.ts';
import { countBefore } from '../../segment/in-order.ts';
import { isTaken } from '../taken.ts';

export type Body = OrganizationMention | UnitMention;

export interface KnownBodies {
  /** The one that ends at an offset. */
  readonly endingAt: (end: number) => Body | undefined;
  /** Does any lie inside this stretch? */
  readonly isAnyWithin: (start: number, end: number) => boolean;
  /** Does a longer one have this stretch in it? */
  readonly isInside: (start: number, end: number) => boolean;
  /** Does any share characters with this stretch, but for companies learned from where they stand? */
  readonly isTaken: (span: Span) => boolean;
  /** The unit with just this span. */
  readonly unitAt: (start: number, end: number) => Body | undefined;
  /** The unit of this name with a suffix behind it: 消费者BG for 消费者. */
  readonly unitWithStem: (name: string) => Body | undefined;
  /** Each such stem where it first stands. */
  readonly stems: () => readonly Span[];
  readonly named: (name: string) => Body | undefined;
}

/** Lays out the bodies, which come by start, once for all questions. */
export function knownBodies(bodies: readonly Body[], size: number): KnownBodies {
  const ending = new Map<number, Body>();
  const stems = new Map<string, Body>();
  const names = new Map<string, Body>();
  const taken = new Uint8Array(size);
  for (const body of bodies) {
    if (!names.has(body.name)) names.set(body.name, body);
    if (!ending.has(body.end)) ending.set(body.end, body);
    const stem = stemOf(body);
    if (stem !== null && !stems.has(stem)) stems.set(stem, body);
    // A company learned from where it stands may turn out to be a part of a longer name.
    if (body.kind === 'unit' || body.evidence !== 'learned') taken.fill(1, body.start, body.end);
  }
  const reach = reachOf(bodies);
  return {
    endingAt: end => ending.get(end),
    isAnyWithin: (start, end) => {
      for (let i = countBefore(bodies, start); (bodies[i]?.start ?? end) < end; i++)
        if ((bodies[i]?.end ?? 0) <= end) return true;
      return false;
    },
    isInside: (start, end) => {
      const behind = countBefore(bodies, start + 1);
      const furthest = reach[behind] ?? 0;
      return furthest > end || (furthest === end && (ending.get(end)?.start ?? start) < start);
    },
    isTaken: ({ start, end }) => isTaken(taken, start, end),
    unitAt: (start, end) => {
      for (let i = countBefore(bodies, start); bodies[i]?.start === start; i++)
        if (bodies[i]?.kind === 'unit' && bodies[i]?.end === end) return bodies[i];
      return undefined;
    },
    unitWithStem: name => stems.get(name),
    stems: () => [...stems].map(([stem, { start }]) => ({ start, end: start + stem.length })),
    named: name => names.get(name),
  };
}

/** 消费者 of 消费者BG: the name of a unit as it is said in front of its kind. */
function stemOf(body: Body): string | null {
  if (
    body.kind !== 'unit' ||
    body.suffix === null ||
    (body.weak && body.suffix.length < 3) ||
    !body.name.endsWith(body.suffix)
  )
    return null;
  return body.name.slice(0, body.name.length - body.suffix.length);
}

/** For each number of bodies, from none to all, the furthest end of so many. */
function reachOf(bodies: readonly Body[]): Int32Array {
  const reach = new Int32Array(bodies.length + 1);
  bodies.forEach(({ end }, i) => {
    reach[i + 1] = Math.max(reach[i] ?? 0, end);
  });
  return reach;
}
