/** When a figure holds: the date that governs its clause. */
import type { Period, Span } from '../../document.ts';
import type { DateMark, Mark, QuantityMark } from './mark.ts';
import { runOf } from './respectively.ts';
import type { Situation } from './situation.ts';

export interface PeriodFound {
  readonly period: Period;
  readonly span: Span;
  /** It holds for the one figure alone: 由2020年的|28亿元增至, 去年同期|3亿元. */
  readonly aside?: boolean;
}

const ANNOUNCING =
  /^(?:（[^）]{0,8}）)?[^，。；]{0,12}?(?:消息|讯|电|获悉|公告|发布|公布|披露|宣布|报道|报导|召开|表示|称|收盘|早盘|股价|回购|起)/;
/** Also where a change starts from: 由上年同期的1亿元扩至2亿元. */
const COMPARING = /(?:较|比|相较于?|由|从)$/;
/** 去年同期 holds for its own clause. */
const SAME_PERIOD = /同(?:期(?:全[天年])?|月)$/;
/** 上季度 or 上年 behind another date of the sentence is what that is compared with. */
function isAside(text: string, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  const words = mark === undefined ? '' : text.slice(mark.start, mark.end);
  if (SAME_PERIOD.test(words)) return true;
  if (/^上(?:一?个?季度?|一?年度?)$/.test(words)) return marks.slice(0, at).some(({ is }) => is === 'date');
  // 全年营收3亿元，2023年|为2亿元；毛利率…
  return mark?.is === 'date' && isEarlier(mark, marks.slice(0, at));
}

/** A year with a later one before it in the sentence. */
const isEarlier = ({ date }: DateMark, before: readonly Mark[]): boolean =>
  (date.period.precision === 'year' || /^[去上前]年$/.test(date.period.text)) &&
  before.some(other => other.is === 'date' && (other.date.period.start ?? '') > (date.period.end ?? '9'));

const CLOSE = /(?:[月季度期]|(?<!周)年)末$/;

/** 9月末|总资产3万亿元: what is counted then is counted on the last day, and what something rose from at 年初 on the first. */
function closing(period: Period, aside = false): Period {
  const { text, start, end } = period;
  if (aside && text.endsWith('年初')) return { ...period, end: start, precision: 'day' };
  return CLOSE.test(text) && end !== null ? { ...period, start: end, precision: 'day' } : period;
}

const FRESH = /^(?:月|年)/;

/** The date nearest before the quantity that says when, rather than when it was told or what it is compared with. */
export function periodOf(text: string, { marks, index, clauseStart }: Situation, sums: boolean): PeriodFound | null {
  let closed = false;
  for (let i = index - 1; i >= 0; i--) {
    const mark = marks[i];
    // 收益18亿元（2023年：19亿元），溢利…: a year that a bracket told of.
    if (mark?.is === 'break' && '）)'.includes(text.charAt(mark.start)) && mark.end <= clauseStart)
      closed = isQuantityInside(text, marks, i);
    if (mark?.is === 'break' && '（('.includes(text.charAt(mark.start))) closed = false;
    if (
      mark?.is !== 'date' ||
      closed ||
      isGloss(marks, i) ||
      (sums && mark.start < clauseStart && /^(?!截)[^至到]*[年月期度][末底]$/.test(text.slice(mark.start, mark.end))) ||
      isBase(text, mark, marks[i + 1]) ||
      (mark.start < clauseStart && isAside(text, marks, i) && !opensFor(text, mark, clauseStart)) ||
      (isComparison(text, mark) && !isOwn(text, mark, marks, index))
    )
      continue;
    const aside = isComparison(text, mark) || isAside(text, marks, i);
    const period = sums ? mark.date.period : closing(mark.date.period, aside);
    if (!isTelling(text, mark)) return { period, span: { start: mark.start, end: mark.end }, aside };
  }
  return dateBehind(text, marks, index);
}

/** 2024财年|（截至2024年9月30日）|: the bracket says the time before it again. */
function isGloss(marks: readonly Mark[], at: number): boolean {
  const [date, bracket] = [marks[at - 2], marks[at - 1]];
  return (
    date?.is === 'date' && bracket?.is === 'break' && date.end === bracket.start && marks[at]?.start === bracket.end
  );
}

function isQuantityInside(text: string, marks: readonly Mark[], close: number): boolean {
  for (let i = close - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark?.is === 'quantity') return true;
    if (mark?.is === 'break' && '（('.includes(text.charAt(mark.start))) return false;
  }
  return false;
}

/** 上年同期，公司|亏损3亿元: it stands alone before the clause. */
const opensFor = (text: string, date: Span, clauseStart: number): boolean =>
  clauseStart - date.end === 1 && '，,：:'.includes(text.charAt(date.end));

/** 2021年、2022年分别3亿元和4亿元, 2021年至2022年…分别: as many years as numbers, each its own; null where it is no such list. */
export function respectivePeriod(text: string, marks: readonly Mark[], index: number): PeriodFound | null {
  const { first, place, count } = runOf(text, marks, index);
  if (count < 2) return null;
  let last = first - 1;
  while (last >= 0 && marks[last]?.is !== 'date') last--;
  // 2021年、2022年营收分别为…；同期|毛利率为34%、35%
  const again = isSameTime(marks[last]);
  while (again && last >= 0 && (marks[last]?.is !== 'date' || isSameTime(marks[last]))) last--;
  const latest = marks[last];
  const start = marks[first]?.start ?? 0;
  const shared =
    again || text.charAt(marks[first]?.end ?? 0) === '/' || text.slice(latest?.end, start).includes('分别');
  if (latest?.is !== 'date' || !shared) return null;
  let from = last;
  while (last - from < count && isListed(text, marks[from - 1], marks[from])) from--;
  if (last - from + 1 === 1) return yearOf(latest, place, count);
  const own = last - from + 1 === count ? marks[from + place] : undefined;
  return own?.is === 'date' ? { period: own.date.period, span: { start: own.start, end: own.end } } : null;
}

const isSameTime = (mark: Mark | undefined): boolean =>
  mark?.is === 'date' && /^(?:同期|各期|各年)$/.test(mark.date.period.text);

const isListed = (text: string, left: Mark | undefined, right: Mark | undefined): boolean =>
  left?.is === 'date' && right?.is === 'date' && /^(?:、|\/|和|及|与|以及)$/.test(text.slice(left.end, right.start));

/** The year at `place` of a stretch of as many years as there are numbers. */
function yearOf({ date, start, end }: DateMark, place: number, count: number): PeriodFound | null {
  const { period } = date;
  if (period.start === null || period.end === null) return null;
  const first = Number(period.start.slice(0, 4));
  if (!period.start.endsWith('-01-01') || !period.end.endsWith('-12-31')) return null;
  if (Number(period.end.slice(0, 4)) - first + 1 !== count) return null;
  const year = first + place;
  return {
    period: { text: period.text, start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year', basis: period.basis },
    span: { start, end },
  };
}

/** 3亿元（2023年）: a date in brackets right behind. */
function dateBehind(text: string, marks: readonly Mark[], index: number): PeriodFound | null {
  const [bracket, date] = [marks[index + 1], marks[index + 2]];
  const quantity = marks[index];
  if (bracket?.is !== 'break' || date?.is !== 'date' || quantity === undefined) return null;
  if (!'（('.includes(text.charAt(bracket.start))) return null;
  // 18亿元（2023年：16亿元）: of the number in the bracket.
  if ('：:为'.includes(text.charAt(date.end) || '。')) return null;
  if (bracket.start !== quantity.end || date.start !== bracket.end || date.date.period.precision === 'day') return null;
  return { period: date.date.period, span: { start: date.start, end: date.end } };
}

const LIVED =
  /^所?(?:设定|定下|制定|提出|确立)|^(?:出生|生于|生[，,（(]|加入|加盟|入职|毕业|参加工作|进入|[起出就]任|担任|任[职\u4e00-\u9fff]|成立|创立|创办|登陆|挂牌|上市|在[^，。；]{1,10}(?:上市|挂牌)|[^，。；\d]{0,8}以来)/;

/** 1978年出生, 2005年加入, 成立于2015年, 年初定下的目标: when somebody or something came about. */
const isOfLife = (text: string, { start, end }: Span): boolean =>
  LIVED.test(text.slice(end, end + 16)) || FOUNDED.test(text.slice(Math.max(0, start - 3), start));

const FOUNDED = /(?:成立|创立|创办|创建|始建|上市|设立)于?$/;

/** 2025年|春运: a season of the year, and not all of it. */
const EVENT =
  /^的?(?:档(?!案)|中期|春运|暑运|暑期|寒假|黄金周|年货节|春节|国庆|“?五一|端午|中秋|元旦|购物节|大促|“?6·?18|“?双1[12]|“?双十[一二])/;

/** 成立于2015年 is no period of any figure, and 2018年的4倍 and 恢复到2019年的113% only name the base. */
function isBase(text: string, date: DateMark, quantity: Mark | undefined): boolean {
  if (isOfLife(text, date)) return true;
  // 截至6月30日止六个月|中期业绩
  if (EVENT.test(text.slice(date.end, date.end + 5)) && text.charAt(date.end - 1) !== '月') return true;
  if (quantity?.is !== 'quantity' || text.slice(date.end, quantity.start) !== '的') return false;
  if (quantity.quantity.unit === 'times') return true;
  const rate = quantity.quantity.unit === 'percent' || quantity.quantity.unit === 'ratio';
  return (
    rate &&
    /(?:恢复[到至]|相当于|达到?|不[及足到]|接近|[仅是为])$/.test(text.slice(Math.max(0, date.start - 4), date.start))
  );
}

/** 较2021年的172亿元, 相比去年同期亏损172亿元: the number compared with is of that year. */
function isOwn(text: string, date: DateMark, marks: readonly Mark[], index: number): boolean {
  const [quantity, metric] = [marks[index], marks[index - 1]];
  if (quantity?.is !== 'quantity' || quantity.quantity.unit === 'times') return false;
  const from = metric?.is === 'metric' && marks[index - 2] === date && isAmount(quantity) ? metric.end : date.end;
  const gap = text.slice(from, quantity.start);
  return /^[的之]?$/.test(text.slice(date.end, metric?.start ?? 0)) && from > date.end
    ? /^(?:约|为|约为)?$/.test(gap)
    : /^[的之]?$/.test(gap);
}

const isAmount = ({ quantity }: QuantityMark): boolean => /^[A-Z]{3}$/.test(quantity.unit);

/** What later sentences may go on with: a stretch of time, but no comparison and no plan. */
export function goesOn(period: Period): boolean {
  if (/同期|^(?:未来|今后|过去|最近)|(?<!期)[内后前]$/.test(period.text)) return false;
  return period.precision !== 'day' || /^截|末$/.test(period.text) || period.start !== period.end;
}

function isComparison(text: string, mark: DateMark): boolean {
  const before = text.slice(Math.max(0, mark.start - 3), mark.start);
  return COMPARING.test(before) || (/[与和同跟]$/.test(before) && LIKE.test(text.slice(mark.end, mark.end + 5)));
}

/** 与上年末|基本持平 */
const LIKE = /^(?:大致|基本)?(?:持平|相当|相比|相若|一致|相同)/;

/** 9月1日消息, 3月5日公告: the day of telling, which measures nothing. */
function isTelling(text: string, mark: DateMark): boolean {
  const { precision, text: words } = mark.date.period;
  if (words.startsWith('截') || precision === 'event') return false;
  if (precision !== 'day') return FRESH.test(words) ? false : /^(?:近日|日前)$/.test(words);
  return ANNOUNCING.test(text.slice(mark.end, mark.end + 26));
}

/** The period that the sentence begins with, and the next one goes on with. */
export function firstPeriod(text: string, marks: readonly Mark[]): PeriodFound | null {
  const first = marks.find(
    mark =>
      mark.is === 'date' &&
      goesOn(mark.date.period) &&
      !isOfLife(text, mark) &&
      !isComparison(text, mark) &&
      !'（('.includes(text.charAt(mark.start - 1) || '。'),
  );
  return first?.is === 'date' ? { period: closing(first.date.period), span: first } : null;
}
