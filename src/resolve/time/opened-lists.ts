/** Lists of lines under one head: 自6月1日起：, 审议通过了以下议案：. What their head says of when holds for each item. */
import { BULLETS } from '../../lexicon/bullets.ts';
import { linesFrom } from '../../segment/lines.ts';

/** What numbers an item; the sort of number tells the items from what stands inside them. */
const NUMBERINGS: readonly RegExp[] = [
  /^[（(][一二三四五六七八九十]{1,3}[)）]/,
  /^[（(]\d{1,2}[)）]/,
  /^[（(][a-z]|^[a-z][)）.]/,
  /^第[一二三四五六七八九十]{1,3}[、，,]/,
  /^[一二三四五六七八九十]{1,3}[、.．，]/,
  /^\d{1,2}[、.．，)）]/,
  /^[①-⑳]/,
  new RegExp(`^[-—·*${BULLETS}]`),
];
const BLANK = /^[\s　]*$/;
const ENDED = /[；;。][ 　]*$/;
/** The end of a notice. */
const CLOSES = /^[\s　]*(?:特此|附件?[：:]|附：|备查文件)/;

/** No list is longer. */
const MOST_LINES = 60;

/**
 * Where the list ends whose head ends at an offset with a colon, or null where no lines follow. Numbered items go on to the
 * last number of their sort and the lines below it; others to the first blank line.
 */
export function endOfList(text: string, head: number): number | null {
  if (!/[：:]\s*$/.test(text.slice(Math.max(0, head - 4), head))) return null;
  let numbering: RegExp | null = null;
  let end: number | null = null;
  let isOpen = true;
  let lines = 0;
  for (const line of linesFrom(text, head)) {
    const words = text.slice(line.start, line.end).replace(/^[ \t　]+/, '');
    if (++lines > MOST_LINES || CLOSES.test(words)) break;
    if (BLANK.test(words)) {
      if (end !== null) isOpen = false;
      continue;
    }
    if (end === null) numbering = NUMBERINGS.find(each => each.test(words)) ?? null;
    const isItem = numbering?.test(words) === true;
    // An item that is a whole sentence has no lines of its own below it.
    if (isItem) isOpen = numbering === null || !ENDED.test(words);
    else if (!isOpen && numbering === null) break;
    if (isItem || isOpen) end = line.end;
  }
  return end;
}

/** Where the list begins that ends before an offset: behind the colon that opens it, or null where none does. */
export function startOfList(text: string, end: number): number | null {
  const head = Math.max(text.lastIndexOf('：\n', end), text.lastIndexOf(':\n', end));
  return head < 0 || text.slice(head, end).split('\n').length > MOST_LINES ? null : head + 1;
}
