/** Lists of people below a heading of offices (任命：, 二、免去以下同志职务：): each line begins with who is given a post or loses it. */
import { linesFrom } from '../segment/lines.ts';
import { everyMatch } from './every-match.ts';
import { LIST_NUMBER } from './list-number.ts';
import type { Marks } from './marks.ts';

/** A line that is nothing but the heading of such a list. */
export const OFFICE_HEADING = `[ \\t\\u3000]{0,8}${LIST_NUMBER}[ \\t\\u3000]{0,8}[^，。；：:\\n]{0,10}?(?:(?<given>聘任|任命|委任|选举|提拔)|(?<taken>免去|解聘|(?<!任)免职|不再担任|罢免))[^，。；：:\\n]{0,14}`;
const HEADINGS = new RegExp(`(?:^|\\n)${OFFICE_HEADING}[：:][ \\t\\u3000]*(?=\\n)`, 'g');
/** What is no line of such a list any more. */
export const LONGEST_LINE = 60;
/** A post is told on the line. */
const LINE = new RegExp(`[ \\t\\u3000]*${LIST_NUMBER}[ \\t\\u3000]*(?=\\p{Script=Han})`, 'uy');
const TELLS_POST = /任|为|职务|[：:]|[长理监官裁员师席]/;

/** 免去：林越青石物流部经理职务；周启人力资源部经理职务: the verb with its colon is said once for all. */
const SAID_ONCE = /(?:任命|聘任|免去|解聘|免职)[：:](?=[^\n。]{0,399}[；;])[^\n。]{1,400}/g;

/** Says of the lines below such headings that a person begins there, as a verb before a name does. */
export function markHeadedLines({ text, before }: Marks): void {
  for (const list of everyMatch(SAID_ONCE, text))
    for (let i = list.index; i < list.index + list[0].length; i++)
      if ((text[i] === '；' || text[i] === ';') && before[i + 1] === 0) before[i + 1] = HEADED;
  let at = 0;
  for (const heading of everyMatch(HEADINGS, text)) {
    // The lines of a list above this heading went on below it.
    if (heading.index < at - 1) continue;
    for (const { start, end } of linesFrom(text, heading.index + heading[0].length + 1)) {
      at = start;
      const line = text.slice(at, end);
      if (line.length > LONGEST_LINE || (line.trim() !== '' && !TELLS_POST.test(line))) break;
      LINE.lastIndex = at;
      if (LINE.test(text) && LINE.lastIndex < end && before[LINE.lastIndex] === 0) before[LINE.lastIndex] = HEADED;
      at = end + 1;
    }
  }
}

/** As long as a verb that people follow. */
const HEADED = 2;
