/** What a date is, by the words around it: of effect, of an announcement, of what was done, or just when. */
import type { DateMention, Span } from '../../document.ts';
import { everyMatch } from '../../mention/every-match.ts';
import type { Period } from '../../schema.ts';

/**
 * `effect`: from when a change holds (自7月1日起). `act`: when a board met, a letter came, a register was changed. `when`: said at
 * the head of a clause (7月1日，林越辞任). `announced`: when it was told. `event`: holds from something without a day (自董事会通过之日起).
 */
type DateSort = 'effect' | 'act' | 'when' | 'announced' | 'event';

export interface Dated extends Span {
  readonly sort: DateSort;
  readonly period: Period;
}

const EFFECT_BEFORE =
  /(?:自|从|将于|自即|(?:任职|生效|到任|离任|就任|上任|执行|实施|最后工作日)(?:日期|时间|日)?(?:为|是|：|:)[ 　]?)$/;
const EFFECT_BEHIND =
  /^(?:[(（][^()（）]{0,8}[)）])?(?:正式)?(?:(?:退休|离职|辞任|辞职|卸任|解任)?生效|起|(?:到任|到岗|上任|履职|就任|就职)(?=[，,。；;]|$))/;
/** Verbs of office right behind a date: 5月20日辞去. */
const CHANGES =
  /^(?:正式|已经?|即|将)?(?:到岗|到任|离任|离职|(?:到龄|届龄)?退休|辞任|卸任|辞职|辞去|任命|聘任|出任|担任|就任|上任|任职|接任|接替|卸下|去世|逝世|病逝|被|获|加入|加盟|离开)/;
const TOLD =
  '公告|发布|下发|印发|披露|宣布|获悉|消息|讯(?=[\\s　：:，,（(丨|])|通报|报道|公布|发出|透露|官宣|发文|公示|表示|显示|证实|丨|电(?=[ 　])';
const DONE = '召开|召集|举行|收到|接到|审议|递交|提交|发生(?:工商|了工商|多项工商)?变更|完成工商|批复|核准';
/** The first such verb behind a date says what the date is. */
const FIRST_VERB = new RegExp(`^(?:[^。；;]{0,48}?(?<told>${TOLD})|[，,]?[^，,。；;]{0,30}?(?<done>${DONE}))`);
const FIRST_DONE = new RegExp(`^[，,]?[^，,。；;]{0,30}?(?:${DONE})`);
const TO_BE_DONE = /^(?:召开|召集|举行|审议|表决|讨论)/;
const ANY_TOLD = new RegExp(TOLD);
/** 1970年3月生: when a life began, and nothing that it tells. */
const OF_A_LIFE = /^(?:出生|生(?![效产])|参加工作|入党|入伍|加入中国共产党)/;
/** 江州新闻网3月19日，: the day of the news. */
const DATELINE = /(?:^|[\n】])[ 　]*\p{Script=Han}{1,8}(?:网|社|新闻|财经|日报|晚报|时报)[ 　]?$/u;
const LONGEST_SOURCE = 14;
const HEAD = /[，,。；;：:（(\n]$/;
/** These words repeat a day said before. */
const SAME_DAY = /^(?:今日|今天|同日|当日|当天|今|本日)$/;
const TO_THE_DAY = new Set(['day', 'month']);
/** 55天前上任的董事长: counted back, it tells the past of somebody. */
const COUNTED_BACK = /[天日月年]前$|^[一二两三四五六七八九十]+日$/;
/** 10月1日-2月16日 is when something was counted, not when it was told. */
const RANGE = /[-—–~至到]/;
/** Said without a day: the words stand for themselves. */
const VAGUE =
  /(?<![0-9一-龥])(?:近日|日前|近期)|(?<!(?:(?<![事东议大])会|[将拟要])[在于])(?:近日|日前|近期)(?=[^，,。；;]{0,30}(?:公告|发布|披露|宣布|获悉|公布|通报|透露|收到|接到|召开))/g;
/** 至第三届董事会任期届满之日止: until when a term that begins then lasts, said with its beginning. */
const UNTIL =
  /^(?:开始)?[，,]?(?:[至直到]|持续至)[^，,。；;：:]{2,30}?(?:之日止|之日为止|时止|为止|届满止|止|届满(?![之时为止日]))/;
const LONGEST_TERM = 40;
/** 自董事会审议通过之日起, 自股东大会结束后. */
const EVENT = /自[^，,。；;：:自]{2,30}?(?:之日起|之时起|结束时起|结束后)/g;

/** Which comes first behind a date, a verb of telling or one of doing. */
function firstVerb(behind: string): 'told' | 'done' | null {
  const found = FIRST_VERB.exec(behind)?.groups;
  if (found?.['told'] === undefined) return found ? 'done' : null;
  const done = FIRST_DONE.exec(behind);
  const told = behind.search(ANY_TOLD);
  return done && done[0].length < told ? 'done' : 'told';
}

const SEE = /(?:详见|参见|参阅|请见|载于|请参[阅看]|参照)[^。；;\n]{0,40}$/;
const LONGEST_SEE = 48;

function sortOf(text: string, date: DateMention): DateSort | null {
  const behind = text.slice(date.end, date.end + 64);
  const before = text.slice(Math.max(0, date.start - 7), date.start);
  // 一年前的今天 is another day.
  if (COUNTED_BACK.test(date.period.text) || /[前后]的$/.test(before)) return null;
  if (OF_A_LIFE.test(behind)) return null;
  // 详见公司2月3日披露的公告: of another paper.
  if (SEE.test(text.slice(Math.max(0, date.start - LONGEST_SEE), date.start))) return null;
  // 董事会将于3月20日审议该事项: when others will decide.
  if (before.endsWith('将于') && TO_BE_DONE.test(behind)) return null;
  if (EFFECT_BEHIND.test(behind) || EFFECT_BEFORE.test(before)) return 'effect';
  if (CHANGES.test(behind)) return 'when';
  if (/^[，,]/.test(behind) && DATELINE.test(text.slice(Math.max(0, date.start - LONGEST_SOURCE), date.start)))
    return 'announced';
  const isHead = date.start === 0 || HEAD.test(before);
  const verb = firstVerb(behind);
  if (verb === 'told' && RANGE.test(date.period.text)) return null;
  if (verb === 'told') return date.period.precision === 'day' ? 'announced' : isHead ? 'when' : null;
  if (verb === 'done') return 'act';
  return isHead || /[于在]$/.test(before) ? 'when' : null;
}

/** A date of effect with the words that make it one: 自7月1日起. */
function withMargins(raw: string, date: DateMention): Dated {
  const start = raw[date.start - 1] === '自' ? date.start - 1 : date.start;
  const begins = raw[date.end] === '起' ? date.end + 1 : date.end;
  const end = begins + termBehind(raw, begins);
  const text = start < date.start || end > date.end ? raw.slice(start, end) : date.period.text;
  return { sort: 'effect', start: date.start, end: date.end, period: { ...date.period, text } };
}

/** How long the words are that go on to the end of the term. */
const termBehind = (raw: string, end: number): number =>
  UNTIL.exec(raw.slice(end, end + LONGEST_TERM))?.[0].length ?? 0;

const wordless = (sort: DateSort, match: RegExpMatchArray, precision: Period['precision']): Dated => ({
  sort,
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  period: { text: match[0], start: null, end: null, precision, basis: 'relative' },
});

function sortOfVague(behind: string): DateSort {
  const verb = firstVerb(behind);
  return verb === 'told' ? 'announced' : verb === 'done' ? 'act' : 'when';
}

/** The dates of a document that can say when something changed, by start. */
export function sortDates(folded: string, raw: string, dates: readonly DateMention[]): Dated[] {
  const dated: Dated[] = [];
  let wasAnnounced = false;
  for (const date of dates) {
    if (!TO_THE_DAY.has(date.period.precision)) continue;
    const sort = sortOf(folded, date);
    // 7月2日讯 …今日发布公告: the day was said.
    if (sort === null || (sort === 'announced' && wasAnnounced && SAME_DAY.test(date.period.text))) continue;
    wasAnnounced ||= sort === 'announced';
    dated.push(
      sort === 'effect' ? withMargins(raw, date) : { sort, start: date.start, end: date.end, period: date.period },
    );
  }
  for (const match of everyMatch(VAGUE, folded)) {
    const end = match.index + match[0].length;
    dated.push(wordless(sortOfVague(folded.slice(end, end + 64)), match, 'day'));
  }
  for (const match of everyMatch(EVENT, folded)) {
    const event = wordless('event', match, 'event');
    const term = termBehind(raw, event.end);
    dated.push({ ...event, period: { ...event.period, text: raw.slice(event.start, event.end + term) } });
  }
  return dated.sort((a, b) => a.start - b.start);
}
