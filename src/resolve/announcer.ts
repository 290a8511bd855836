/** Whose announcement it is: what 公司 means at a place, and where a post is when nothing says it. */
import type { Span } from '../document.ts';
import { bare, type Directory, type Entity } from './directory.ts';

const ANNOUNCES =
  /(?:[(（][^)）]{0,30}[)）]){0,3}(?:[，,]?[^，,。；;]{0,12}?)(?:公告|发布|披露|公布|宣布|透露|通报|表示|召开|收到|董事会|发生|工商变更|更换|任命|聘任|委任|选举|迎来|换帅|决定|内部|:|：)/y;

interface Announcement {
  readonly at: number;
  readonly entity: Entity;
}

export interface Announcer {
  /** The company that announces in the words between two offsets, the last if several do. */
  readonly between: (from: number, to: number) => Entity | null;
  /** The announcing company that holds at an offset; the document's own where none was named before. */
  readonly at: (offset: number) => Entity | null;
  readonly main: Entity | null;
}

/**
 * Finds the announcing companies by what follows their names: X公告, X（代码）发布…, X：….
 * `bodies` are the organisation mentions by start; offsets are UTF-16.
 */
export function announcerOf(
  folded: string,
  bodies: readonly (Span & { readonly kind: string })[],
  directory: Directory,
): Announcer {
  const announcements: Announcement[] = [];
  const counts = new Map<Entity, number>();
  for (const body of bodies) {
    if (body.kind !== 'organization') continue;
    const entity = directory.byName(bare(folded.slice(body.start, body.end)));
    if (!entity || entity.kind === 'person') continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    ANNOUNCES.lastIndex = body.end;
    if (ANNOUNCES.test(folded)) announcements.push({ at: body.start, entity });
  }
  const main = announcements[0]?.entity ?? mostNamed(counts);
  const at = (offset: number): Entity | null => {
    let found: Entity | null = null;
    for (const announcement of announcements) {
      if (announcement.at > offset) break;
      found = announcement.entity;
    }
    return found ?? main;
  };
  const between = (from: number, to: number): Entity | null =>
    announcements.findLast(a => a.at >= from && a.at < to)?.entity ?? null;
  return { at, between, main };
}

function mostNamed(counts: ReadonlyMap<Entity, number>): Entity | null {
  let best: Entity | null = null;
  for (const [entity, count] of counts) if (!best || count > (counts.get(best) ?? 0)) best = entity;
  return best;
}
