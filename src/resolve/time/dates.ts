/** When a change takes effect, and when it was announced. */
import type { Span } from '../../document.ts';
import { known } from '../../gather.ts';
import type { Period } from '../../schema.ts';
import { countBefore, lastEndedBy, lastMark, startingIn } from '../../segment/in-order.ts';
import type { Reading } from '../reading.ts';
import { type Dated, sortDates } from './date-sorts.ts';
import { endOfList, startOfList } from './opened-lists.ts';

/** A date farther than this from the statement belongs to something else, or is but the next best. */
const REACH = 60;
/** No date of the sentence says anything of a statement farther off. */
const FARTHEST = 200;
/** What parts the sentence into what is said of one and of another. */
const PARTS = /[；;]/;
/** 已于10月离职，目前|由林越代任: the day before is not of what is so now. */
const FROM_NOW = /[，,](?:目前|如今|此后|现由|现已由|在[^，,。；;]{2,24}(?:前|期间)[，,])/;
/** Or of what was before: 4月，林越出任；更早之前，周启被免职. */
const NOT_SINCE = /[，,][^，,。；;]{0,12}目前由|[，,；;](?:更早|再早|再往前|在?此之?前)[^。；;]{0,8}[，,]/;
const PART_ENDS = /[；;。\n]/;
/** A date that stands this close before the verb is the verb's own: 5月20日辞去. */
const BESIDE = 3;
/** 将于7月1日退休，任命: what the day was of stands between. */
const NOT_BESIDE = /[；;]|[^起日月年讯电止间][，,]/;
/** Said of all that the sentence tells: 均自7月1日起生效. */
const OF_ALL =
  /[均皆都各][^，,。；;]{0,4}$|(?:上述|以上|前述|此项|该项|该等|[二两三四五六七八九十]人)[^，,。；;]{0,12}$/;
/** 自7月1日起：甲辞任；乙获委任, 将自7月1日起生效：甲辞任, 自7月1日起，（1）甲辞任 is said of the whole list. */
const OF_LIST = /^起?(?:(?:正式)?(?:生效)?[：:]|[，,][(（]?[1一iIaA][)）.、])/;
/** The sentence behind that says from when: 上述变动自7月1日起生效, 林越的任命将于7月1日生效. */
const GOES_ON =
  /^(?:(?:上述|以上|前述|此项|该项|本次|此次|该|这一|相关)(?:人事)?|[^，,。；;]{1,6}的)(?:任命|任免|委任|聘任|变动|变更|调整|辞任|事项|任职|人员)/;

/** 同时，解聘林越: in a new paragraph the same meeting goes on. */
const GOES_ON_ALSO = /^\s*(?:同时[，,]|会议还)/;

/** Below a list of appointments: since when they hold. */
const BELOW =
  /^[ 　]*(?:以上|上述|前述)(?:同志|人员|人事|各位|各项)?(?:的)?(?:任职|任命|任免|职务|聘任|任期|变动|调整|事项)/;

/** 任期|自3月5日起 is of who comes, and not of who goes. */
const TERM = /任[期职]自?$/;

/** 生效日期：7月1日, at the head of a notice: said of all that stands below. */
const ON_ITS_LINE = /^[ 　]*(?:生效|执行|实施|任职)(?:日期|时间|日)[：:][ 　]*$/;

export interface Dates {
  /**
   * When what a statement says takes effect: the date of effect nearest to it in its sentence (or in the next, where that says so),
   * else the day named before the verb, else when the board met or the letter came.
   */
  readonly effectOf: (span: Span, sentence: Span, trigger: Span | null, leaves?: boolean) => Period | null;
  /** The date of announcement that holds at an offset: it carries on until another is given. What took effect long before it was told before. */
  readonly announcedAt: (offset: number, effect: Period | null) => Period | null;
}

/** Between what is decided and its announcement lie so many days at most. */
const LATEST_NEWS = 62;
const DAY = 86_400_000;

/** Did a change take effect so long before an announcement that it can't be what was announced? */
function isLongBefore({ end }: Period, { start }: Period): boolean {
  if (end === null || start === null) return false;
  // A year that is not said is that of the other date, or the one before or behind: whichever is nearer.
  const year = Number([end, start].find(day => !day.startsWith('-'))?.slice(0, 4) ?? '2000');
  const daysFrom = (done: number, told: number): number =>
    (Date.parse(start.replace(/^-/, String(told))) - Date.parse(end.replace(/^-/, String(done)))) / DAY;
  const gaps = [daysFrom(year, year), daysFrom(year, start.startsWith('-') ? year - 1 : year)];
  return Math.min(...gaps.map(Math.abs)) > LATEST_NEWS && Math.max(...gaps) > LATEST_NEWS;
}

const distance = (date: Span, span: Span): number =>
  date.start >= span.end ? date.start - span.end : Math.max(0, span.start - date.end);

/** Whether a date says something of the statement: in its part of the sentence, or of all parts. */
function reaches(reading: Reading, date: Dated, span: Span): boolean {
  const { folded } = reading.text;
  const before = folded.slice(Math.max(0, date.start - 16), date.start);
  if (OF_ALL.test(before) || OF_LIST.test(folded.slice(date.end, date.end + 6))) return true;
  const between = date.start >= span.end ? folded.slice(span.end, date.start) : folded.slice(date.end, span.start);
  if ((PARTS.test(between) && !opensList(reading, date, span)) || isOfAnother(reading, date, span)) return false;
  return !(date.start < span.start && FROM_NOW.test(between));
}

/** 自7月1日起，甲辞任；乙获委任: said before all parts of the sentence, of those that have no day of their own. */
function opensList({ text: { folded }, lookup }: Reading, date: Dated, span: Span): boolean {
  if (!/(?:^|[，,：:。\n 　])[自从]?$/.test(folded.slice(Math.max(0, date.start - 2), date.start))) return false;
  if (!/^起[，,]/.test(folded.slice(date.end, date.end + 2))) return false;
  const part = Math.max(lastMark(folded, '；', date.end, span.start), lastMark(folded, ';', date.end, span.start));
  return part > date.end && startingIn(lookup.dates, part, span.end).length === 0;
}

/** 任命林越为总裁，张伟将于年底退休: the day of what another does in a clause of his own. */
function isOfAnother({ text: { folded }, lookup }: Reading, date: Dated, { end }: Span): boolean {
  const mark = Math.max(lastMark(folded, '，', end, date.start), lastMark(folded, ',', end, date.start));
  return mark >= 0 && startingIn(lookup.people, mark, date.start).length > 0;
}

/** 自7月1日起：(1) 甲…；(2) 乙获委任: the day at the head of a list reaches to its end. */
const headsList = (reading: Reading, date: Dated, span: Span): boolean =>
  date.end <= span.start &&
  (OF_LIST.test(reading.text.folded.slice(date.end, date.end + 6)) || opensList(reading, date, span));

/** 林越将于6月底退休，周启已被任命为其继任者，任命于|7月1日生效: what is said of the appointment itself. */
const OF_APPOINTMENT = /^[^；;。]{0,24}[，,](?:该|此项?|上述|相关)?(?:任命|委任|聘任)[将拟]?[于自从]$/;

function nearest(reading: Reading, dates: readonly Dated[], span: Span): Dated | null {
  let best: Dated | null = null;
  for (const date of dates) {
    const far = distance(date, span);
    const isOwn = OF_APPOINTMENT.test(reading.text.folded.slice(span.end, date.start));
    if (best && !isOwn && far >= distance(best, span)) continue;
    if (far < REACH ? reaches(reading, date, span) : headsList(reading, date, span)) best = date;
  }
  return best;
}

/** ，自7月1日起生效。 set apart at the end of a sentence that has no other day. */
const SET_APART = /[，,](?:均|并|且)?[自由于从]?$/;
const ENDS = /^(?:起|起正式)?生效(?:[。\n]|$)/;

/**
 * The date that ends the list which the statement is in: 甲辞任董事；及授权代表，自7月1日起生效. A day of somebody else's part is not lent,
 * unless it is set apart behind them all.
 */
function atEnd(reading: Reading, dates: readonly Dated[], span: Span): Dated | undefined {
  const {
    text: { folded },
    lookup,
  } = reading;
  const date = dates.find(d => d.start >= span.end && d.start - span.end < FARTHEST);
  if (!date || isOfAnother(reading, date, span)) return undefined;
  const last = Math.max(lastMark(folded, '；', span.end, date.start), lastMark(folded, ';', span.end, date.start));
  if (last < 0) return date;
  const behind = folded.slice(date.end, date.end + FARTHEST);
  if (dates.length === 1 && ENDS.test(behind) && SET_APART.test(folded.slice(last, date.start))) return date;
  const parts = behind.search(PART_ENDS);
  return startingIn(lookup.people, last, parts < 0 ? folded.length : date.end + parts).length > 0 ? undefined : date;
}

/** The lists that dates are at the head of (自6月1日起：, 于5月8日召开会议，审议通过以下议案：) or below (以上任职自6月1日起计算). */
function opening({ text: { folded }, lookup }: Reading, dates: readonly Dated[]): (Span & { readonly date: Dated })[] {
  const heads = known(dates, date => {
    const sentence = lookup.sentenceOf(date.start);
    if (!sentence) return null;
    if (date.sort === 'effect' && ON_ITS_LINE.test(folded.slice(sentence.start, date.start)))
      return { start: sentence.end, end: folded.length, date };
    if (date.sort === 'effect' && BELOW.test(folded.slice(sentence.start, date.start))) {
      const start = startOfList(folded, sentence.start);
      return start === null ? null : { start, end: sentence.start, date };
    }
    const end = endOfList(folded, sentence.end);
    return end === null ? null : { start: sentence.end, end, date };
  });
  return heads.sort((a, b) => a.start - b.start);
}

/** Sorts the document's dates once. */
export function datesOf(reading: Reading): Dates {
  const { folded, raw } = reading.text;
  const all = sortDates(folded, raw, reading.lookup.dates);
  const announced = all.filter(d => d.sort === 'announced');
  const dated = all.filter(d => d.sort !== 'announced');
  const acts = all.filter(d => d.sort === 'act');
  const within = ({ start, end }: Span): Dated[] => {
    const from = countBefore(dated, start);
    return dated.slice(from, countBefore(dated, end)).filter(d => d.end <= end);
  };
  /** 该任命自7月1日起生效, right behind the sentence. */
  const saidBehind = (sentence: Span): Dated | null => {
    const start = sentence.end + (/^\s*/.exec(folded.slice(sentence.end, sentence.end + 8))?.[0].length ?? 0);
    if (!GOES_ON.test(folded.slice(start, start + 12))) return null;
    return (
      within({ start, end: reading.lookup.sentenceOf(start)?.end ?? start }).find(d => d.sort === 'effect') ?? null
    );
  };
  /** The board that met, or the register that was changed, in the same paragraph. */
  const actBefore = (offset: number): Dated | null => {
    const last = lastEndedBy(acts, offset);
    return last && (last.start >= reading.lookup.lineOf(offset) || GOES_ON_ALSO.test(folded.slice(offset, offset + 4)))
      ? last
      : null;
  };
  const heads = opening(reading, [...acts, ...dated.filter(d => d.sort === 'effect')]);
  const headOf = (offset: number): Dated | null => {
    const last = heads[countBefore(heads, offset) - 1];
    return last && last.end >= offset ? last.date : null;
  };
  return {
    effectOf: (span, sentence, trigger, leaves = false) => {
      const here = within(sentence).filter(({ start }) => !(leaves && TERM.test(folded.slice(start - 3, start))));
      const at = trigger?.start ?? span.end;
      const before = here.findLast(
        d =>
          d.end <= at &&
          d.sort !== 'event' &&
          (d.sort !== 'when' || (span.start - d.end < REACH && !NOT_SINCE.test(folded.slice(d.end, at)))),
      );
      if (before && at - before.end <= BESIDE && !NOT_BESIDE.test(folded.slice(before.end, at))) return before.period;
      const effects = here.filter(d => d.sort === 'effect');
      const effect = nearest(reading, effects, span) ?? saidBehind(sentence);
      const done = before?.sort === 'effect' ? null : before;
      const event = here.find(d => d.sort === 'event' && distance(d, span) < REACH);
      const found =
        effect ?? done ?? atEnd(reading, effects, span) ?? actBefore(sentence.start) ?? headOf(sentence.start) ?? event;
      return found?.period ?? null;
    },
    announcedAt: (offset, effect) => {
      const next = countBefore(announced, offset + 1);
      const told = (announced[next - 1] ?? announced[0])?.period ?? null;
      return told && effect && isLongBefore(effect, told) ? null : told;
    },
  };
}
