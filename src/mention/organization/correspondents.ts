/** The company that a letter greets the people of, or that signs it: 各位云岚的同学：, 致云岚全体员工, 云岚　人力资源部. */
import type { Span } from '../../document.ts';
import { GREETINGS, STAFF } from '../../lexicon/letter-words.ts';
import { everyMatch } from '../every-match.ts';
import type { Lesson } from './lesson.ts';
import { isPersonLike, plausible } from './plausible.ts';

/** How far into a letter its greeting stands. */
const HEAD = 200;
/** How far from its end its signature does. */
const TAIL = 60;
const GREETED = new RegExp(
  `(?:${GREETINGS.join('|')})[ ,，]?(?:全体|各位|所有|的)?[“"「]?(?<name>[\\p{Script=Han}A-Za-z0-9]{2,8}?)[”"」]?(?:的?(?:全体|各位|所有)?(?:${STAFF.join('|')})们?|(?<people>人(?:的一封信)?))[ ]?(?=[，,：:！!\\n])`,
  'dgu',
);
/** Whom one greets by what they do or where they are, and not by whose they are. */
const NO_COMPANY =
  /亲爱|尊敬|敬爱|公司|集团|全体|各位|所有|部门|一线|前线|优秀|可爱|新老|在座|在场|我们|总部|区域|大区|中心|海外|[部组处室的]$|^(?:研发|产品|技术|销售|客户|合作|行业|媒体|广大|年轻|辛苦|奋战|奋斗|离退休|老|新|小|大|好|男|女)/;
/** 云岚　人力资源部: a name and a unit alone on one of the last lines. */
const SIGNED = /(?:^|\n)[ \u3000]*(?<name>[\p{Script=Han}A-Za-z0-9]{2,8})[ \u3000]+(?=\p{Script=Han})/dgu;

/** One word of the segmenter's, and not several in a row. */
function isOneWord({ isWord }: Lesson, start: number, end: number): boolean {
  if (!isWord(start, end)) return false;
  for (let cut = start + 1; cut < end; cut++) if (isWord(start, cut)) return false;
  return true;
}

/** Where such names stand; what is a word of the language as well has to be said again. */
export function correspondents(lesson: Lesson): Span[] {
  const { text } = lesson.marks;
  const isRepeated = (name: string): boolean => text.indexOf(name) !== text.lastIndexOf(name);
  const names: Span[] = [];
  for (const { groups, indices } of everyMatch(GREETED, text.slice(0, HEAD))) {
    const name = groups?.['name'] ?? '';
    const [start, end] = indices?.groups?.['name'] ?? [0, 0];
    if (!plausible(name) || NO_COMPANY.test(name)) continue;
    const isOpen = groups?.['people'] !== undefined || isPersonLike(name) || isOneWord(lesson, start, end);
    if (!isOpen || isRepeated(name)) names.push({ start, end });
  }
  const tail = Math.max(0, text.length - TAIL);
  for (const { groups, indices } of everyMatch(SIGNED, text.slice(tail))) {
    const name = groups?.['name'] ?? '';
    const end = tail + (indices?.groups?.['name']?.[1] ?? 0);
    const start = end - name.length;
    const rest = text.slice(end).search(/[^ \u3000]/) + end;
    const signs = lesson.bodies.some(
      body =>
        body.kind === 'unit' && body.start === rest && /^[ \u3000]*(?:\n|$)/.test(text.slice(body.end, body.end + 3)),
    );
    if (signs && plausible(name) && !isPersonLike(name) && !NO_COMPANY.test(name)) names.push({ start, end });
  }
  return names;
}
