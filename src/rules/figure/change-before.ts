/** The change that a number is the amount of: 同比增长|12%. */
import { isExpected } from './expected.ts';
import type { ChangeMark, Mark, QuantityMark } from './mark.ts';
import { nounAfter } from './noun-after.ts';

const CHANGE_GAP =
  /^(?:了|也|仅|只有|只|不过|不到|幅度?|率|额|数|将|已|高?达到?|约为?|近|超过?|逾|为|至少|，|,|：|:|\s|的|一共|累计|合计|分别|均|最多)*$/;

const LEVEL = /^(?:了)?(?:至|到|为|达到?|成)/;

/** 新增1000个岗位: new things that are counted, no change of what was spoken of. */
export function addedThings(text: string, marks: readonly Mark[], index: number): boolean {
  const [change, mark] = [marks[index - 1], marks[index]];
  if (change?.is !== 'change' || mark?.is !== 'quantity' || change.comparison !== null) return false;
  if (mark.quantity.measure === null || !/^(?:新增|净增|增加|减少)了?$/.test(text.slice(change.start, mark.start)))
    return false;
  return nounAfter(text, marks, index, null) !== null;
}

/** The change whose amount the quantity is: right before it, with nothing but small words between. */
export function changeBefore(text: string, marks: readonly Mark[], index: number): ChangeMark | null {
  const quantity = marks[index];
  if (quantity?.is !== 'quantity' || quantity.quantity.unit === 'ratio') return null;
  for (let i = index - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined || mark.is === 'break') return null;
    if (mark.is === 'date' || mark.is === 'metric' || mark.is === 'name')
      return comparingBefore(text, marks, i, quantity);
    if (mark.is === 'quantity') return listedChange(text, marks, i, mark, quantity);
    if (mark.is !== 'change') continue;
    const gap = text.slice(mark.end, quantity.start);
    if (LEVEL.test(gap) && (isAmount(quantity) || !/^(?:达到?|为)/.test(gap))) return null;
    return CHANGE_GAP.test(gap) || isComparing(text, mark, quantity) ? mark : null;
  }
  return null;
}

const COMPARING = /^(?:高出|高于|低于|超出|领先|落后|跑赢|跑输|优于|快于|慢于|多于|少于)$/;

const COMPARAND = /^于?[^，。；、]{0,16}?[^，。；、的为至到](?:约|近|逾|超过?)?$/;

/** 高于|行业平均水平|5个百分点: what it is compared with stands between the verb and its amount. */
const isComparing = (text: string, change: ChangeMark, quantity: QuantityMark): boolean =>
  COMPARING.test(text.slice(change.start, change.end)) && COMPARAND.test(text.slice(change.end, quantity.start));

function comparingBefore(text: string, marks: readonly Mark[], at: number, quantity: QuantityMark): ChangeMark | null {
  for (let i = at - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined || mark.is === 'break' || mark.is === 'quantity') return null;
    if (mark.is !== 'change') continue;
    // 高于市场预期|36.5% behind 毛利率38%, but behind an amount it is so much more.
    const before = marks.slice(0, i).findLast(({ is }) => is === 'quantity');
    const alike = before?.is !== 'quantity' || before.quantity.unit === quantity.quantity.unit;
    const expected = marks.slice(i, at + 1).some(other => other.is === 'metric' && isExpected(text, other));
    if (expected && alike && !/^(?:高出|超出)$/.test(text.slice(mark.start, mark.end))) return null;
    return isComparing(text, mark, quantity) ? mark : null;
  }
  return null;
}

const isAmount = (mark: QuantityMark): boolean =>
  !['percent', 'percentage-point', 'basis-point', 'times'].includes(mark.quantity.unit);

/** The second of several amounts of one change: 分别增长12%和15%. */
function listedChange(
  text: string,
  marks: readonly Mark[],
  at: number,
  before: QuantityMark,
  quantity: QuantityMark,
): ChangeMark | null {
  if (
    !/^(?:、|\/|和|及|与|，|以及)$/.test(text.slice(before.end, quantity.start)) ||
    !(before.quantity.unit === quantity.quantity.unit || !(isAmount(before) || isAmount(quantity)))
  )
    return null;
  return changeBefore(text, marks, at);
}
