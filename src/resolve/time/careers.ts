/** Curricula vitae: paragraphs that tell what somebody was. Nothing in them is news but what 现任 says. */
import type { Sentence } from '../../document.ts';
import { YEAR } from '../../lexicon/calendar.ts';
import { lineEnd } from '../../segment/lines.ts';
import type { Reading } from '../reading.ts';

const CURRICULUM =
  /(?:出生(?!的)|生于|籍贯|汉族|学历|毕业于|硕士|学士|中共党员|加入中国共产党|参加工作|无境外|境外永久|中国国籍|简历(?![附见])|历任|曾任|先后任)/g;
/** A sentence that begins so tells of the past. */
const FROM_FILES = /^(?:公开资料|公开信息|资料|相关资料|简历|履历|公开履历|个人简历)[^，,。]{0,6}(?:显示|介绍|：|:)/;
/** 林越，男，45岁: a line that begins so is a life from its first word. */
const WHO = /^[^，,。]{2,12}[，,](?:男|女|现年|\d{2}岁|(?:19|20)\d{2}年)/;
const FIRST_WORD = new RegExp(CURRICULUM, '');
const LONGEST_FILES = 16;
/** 近日，董事会聘任其为总裁: in the line of a life too this is news. */
const TOLD_NOW =
  /(?:董事会|股东大?会)(?:会议)?(?:已)?(?:同意|决定|聘任|任命|选举|提名|审议|批准|宣布)|公告称|宣布|近日|日前|[今昨][日天晚]/;
/** 曾任行长的林越 may do something new. */
const OF_THE_PAST = /(?:19|20)\d{2}年|曾(?![^，,。；;]{0,20}的)|历任|先后|此前/;
const isNews = (sentence: string): boolean =>
  TOLD_NOW.test(sentence) &&
  !OF_THE_PAST.test(sentence) &&
  !FIRST_WORD.test(sentence.replace(/曾任[^，,。；;]{0,20}的/, ''));

const LIFE_DATES = new RegExp(
  `${YEAR}年(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月)?(?:出生(?!的)|生(?![的人])|[至到\\-—–~起][^，。；]{0,12}[，,任在])`,
);

/** Where the life begins that a sentence tells by its own words; Infinity for news, null where its line decides. */
function sentenceBegins(text: string, { start, end }: Sentence): number | null {
  if (FROM_FILES.test(text.slice(start, start + LONGEST_FILES))) return start;
  return isNews(text.slice(start, end)) ? Number.POSITIVE_INFINITY : null;
}

/** Whether a sentence at `offset` tells a life: its line has several of the words of a curriculum, or dates of a life. */
export function careerLines(reading: Reading): (offset: number) => boolean {
  const text = reading.text.folded;
  const lines = new Map<number, number>();
  const lineBegins = (offset: number): number => {
    const start = reading.lookup.lineOf(offset);
    const known = lines.get(start);
    if (known !== undefined) return known;
    const begins = beginningOf(reading, start, lineEnd(text, offset));
    lines.set(start, begins);
    return begins;
  };
  const sentences = new Map<Sentence, number>();
  return offset => {
    const sentence = reading.lookup.sentenceOf(offset);
    if (!sentence) return offset >= lineBegins(offset);
    const begins = sentences.get(sentence) ?? sentenceBegins(text, sentence) ?? lineBegins(offset);
    sentences.set(sentence, begins);
    return offset >= begins;
  };
}

/** Where in a line the life begins: what is told before, in sentences of its own, is news. Infinity where the line tells none. */
function beginningOf(reading: Reading, start: number, end: number): number {
  const line = reading.text.folded.slice(start, end);
  const words = new Set(line.match(CURRICULUM));
  const tellsLife = words.size >= 3 || (LIFE_DATES.test(line) && words.size >= 1);
  if (!tellsLife) return Number.POSITIVE_INFINITY;
  if (WHO.test(line)) return start;
  const marks = [line.search(LIFE_DATES), line.search(FIRST_WORD)].filter(at => at >= 0);
  return reading.lookup.sentenceOf(start + Math.min(...marks))?.start ?? start;
}
