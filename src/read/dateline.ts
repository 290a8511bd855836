/** What a text says about itself: its dateline or signature date, its `来源:…` line, its heading. */
import { YEAR_BEFORE_MINGUO } from '../lexicon/calendar.ts';
import { lineEnd } from '../segment/lines.ts';
import { headingOf } from './heading.ts';
import type { Said } from './said.ts';
import { isoDate } from './said.ts';

/** Datelines stand at the edge of a text; a date inside it is about something else. */
const EDGE_LINES = 6;
const MAX_LINE = 80;

const DIGITS = '〇零一二三四五六七八九';
const DATE =
  /(?<!\d)(?<year>(?:19|20)\d\d)\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})(?!\d)\s?[日号號]?|(?<yearWords>[二一][〇零○Ο0九一二三四五六七八]{3})年(?<monthWords>[一二三四五六七八九十]{1,2})月(?<dayWords>[一二三四五六七八九十]{1,3})[日号號]|(?:中[华華])?民[国國]\s?(?<minguo>\d{2,3})\s?年\s?(?<minguoMonth>\d{1,2})\s?月\s?(?<minguoDay>\d{1,2})\s?[日号號]/;
/** `来源：…`, `转自…` on a line of its own or beside the date; also in brackets behind the text. */
const SOURCE =
  /(?:(?:文章|信息|稿件|消息|新闻|内容)?[来來]源|转载自|转自|摘自|原载)\s{0,4}[:：于]\s{0,4}[《“"「]?(?<publisher>[^\s|｜丨,，;；。()（）【】《》“”"「」]{2,30})[》”"」]?/;
/** What a medium is called at its end. */
const MEDIA = '网|網|报|報|社|财经|財經|新闻|新聞|周刊|週刊|杂志|在线|線上|客户端|电视台|观察|快讯|通讯|头条|传媒|资讯';
const MEDIUM = new RegExp(`(?:${MEDIA})$`);
/** What else may stand on a dateline: the hour, the weekday, who wrote and how often it was read. */
const BESIDE =
  /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|(?:星期|周|週)[一二三四五六日天]|[上下]午|(?:作者|记者|記者|编辑|編輯|责编|责任编辑|审核|校对|阅读量?|浏览量?|点击量?|评论|分类|栏目|标签|字号|版次)\s{0,2}[:：]?\s{0,2}[^\s|｜丨]{0,12}|[\d,.万]+\s?(?:次)?(?:阅读|浏览|评论|点击)|(?:原创|转载|已发布|发表于|发布于|更新于|编辑于)/g;
/** On a line of its own below the heading the name of an account, whatever it is: 2022-11-08 江畔车语. */
const ACCOUNT = /^(?!.*(?:时间|時間|日期|地点|[日期年月届版次号]$))[\p{Script=Han}A-Za-z]{2,8}$/u;
/** Among so many first lines. */
const HEADING_LINES = 4;
/** Who signs beside the day. */
const SIGNER = /(?:公司|集团|集團|银行|銀行|董事会|董事會|监事会|監事會|委员会|委員會|党委|办公室|管理层)$/;
const LABEL =
  /(?:发布|發布|發佈|发表|刊登|刊发|公告|披露|更新|成文|签发|印发|[发發]文|[发發]言)?(?:时间|時間|日期)\s?[:：]/g;
/** 香港，二零二四年五月二十八日: where it was signed. */
const PLACE = /^(?:中国|中國)?[\s·]?[\p{Script=Han}]{2,4}\s?[,，·]/u;
/** 云岚财经3月2日讯（记者…）: a report says in its first words who reports. */
const LEAD = new RegExp(
  `^[【[（(]?(?<publisher>[\\p{Script=Han}A-Za-z0-9]{1,10}?(?:${MEDIA}))[】\\])）]?\\s{0,2}(?:[\\p{Script=Han}]{2,4}?)?\\s{0,2}(?:(?<year>(?:19|20)\\d\\d)年)?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日\\s?(?:讯|訊|电|電|消息)`,
  'u',
);

/**
 * Reads the first and last lines of a text. A line counts as a dateline when nothing but a date, a time, labels and
 * brackets stands on it, or a source beside them.
 */
export function textSays(text: string): Said {
  const edge = edgeLines(text);
  let publishedOn: string | null = null;
  let publisher: string | null = null;
  for (const [i, line] of edge.entries()) {
    const source = SOURCE.exec(line);
    const isBelowHeading = i > 0 && i < HEADING_LINES;
    const said = datelineOf(source ? line.replace(source[0], ' ') : line, isBelowHeading) ?? leadOf(line);
    publisher ??= source?.groups?.['publisher'] ?? said?.publisher ?? null;
    publishedOn ??= said?.publishedOn ?? null;
  }
  const heading = headingOf(text);
  return { title: heading !== null && DATE.test(heading) ? null : heading, publisher, publishedOn };
}

function edgeLines(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  while (found.length < EDGE_LINES && start < text.length) {
    const end = lineEnd(text, start);
    take(found, text, start, end);
    start = end + 1;
  }
  let end = text.length;
  const last: string[] = [];
  while (last.length < EDGE_LINES && end > start) {
    const before = Math.max(text.lastIndexOf('\n', end - 1), start - 1);
    take(last, text, before + 1, end);
    end = before;
  }
  return [...found, ...last];
}

function take(lines: string[], text: string, start: number, end: number): void {
  // Of a long line only the first words are looked at: a report's lead stands there, a dateline never does.
  const line = text.slice(start, Math.min(end, start + MAX_LINE + 1)).trim();
  if (line !== '') lines.push(line);
}

/** The date of a line on which nothing else stands, or a medium's name beside it. */
function datelineOf(line: string, isBelowHeading: boolean): Said | null {
  const found = DATE.exec(line);
  if (!found?.groups || line.length > MAX_LINE) return null;
  const rest = line
    .replace(found[0], ' ')
    .replace(BESIDE, ' ')
    .replace(LABEL, ' ')
    .replace(PLACE, ' ')
    // 2016年12月2日于杭州: where it was signed.
    .replace(/[于於]\s?\p{Script=Han}{2,4}(?=\s|$)/u, ' ')
    .replace(/[\s()（）【】[\]|｜丨·•,，/]+/g, ' ')
    .trim();
  const isMedium = (MEDIUM.test(rest) && rest.length <= 12) || (isBelowHeading && ACCOUNT.test(rest));
  if (rest !== '' && !isMedium && !SIGNER.test(rest)) return null;
  const { year, month, day, yearWords, monthWords, dayWords, minguo, minguoMonth, minguoDay } = found.groups;
  const publishedOn = year
    ? isoDate(year, month, day)
    : minguo
      ? isoDate(String(Number(minguo) + YEAR_BEFORE_MINGUO), minguoMonth, minguoDay)
      : isoDate(
          [...(yearWords ?? '')].map(digit => digitOf(digit)).join(''),
          String(tens(monthWords ?? '')),
          String(tens(dayWords ?? '')),
        );
  return { publishedOn, publisher: isMedium ? rest : null };
}

function leadOf(line: string): Said | null {
  const lead = LEAD.exec(line)?.groups;
  if (!lead) return null;
  const { publisher, year, month, day } = lead;
  return { publisher, publishedOn: year ? isoDate(year, month, day) : null };
}

function digitOf(character: string): number {
  return Math.max(0, DIGITS.indexOf(character) - 1);
}

/** 十 to 三十一. */
function tens(words: string): number {
  const [before = '', after] = words.split('十');
  if (after === undefined) return digitOf(before);
  return (before === '' ? 1 : digitOf(before)) * 10 + (after === '' ? 0 : digitOf(after));
}
