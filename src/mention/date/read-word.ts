/** Reads the words of the calendar: days, weeks, feasts, seasons, edges of a year. */
import { FEAST_LENGTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { COMPANY_ENDS } from '../../lexicon/part-names.ts';
import { isHanCode } from '../characters.ts';
import { matchAt, testAt } from '../match-at.ts';
import { isChineseNumeral } from '../numeral/number-characters.ts';
import {
  AFTER_YEAR,
  CALENDAR,
  type CalendarWord,
  COMPANIONS,
  DAY_PART,
  HEADS,
  JUNE_FEASTS,
  monthsPart,
  NUMBER_FEASTS,
  SEASONS,
  SPANS,
  weekdayPart,
  weekPart,
} from './calendar-words.ts';
import { SOLAR_TERM_NAMES } from './lunar.ts';
import type { PartRead } from './part-read.ts';
import { inMonth, readDays } from './read-month.ts';
import { quarterEdge } from './read-quarter.ts';
import { isAfterNow } from './read-year.ts';
import { pastTime } from './time-of-day.ts';

export function readSeason(text: string, at: number): PartRead | null {
  const season = SEASONS.from(text, at);
  return season === null || season.end - at < 2 || text.charAt(season.end) === '赛'
    ? null
    : { part: season.value, end: season.end };
}

export function readAfterYear(text: string, at: number): PartRead | null {
  const found = AFTER_YEAR.from(text, at);
  if (found !== null && !'期次学国'.includes(text.charAt(found.end) || '。'))
    return { part: monthsPart(found.value[0], found.value[1]), end: found.end };
  const season = SEASONS.from(text, at);
  if (season !== null && !'招节运季'.includes(text.charAt(season.end) || '。'))
    return { part: season.value, end: season.end };
  const half = /^(?:报告期|全年|以来)/.exec(text.slice(at, at + 3));
  return half?.[0] === '全年' ? { part: monthsPart(1, 12), end: at + 2 } : null;
}

/** Words that would make another word of a calendar word: 本周期, 前天津, 今日头条. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  本周: '期',
  上周: '期',
  前天: '津',
  明天: '系',
  今日: '头',
  当日: '达归',
  次日: '达',
  本日: '本',
  当天: '地',
  全天: '候',
  年中: '国考',
  年初: '期',
  元旦: '',
  大雪: '山球',
  小雪: '糕',
  本季: '报',
  上季: '',
  国庆: '',
  圣诞: '',
};

/** 今（21）日: which day it is stands inside the word. */
const DAY_INSIDE = /[今昨明] ?[（(](\d{1,2})[）)] ?[日天]/y;

/** 将于月底离任: of this month, where nothing says of which. */
const EDGE_OF_MONTH = /(?<=[于在到至将])月[初底末](?!期)/y;

export function readWord(text: string, at: number, hasYear: boolean): PartRead | null {
  const inside = '今昨明'.includes(text.charAt(at) || '。') ? matchAt(DAY_INSIDE, text, at) : null;
  if (inside !== null) return readDays(text, DAY_INSIDE.lastIndex, Number(inside[1]), Number(inside[1]), '日');
  if (text.charAt(at) === '月')
    return testAt(EDGE_OF_MONTH, text, at) ? inMonth(text, at + 1, { offset: 0, anaphoric: false }) : null;
  const found = CALENDAR.from(text, at);
  if (found === null) return readNumberFeast(text, at);
  if (isAfterNow(text, at)) return null;
  const { value, end } = found;
  if (NOT_BEFORE[text.slice(at, end)]?.includes(text.charAt(end) || '。') === true) return null;
  if (value.is === 'year') return null;
  if (value.is === 'week') return readWeek(text, end, value.offset);
  if (value.is === 'month') return inMonth(text, end, { offset: value.offset, anaphoric: value.anaphoric });
  if (end - at === 2 && testAt(OF_COMPANY, text, end) && SOLAR_TERM_NAMES.includes(text.slice(at, end))) return null;
  if (text.charAt(at) === '年' && !hasYear && isYearCount(text, at)) return null;
  return feastOr(text, at, end, value);
}

/** 白露科技, 谷雨集团: what a company is called. */
const OF_COMPANY = new RegExp(`${COMPANY_ENDS}|集团|公司|银行|基金`, 'y');

/** 3年底, 每年初: the 年 counts years. */
function isYearCount(text: string, at: number): boolean {
  return isChineseNumeral(text, at - 1) || /[\d每周青少]/.test(text.charAt(at - 1));
}

function feastOr(text: string, at: number, end: number, value: CalendarWord & { is: 'part' }): PartRead {
  if (value.feast === undefined) {
    const edge = value.part.precision === 'quarter' ? quarterEdge(text, end, value.part) : null;
    return edge ?? { part: value.part, end: value.daily ? pastTime(text, end) : end };
  }
  const length = FEAST_LENGTHS[text.slice(at, end)];
  const span = SPANS.from(text, end);
  if (span !== null) return { part: value.feast(length ?? 1), end: span.end };
  return { part: value.part, end: pastTime(text, end) };
}

function readNumberFeast(text: string, at: number): PartRead | null {
  const june = JUNE_FEASTS.from(text, at);
  if (june?.value.is === 'part' && standsAsFeast(text, at, june.end)) return feastOr(text, at, june.end, june.value);
  const found = NUMBER_FEASTS.from(text, at);
  if (found?.value.is !== 'part' || COMPANIONS.from(text, found.end) === null) return null;
  if (isChineseNumeral(text, at - 1)) return null;
  return feastOr(text, at, found.end, found.value);
}

/** 618 is a feast unless it counts or measures something. */
function standsAsFeast(text: string, at: number, end: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if (/[\d.A-Za-z¥￥$+\-/]/.test(before) || (before === ',' && /\d/.test(text.charAt(at - 2)))) return false;
  if (after === ',') return !/\d/.test(text.charAt(end + 1));
  return !/[\d.%万亿元个家名人件台套倍年月日号点分亩吨美港欧:：/\-A-Za-z]/.test(after);
}

function readWeek(text: string, end: number, offset: number): PartRead {
  const again = HEADS.from(text, end)?.end ?? end;
  const which = WEEKDAYS[text.charAt(again)];
  if (which === undefined) return { part: weekPart(offset), end };
  return { part: weekdayPart(which, offset), end: pastTime(text, again + 1) };
}

/** 于周二, 当地时间周二 */
const BEFORE_DAY = /(?:于|时间)$/;
/** 周二消息, 周二突然: nobody of the name 周二 begins so. */
const BEHIND_DAY = /消息|披露|获悉|报道|证实|确认|任命|突然|正式|对外|发布|盘[前中后]|收盘/y;

/** 周五, 星期天; not 周一鸣 or 一周三次. */
export function readWeekday(text: string, at: number): PartRead | null {
  const head = HEADS.from(text, at);
  if (head === null) return null;
  const which = WEEKDAYS[text.charAt(head.end)];
  const before = text.charAt(at - 1);
  if (
    which === undefined ||
    isChineseNumeral(text, at - 1) ||
    (before !== '' && '每第两数几本上下这一'.includes(before))
  )
    return null;
  const after = text.charAt(head.end + 1);
  const short = head.end - at === 1;
  if (
    short &&
    after !== '' &&
    isHanCode(after.charCodeAt(0)) &&
    DAY_PART.from(text, head.end + 1) === null &&
    !'要将起前后召发宣公收开举到至的在是）'.includes(after) &&
    !BEFORE_DAY.test(text.slice(Math.max(0, at - 2), at)) &&
    !testAt(BEHIND_DAY, text, head.end + 1)
  ) {
    return null;
  }
  return { part: weekdayPart(which, null), end: pastTime(text, head.end + 1) };
}
