/** Whose announcement it is: what 公司 means at a place, and where a post is when nothing says it. */
import type { OrganizationMention, UnitMention } from '../document.ts';
import type { Directory, Entity } from './directory.ts';
import { countBefore } from './lookup.ts';

const ANNOUNCES =
  /(?:[(（][^)）]{0,30}[)）]){0,3}(?:[，,]?[^，,。；;]{0,12}?)(?:公告|发布|披露|公布|宣布|透露|通报|表示|召开|收到|董事会|发生|工商变更|更换|任命|聘任|委任|选举|迎来|换帅|决定|内部|:|：)/y;

interface Announcement {
  readonly start: number;
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
  bodies: readonly (OrganizationMention | UnitMention)[],
  directory: Directory,
): Announcer {
  const announcements: Announcement[] = [];
  const counts = new Map<Entity, number>();
  for (const body of bodies) {
    if (body.kind !== 'organization') continue;
    const entity = directory.bodyOf(body);
    if (!entity) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    ANNOUNCES.lastIndex = body.end;
    if (ANNOUNCES.test(folded)) announcements.push({ start: body.start, entity });
  }
  const main = announcements[0]?.entity ?? signedBy(folded, bodies, directory) ?? mostNamed(counts);
  const at = (offset: number): Entity | null => {
    return announcements[countBefore(announcements, offset + 1) - 1]?.entity ?? main;
  };
  const between = (from: number, to: number): Entity | null => {
    const last = announcements[countBefore(announcements, to) - 1];
    return last && last.start >= from ? last.entity : null;
  };
  return { at, between, main };
}

/** A signature stands in the last words of a letter, on a line without a mark. */
const SIGNATURE = 48;

function signedBy(
  folded: string,
  bodies: readonly (OrganizationMention | UnitMention)[],
  directory: Directory,
): Entity | null {
  const last = bodies.findLast(body => body.kind === 'organization' && !body.generic);
  if (!last || folded.trimEnd().length - last.end > SIGNATURE) return null;
  const from = folded.lastIndexOf('\n', last.start) + 1;
  const line = folded.slice(from).split('\n', 1)[0] ?? '';
  return from > 0 && line.length < SIGNATURE && !/[。，；：！？,:]/.test(line) ? directory.bodyOf(last) : null;
}

/** Institutes, works and departments are parts of the company that announces as often as not. */
const PART = /(?:研究院|研究所|研究中心|设计院|学院|厂|部|中心|实验室)$/;

function mostNamed(counts: ReadonlyMap<Entity, number>): Entity | null {
  let best: Entity | null = null;
  for (const [entity, count] of counts)
    if (entity.kind !== 'unit' && !PART.test(entity.name) && (!best || count > (counts.get(best) ?? 0))) best = entity;
  return best;
}
