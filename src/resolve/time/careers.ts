/** Curricula vitae: paragraphs that tell what somebody was. Nothing in them is news but what 现任 says. */
import type { Reading } from '../reading.ts';

const CURRICULUM =
  /(?:出生|生于|籍贯|汉族|学历|毕业于|硕士|学士|中共党员|加入中国共产党|参加工作|无境外|境外永久|中国国籍|简历|历任|曾任|先后任)/g;
/** A sentence that begins so tells of the past. */
const FROM_FILES = /^(?:公开资料|公开信息|资料|相关资料|简历|履历|公开履历|个人简历)[^，,。]{0,6}(?:显示|介绍|：|:)/;
const LONGEST_FILES = 16;
const LIFE_DATES = /(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:出生|生|[至到\-—–~起][^，。；]{0,12}[，,任在])/;

/** Whether a sentence at `offset` tells a life: its line has several of the words of a curriculum, or dates of a life. */
export function careerLines(reading: Reading): (offset: number) => boolean {
  const text = reading.text.folded;
  const cache = new Map<number, boolean>();
  return offset => {
    const sentence = reading.lookup.sentenceOf(offset);
    if (sentence && FROM_FILES.test(text.slice(sentence.start, sentence.start + LONGEST_FILES))) return true;
    const start = reading.lookup.lineOf(offset);
    const known = cache.get(start);
    if (known !== undefined) return known;
    const newline = text.indexOf('\n', offset);
    const line = text.slice(start, newline < 0 ? text.length : newline);
    const words = new Set(line.match(CURRICULUM));
    const answer = words.size >= 3 || (LIFE_DATES.test(line) && words.size >= 1);
    cache.set(start, answer);
    return answer;
  };
}
