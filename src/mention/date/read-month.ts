/** Reads months and their days. */
import { WEEKDAYS } from '../../lexicon/calendar.ts';
import { isHanCode, isLatinCode } from '../characters.ts';
import { testAt } from '../match-at.ts';
import { HEADS, MONTH_PART, monthDays, monthPart, monthsPart, yearPart } from './calendar-words.ts';
import { day, isDate, nthWeekday } from './days.ts';
import { lunarDay } from './lunar.ts';
import { numberedUnit, type PartRead, pair, single, weekOf } from './part-read.ts';
import { readLunarDay, readSmall, type Small } from './small.ts';
import { pastTime } from './time-of-day.ts';

export function readMonth(text: string, at: number, first: number, last: number): PartRead | null {
  if (first < 1 || last > 12 || last < first) return null;
  const share = text.charAt(at) === '份' && text.charAt(at + 1) !== '额';
  let end = share ? at + 1 : at;
  if (first !== last) return { part: monthsPart(first, last), end };
  if (text.charAt(end) === '的' && /^的第/.test(text.slice(end, end + 2))) end++;
  return inGivenMonth(text, end, first) ?? { part: monthsPart(first, first), end };
}

/** What narrows a month: a day, a third of it, its nth week. */
function inGivenMonth(text: string, at: number, month: number): PartRead | null {
  const lunar = text.charAt(at) === '初' || text.charAt(at) === '廿' ? readLunarDay(text, at) : null;
  if (lunar !== null)
    return { part: yearPart(y => single(lunarDay(y, month, lunar.value)), 'day'), end: pastTime(text, lunar.end) };
  if (month === 8 && text.startsWith('十五', at) && !'日号'.includes(text.charAt(at + 2) || '。')) {
    return { part: yearPart(y => single(lunarDay(y, 8, 15)), 'day'), end: pastTime(text, at + 2) };
  }
  const third = MONTH_PART.from(text, at);
  if (third !== null && !'期次学国'.includes(text.charAt(third.end) || '。')) {
    const [from, to] = third.value;
    const within = (y: number) => ({
      start: day(y, month, from),
      end: to === 0 ? day(y, month + 1, 0) : day(y, month, to),
    });
    return { part: yearPart(within, 'month'), end: third.end };
  }
  if (text.charAt(at) === '第') return nthWeekOfMonth(text, at + 1, month);
  if (text.charAt(at) === '前') return firstDays(text, at + 1, month);
  return dayOfMonth(text, at, month);
}

function dayOfMonth(text: string, at: number, month: number): PartRead | null {
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  const first = readSmall(text, from);
  if (first === null) return null;
  const { second, last, unitAt, unit } = numberedUnit(text, first);
  const marked = unit === '日' || unit === '号';
  if (second !== null && !marked) return bareDay(text, first, month);
  if (!marked) return bareDay(text, first, month);
  if (!isDate(month, first.value) || !isDate(month, last.value) || last.value < first.value) return null;
  const within = (y: number) => ({ start: day(y, month, first.value), end: day(y, month, last.value) });
  return { part: yearPart(within, 'day'), end: pastTime(text, unitAt + 1) };
}

/** 1月3: a day without its 日 only where nothing it could count follows. */
function bareDay(text: string, date: Small, month: number): PartRead | null {
  const next = text.charCodeAt(date.end);
  const open =
    Number.isNaN(next) ||
    (!isHanCode(next) &&
      !isLatinCode(next) &&
      !(next >= 48 && next <= 57) &&
      !'.,%，:：'.includes(text.charAt(date.end)));
  const joined = text.charAt(date.end) === '至' || text.charAt(date.end) === '到';
  if (!(open || joined) || !isDate(month, date.value)) return null;
  return { part: yearPart(y => single(day(y, month, date.value)), 'day'), end: date.end };
}

function nthWeekOfMonth(text: string, at: number, month: number): PartRead | null {
  const nth = readSmall(text, at);
  if (nth === null || nth.value > 5) return null;
  const from = text.charAt(nth.end) === '个' ? nth.end + 1 : nth.end;
  const head = HEADS.from(text, from);
  if (head === null) return null;
  const which = WEEKDAYS[text.charAt(head.end)];
  if (which !== undefined)
    return { part: yearPart(y => single(nthWeekday(y, month, nth.value, which)), 'day'), end: head.end + 1 };
  return { part: yearPart(y => weekOf(nthWeekday(y, month, 1, 1), nth.value), 'day'), end: head.end };
}

function firstDays(text: string, at: number, month: number): PartRead | null {
  const count = readSmall(text, at) ?? pair(text, at);
  if (count === null || text.charAt(count.end) !== '天') return null;
  return {
    part: yearPart(y => ({ start: day(y, month, 1), end: day(y, month, count.value) }), 'day'),
    end: count.end + 1,
  };
}

/** 30日前|完成: by which day, and not how long ago. */
const DUE =
  /之?前(?:全部|必须|统一|陆续)?(?:完成|提交|支付|报送|上报|到岗|到位|办理|缴|交割|反馈|回复|结束|履行|披露|发放)/y;

/** 24日, 12-19日: which month is not said. */
export function readDays(text: string, at: number, first: number, last: number, unit: string): PartRead | null {
  if (first < 1 || last > 31 || last < first) return null;
  const next = text.charAt(at);
  if (unit === '号' && next !== '' && '线楼店院召文称码机人'.includes(next)) return null;
  if (/^(?:之?[内后前]|以[内后前]|均|化)/.test(text.slice(at, at + 2)) && unit === '日' && !testAt(DUE, text, at))
    return null;
  return { part: monthDays(first, last, 'day', null), end: pastTime(text, at) };
}

/** What only a day has, behind one that no 日 marks: 5/1生效. */
const OF_A_DAY = /[ 　]?(?:(?:正式)?生效|起|董事会(?:决议|通过|召开)|股东会|公告|上任|到任|就任|离职|退休)/y;

/** 11/3号, 5/1生效. */
export function slashedDay(text: string, month: Small): PartRead | null {
  if (text.charAt(month.end) !== '/') return null;
  const date = readSmall(text, month.end + 1);
  if (date === null || !isDate(month.value, date.value)) return null;
  const marked = '号日'.includes(text.charAt(date.end) || '。');
  if (!marked && !testAt(OF_A_DAY, text, date.end)) return null;
  const end = marked ? pastTime(text, date.end + 1) : date.end;
  return { part: yearPart(y => single(day(y, month.value, date.value)), 'day'), end };
}

/** After 上月, 本月: a day, a third, a week of it, or the whole. */
export function inMonth(text: string, at: number, month: { offset: number; anaphoric: boolean }): PartRead {
  const third = MONTH_PART.from(text, at);
  if (third !== null) return { part: monthDays(third.value[0], third.value[1], 'month', month), end: third.end };
  const date = readSmall(text, at);
  if (date !== null && '日号'.includes(text.charAt(date.end) || '。') && date.value <= 31) {
    return { part: monthDays(date.value, date.value, 'day', month), end: pastTime(text, date.end + 1) };
  }
  const week = /^的?第/.exec(text.slice(at, at + 2))?.[0];
  const nth = week === undefined ? null : readSmall(text, at + week.length);
  const head = nth === null ? null : HEADS.from(text, text.charAt(nth.end) === '个' ? nth.end + 1 : nth.end);
  if (nth !== null && head !== null) {
    const within = (y: number, m: number) => weekOf(nthWeekday(y, m, 1, 1), nth.value);
    return { part: { of: 'month', within, month, precision: 'day', choice: 'same' }, end: head.end };
  }
  const days = text.charAt(at) === '前' ? (readSmall(text, at + 1) ?? pair(text, at + 1)) : null;
  if (days !== null && text.charAt(days.end) === '天')
    return { part: monthDays(1, days.value, 'day', month), end: days.end + 1 };
  return { part: monthPart(month.offset, month.anaphoric), end: at };
}
