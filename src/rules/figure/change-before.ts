/** The change that a number is the amount of: 同比增长|12%. */
import type { ChangeMark, Mark, QuantityMark } from './mark.ts';
import { nounAfter } from './noun-after.ts';

const CHANGE_GAP =
  /^(?:了|也|仅|只有|只|不过|不到|幅度?|率|额|数|将|已|高?达到?|约为?|近|超过?|逾|为|至少|，|,|\s|的|一共|累计|合计|分别|均|最多)*$/;

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
    if (mark === undefined || mark.is === 'date' || mark.is === 'metric') return null;
    if (mark.is === 'quantity') return listedChange(text, marks, i, mark, quantity);
    if (mark.is !== 'change') continue;
    const gap = text.slice(mark.end, quantity.start);
    if (LEVEL.test(gap) && (isAmount(quantity) || !/^(?:达到?|为)/.test(gap))) return null;
    return CHANGE_GAP.test(gap) ? mark : null;
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
    !/^(?:、|和|及|与|，|以及)$/.test(text.slice(before.end, quantity.start)) ||
    !(before.quantity.unit === quantity.quantity.unit || !(isAmount(before) || isAmount(quantity)))
  )
    return null;
  return changeBefore(text, marks, at);
}
