/** What a text says about itself: its dateline or signature date, its `来源:…` line, its heading. */
import { headingOf } from './heading.ts';
import type { Said } from './said.ts';
import { isoDate } from './said.ts';

/** Datelines stand at the edge of a text; a date inside it is about something else. */
const EDGE_LINES = 6;
const MAX_LINE = 80;

const DIGITS = '〇零一二三四五六七八九';
const DATE =
  /(?<!\d)(?<year>(?:19|20)\d\d)\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})(?!\d)\s?[日号號]?|(?<yearWords>[二一][〇零○Ο0九一二三四五六七八]{3})年(?<monthWords>[一二三四五六七八九十]{1,2})月(?<dayWords>[一二三四五六七八九十]{1,3})[日号號]/;
/** What may stand on a dateline besides the date: time, weekday, brackets, the publisher, a short place or board. */
const SOURCE = /(?:来源|來源|文章来源|信息来源|稿件来源)\s{0,4}[::]\s{0,4}(?<publisher>[^\s|丨,,;;()()【】]{2,30})/;
const TIME = /\d{1,2}:\d{2}(?::\d{2})?|(?:星期|周|週)[一二三四五六日天]|[上下]午/g;
const LABEL = /(?:发布|發布|发表|刊登|公告|披露)?(?:时间|時間|日期)\s?[::]/g;

/**
 * Reads the first and last lines of a text. A line counts as a dateline when nothing but a date, a time, labels and
 * brackets stands on it, or a source beside them.
 */
export function textSays(text: string): Said {
  const edge = edgeLines(text);
  let publishedOn: string | null = null;
  let publisher: string | null = null;
  for (const line of edge) {
    const source = SOURCE.exec(line);
    publisher ??= source?.groups?.['publisher'] ?? null;
    publishedOn ??= datelineDate(source ? line.replace(source[0], '') : line);
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

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function take(lines: string[], text: string, start: number, end: number): void {
  const line = text.slice(start, Math.min(end, start + MAX_LINE + 1)).trim();
  // A long line is no dateline, but it counts: what comes after it is no longer the edge.
  if (line !== '') lines.push(line.length > MAX_LINE ? '' : line);
}

function datelineDate(line: string): string | null {
  const found = DATE.exec(line);
  if (!found?.groups) return null;
  const rest = line
    .replace(found[0], '')
    .replace(TIME, '')
    .replace(LABEL, '')
    .replace(/[\s()()【】[\]|丨·,,]/g, '');
  if (rest !== '') return null;
  const { year, month, day, yearWords, monthWords, dayWords } = found.groups;
  if (year) return isoDate(year, month, day);
  return isoDate(
    [...(yearWords ?? '')].map(digit => digitOf(digit)).join(''),
    String(tens(monthWords ?? '')),
    String(tens(dayWords ?? '')),
  );
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
