/** Which of the mentions that overlap stand: the longest, and of equals the surer kind. */
import type { TitleMention } from '../../document.ts';
import type { Named } from '../../phrase/view.ts';

const RANK: Readonly<Record<Named['kind'], number>> = {
  quote: 0,
  group: 1,
  person: 2,
  anaphor: 3,
  organization: 4,
  unit: 4,
  title: 5,
  date: 6,
  quantity: 7,
  business: 8,
};

/** A title whose first words are taken by the body before it: 消费业务|副总裁. */
function behind(title: TitleMention, start: number): TitleMention {
  return { ...title, start, title: title.title.slice(start - title.start) };
}

const isLonger = (one: Named, other: Named): boolean => one.end - one.start > other.end - other.start;

/** 2 周启明: the number of a row, and no two weeks. */
const isNumbered = (one: Named, other: Named): boolean =>
  one.kind === 'person' && other.kind === 'quantity' && one.end > other.end;

/** Gives the mentions that stand, by start, none overlapping another. */
export function withoutOverlaps(mentions: readonly Named[]): Named[] {
  const byStart = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind]);
  const kept: Named[] = [];
  for (const mention of byStart) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.kind === 'title' && mention.end > last.end + 1) kept.push(behind(mention, last.end));
    else if (isLonger(mention, last) || isNumbered(mention, last)) kept[kept.length - 1] = mention;
  }
  return kept;
}
