/** When the figures in a column of a table hold: the date in its head, or what 本月 and 本年累计 mean under 2025年9月产销快报. */
import type { DateMention, Period } from '../../document.ts';
import { iso, monthExtent } from '../../mention/date/days.ts';
import type { Table, TableRow } from '../../mention/quantity/table.ts';
import type { PeriodFound } from './period.ts';

/** The head of a column of changes. */
export const CHANGE = /增减|变动|变化|同比|环比|增幅|增长|升降/;
const COUNTED_MONTH = /^(上月|(?:(本年|今年|当年|去年|上年)度?)?(?:(同期|同月)|本月|当月|单月|本期)?(累计)?)/;

/** The periods of a row's columns. A column of changes has that of the latest one before it. */
export function columnPeriods(
  text: string,
  { heads }: Table,
  row: TableRow,
  dates: readonly DateMention[],
): (PeriodFound | null)[] {
  const first = heads[0]?.start ?? row.start;
  const month = dates.findLast(({ start, end, period }) => end <= first && start >= first - REACH && isMonth(period));
  let before: PeriodFound | null = null;
  let changed = true;
  return heads.map(head => {
    const words = text.slice(head.start, head.end);
    const date = dates.find(({ start, end }) => start >= head.start && end <= head.end);
    const counted = month === undefined ? null : countedFrom(month.period, words);
    const own = counted ?? date?.period ?? null;
    const found = own === null ? null : { period: own, span: date ?? { start: head.start, end: head.end } };
    if (found === null && CHANGE.test(words)) {
      changed = true;
      return before;
    }
    // 2024年, 2023年, 增减: of the later one.
    if (changed || (found?.period.start ?? '') > (before?.period.start ?? '')) before = found;
    changed = false;
    return found;
  });
}

/** The month that a table is of is said in the lines above it. */
const REACH = 300;

const isMonth = ({ precision, start, text }: Period): boolean =>
  precision === 'month' && start !== null && /^\d{4}/.test(start) && /\d{1,2}月份?$/.test(text);

/** What 本月, 去年同期, 上月 or 本年累计 means where the table is of `month`. */
function countedFrom({ start }: Period, words: string): Period | null {
  const [text = '', , year = '', same, sum] = COUNTED_MONTH.exec(words) ?? [];
  // 2025年|累计, 去年: with no month in it.
  if (text === '' || (year !== '' && same === undefined && sum === undefined)) return null;
  const back = /去年|上年/.test(year) ? 1 : 0;
  const [y, m] = [Number(start?.slice(0, 4)) - back, Number(start?.slice(5, 7)) - (text === '上月' ? 1 : 0)];
  const extent = monthExtent(y, sum === undefined ? m : 1, m);
  const precision = sum === undefined || m === 1 ? 'month' : 'year';
  return { text, start: iso(extent.start), end: iso(extent.end), precision, basis: 'relative' };
}
