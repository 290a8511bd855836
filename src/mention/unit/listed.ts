/** The items of a list, read from its end. */
import type { Span } from '../../document.ts';
import { lastMark } from '../../segment/in-order.ts';
import { leftEdge } from '../organization/left-edge.ts';
import { hasVerb, itemsOf, LONGEST, SHORTEST, type UnitLesson } from './lesson.ts';

/** What the first item of a list stands behind: a verb, a small word, or a mark. */
const FIRST_ITEM =
  /(?:以及|吸收|撤并|撤销|取消|裁撤|关掉|关闭|撤掉|砍掉|裁掉|解散|合并|保留|下设|下辖|管辖|统辖|统管|分管|负责|管理|设(?![计备立置施定想])|内设|设有|编为|编组为|包含|含(?![量义水税])|新设|增设|成立|设立|组建|划分|分为|整合|调整|形成|包括|拥有|分别是|原先的|原来的|原有的|此前的|旗下的?|[缩简并减][至为成到]|[由为将把了除以原即]|[，。；：:,（(\n“"](?:[一二三四五六七八九]是)?)(?<item>[\p{Script=Han}A-Za-z0-9&]{2,12})$/u;

/** ；二、|撤销华东、华西两个片区 */
const NUMBER = /(?:^|[，。；：:\s])[一二三四五六七八九十]{1,3}、$/;

/** Where an item begins that ends at an offset. */
function itemStart({ marks, walls, known }: UnitLesson, end: number): number {
  const { text } = marks;
  const body = known.endingAt(end);
  if (body) return body.start;
  const before = text.slice(Math.max(0, end - LONGEST - 4), end);
  const mark = before.lastIndexOf('、');
  const isNumber = NUMBER.test(before.slice(0, mark + 1));
  const next = end - before.length + mark + 1;
  // 将甲部、乙部调整为|素养、职业两大板块: what stands between is no item.
  if (mark >= 0 && !isNumber && !/[，。；：:,（）()\n]/.test(before.slice(mark)) && !known.isAnyWithin(next, end))
    return next;
  // The last such word counts: 将成立内容 has two.
  let item = FIRST_ITEM.exec(before)?.groups?.['item'];
  for (let shorter = item; shorter !== undefined; item = shorter ?? item)
    shorter = FIRST_ITEM.exec(shorter)?.groups?.['item'];
  const edge = leftEdge(marks, walls, end);
  if (item === undefined || end - item.length >= edge || end - edge >= 4) return edge;
  // 人员按属地划入|华北: what is done comes before the name.
  return hasVerb(marks, { start: end - item.length, end }) ? edge : end - item.length;
}

const MOST_ITEMS = 12;

/** The items of the list that ends at an offset; the last is cut at 和 where that gives the number that is said. */
export function listBefore(lesson: UnitLesson, end: number, count: number | null): Span[] {
  const { text } = lesson.marks;
  const items: Span[] = [];
  for (let at = end; items.length < MOST_ITEMS; ) {
    // “甲”“乙”: marks part them as 、 would.
    const open = text[at - 1] === '”' ? lastMark(text, '“', at - MOST_ITEMS * (LONGEST + 1), at - 1) : -1;
    const start = open < 0 ? itemStart(lesson, at) : open;
    // “甲、乙、丙”三大板块: the marks stand around the whole list.
    if (open >= 0 && items.length === 0 && text.slice(open, at).includes('、'))
      return itemsOf(text, { start: open + 1, end: at - 1 });
    const item = open < 0 ? { start, end: at } : { start: open + 1, end: at - 1 };
    if (item.end - item.start < SHORTEST || item.end - item.start > LONGEST) break;
    items.unshift(item);
    if (open >= 0 && text[open - 1] === '”') {
      at = open;
      continue;
    }
    if (!/[、和与及]/.test(text[start - 1] ?? '')) break;
    at = text.startsWith('以及', start - 2) ? start - 2 : start - 1;
  }
  const last = items.at(-1);
  if (!last || items.length === count) return items;
  return [...items.slice(0, -1), ...itemsOf(text, last)];
}
