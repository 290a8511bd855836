/** 分别 lists: as many subjects as numbers, each its own. */
import type { Span } from '../../document.ts';
import { PART_TAIL } from '../../lexicon/subject-words.ts';
import { everyMatch } from '../../mention/every-match.ts';
import type { Mark, MetricMark } from './mark.ts';
import { floorBefore, widen } from './metric-words.ts';
import type { Piece } from './piece.ts';
import type { Situation } from './situation.ts';
import { stretchBefore } from './stretch.ts';
import { phraseBefore, topicBefore } from './topic-phrase.ts';

const JOINT = /^(?:、|\/|和|及|与|以及|，)$/;
const ITEM_JOINT = /、|\/|和|及|与|(?<=》)(?=《)/g;

/** A list whose items numbers are shared out to, and the one of them that a number is given. */
export interface Shared {
  readonly list: Span;
  readonly item: Span;
}

/**
 * The subject of the figure at `index` where it is one of several numbers that 分别 shares out; else null. Without a list of its own
 * the clause goes on with the `earlier` one: 甲、乙分别收入3亿元和2亿元，毛利率分别为….
 */
export function respectively(
  text: string,
  marks: readonly Mark[],
  index: number,
  situation: Situation,
  earlier: Span | null,
  goesOn: boolean,
): Shared | null {
  const { first, place, count } = runOf(text, marks, index);
  if (count < 2 || situation.change?.second !== undefined) return null;
  const start = marks[first]?.start ?? 0;
  const from = situation.clauseStart;
  const before = text.slice(from, start);
  const verb = before.lastIndexOf('分别');
  if (verb < 0) {
    // 甲和乙分别收入3亿元和2亿元，同比增长5%和9%: as many again are shared out alike.
    if (goesOn && earlier !== null && STRAIGHT.test(before)) return itemOf(text, earlier, place, count);
    // 中部地区和西部地区完成收入3亿元和2亿元
    const plain = PLAIN_LIST.exec(before)?.[1];
    if (plain !== undefined) return itemOf(text, { start: from, end: from + plain.length }, place, count);
    return countedList(text, marks, index, situation, place, count);
  }
  // “甲”和“乙”两个品牌分别贡献3亿元和2亿元的成交额: the metric stands behind.
  const metric = situation.relation === 'before-noun' ? null : situation.metric;
  const metricStart =
    metric !== null && metric.start >= from && metric.start < start
      ? widen(text, metric, floorBefore(marks, metric.start, from)).start
      : from + verb;
  const pieces = stretchBefore(text, marks, index, from, Math.min(from + verb, metricStart));
  const list = phraseBefore(text, pieces) ?? topicBefore(text, pieces) ?? earlier;
  return (
    (list === null ? null : itemOf(text, list, place, count)) ??
    writtenList(text, pieces, Math.min(from + verb, metricStart), count, place)
  );
}

/** 甲、乙、丙三家公司的份额为5%、3%和2%: as many names as are counted and as numbers. */
function countedList(
  text: string,
  marks: readonly Mark[],
  index: number,
  { metric, relation, clauseStart }: Situation,
  place: number,
  count: number,
): Shared | null {
  if (metric === null || relation !== 'after-metric') return null;
  const { start } = widen(text, metric, floorBefore(marks, metric.start, clauseStart));
  const list = phraseBefore(text, stretchBefore(text, marks, index, clauseStart, start));
  return list !== null && SUMMED.test(text.slice(list.start, list.end)) ? itemOf(text, list, place, count) : null;
}

/** Parts of the business or regions that open the clause, and what they reached. */
const PLAIN_LIST = new RegExp(
  `^((?:[\\u4e00-\\u9fff]{1,8}?${PART_TAIL.source.slice(0, -1)}[、和及与]){1,5}[\\u4e00-\\u9fff]{1,8}?${PART_TAIL.source.slice(0, -1)})(?:各自)?(?:完成|实现|取得|录得|收入|营收|销售额|销量|产量)`,
);

/** Only how it changed stands before the numbers, or what they measure. */
const STRAIGHT = /^(?:而|且|并|也)?(?:同比|环比|较|比|按年|毛利率|净利率|增速|增幅|占比)[^，。；、]{0,8}$/;

/** The item at `place`, where the list has as many as there are numbers. */
function itemOf(text: string, list: Span, place: number, count: number): Shared | null {
  const items = itemsOf(text, list);
  const item = items.length === count ? items[place] : undefined;
  return item === undefined ? null : { list, item };
}

/** 邻里购、京快送分别占…: as many names as numbers between marks, whatever words the segmenter sees in them. */
function writtenList(text: string, pieces: readonly Piece[], end: number, count: number, place: number): Shared | null {
  let first = pieces.length;
  while (first > 0 && pieces[first - 1]?.is !== 'when' && pieces[first - 1]?.is !== 'count') first--;
  const words = WRITTEN.exec(text.slice(pieces[first]?.start ?? end, end))?.[1];
  if (words === undefined) return null;
  const list = { start: end - words.length, end };
  const items = itemsOf(text, list);
  const item = items[place];
  const plain = items.every(({ start, end: to }) => to - start >= 2 && to - start <= LONGEST_NAME);
  return items.length === count && item !== undefined && plain ? { list, item } : null;
}

/** Names joined by 、 and 和, behind small words and a break. */
const WRITTEN =
  /(?:^|[，；：])(?:其中|而|此外|另外|同时|旗下|包括|的)*([\u4e00-\u9fffA-Za-z\d·“”]+(?:[、/和及与][\u4e00-\u9fffA-Za-z\d·“”]+)+)$/;

const LONGEST_NAME = 10;

const JOINED_METRIC = /^(?:[（(][^）)]*[）)])?(?:、|和|及|与|以及|，)/;

/** 日活及月活分别达…: as many metrics as numbers, each its own; null where it is no such list. */
export function metricOfList(
  text: string,
  marks: readonly Mark[],
  index: number,
  clauseStart: number,
): MetricMark | null {
  const { first, place, count } = runOf(text, marks, index);
  if (count < 2) return null;
  const metrics = marks
    .slice(0, first)
    .filter(mark => mark.is === 'metric')
    .filter(mark => mark.start >= clauseStart);
  // 旗下品牌甲、乙销售额分别为…: the names between are no metrics of the list.
  const joined = metrics.every((mark, i) => i === 0 || JOINED_METRIC.test(text.slice(metrics[i - 1]?.end, mark.start)));
  if (
    !joined ||
    metrics.length !== count ||
    !text.slice(metrics.at(-1)?.end ?? 0, marks[first]?.start).includes('分别')
  )
    return null;
  return metrics[place] ?? null;
}

/** More numbers in a row than this are no list that a sentence shares out. */
const LONGEST_RUN = 24;

/** The run of numbers joined by 、 or 和 that the number at `index` is in. */
export function runOf(
  text: string,
  marks: readonly Mark[],
  index: number,
): { first: number; place: number; count: number } {
  let first = index;
  while (index - first < LONGEST_RUN && joined(text, marks, first - 1, first)) first--;
  let last = index;
  while (last - index < LONGEST_RUN && joined(text, marks, last, last + 1)) last++;
  return { first, place: index - first, count: last - first + 1 };
}

function joined(text: string, marks: readonly Mark[], left: number, right: number): boolean {
  const [a, b] = [marks[left], marks[right]];
  return a?.is === 'quantity' && b?.is === 'quantity' && JOINT.test(text.slice(a.end, b.start));
}

/** 甲、乙、丙三项业务: the last item ends before the sum. */
const SUMMED =
  /[一二两三四五六七八九十][大项个家款类]?(?:业务|板块|品牌|品类|平台|产品|公司|区域|大区|渠道|市场|部门)?$/;

function itemsOf(text: string, list: Span): Span[] {
  const items: Span[] = [];
  const words = text.slice(list.start, list.end).replace(SUMMED, '');
  let at = 0;
  for (const joint of everyMatch(ITEM_JOINT, words)) {
    if (joint.index > at) items.push({ start: list.start + at, end: list.start + joint.index });
    at = joint.index + joint[0].length;
  }
  if (words.length > at) items.push({ start: list.start + at, end: list.start + words.length });
  return items;
}
