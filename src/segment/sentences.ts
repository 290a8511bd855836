/** Paragraphs and sentences: where one stretch of saying ends and the next begins. */
import type { Sentence } from '../document.ts';
import { countBefore } from './in-order.ts';

/** What a character is to a sentence: nothing special, its end, a mark that closes behind an end, a blank, a break of lines. */
const ORDINARY = 0;
const ENDS = 1;
const CLOSES = 2;
const BLANK = 3;
const BREAKS = 4;
const SORTS = new Uint8Array(65536);
// What \\s finds: to ask it of all characters takes longer than to read an announcement.
for (const c of '\t\v\f \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') SORTS[c.charCodeAt(0)] = BLANK;
for (let code = 0x2000; code <= 0x200a; code++) SORTS[code] = BLANK;
for (const c of '\n\r') SORTS[c.charCodeAt(0)] = BREAKS;
// ； ends none, since a verb reaches over it (聘任甲为总裁；乙为总监).
for (const c of '。！？!?') SORTS[c.charCodeAt(0)] = ENDS;
for (const c of '”’」』）)】"') SORTS[c.charCodeAt(0)] = CLOSES;

/**
 * Nobody writes longer sentences, but tables and lists without a full stop are longer, and reading one sentence takes time that
 * grows faster than its length. One this long ends behind the next mark that parts clauses, and at the latest at `LONGEST`.
 */
const LONG = 600;
const LONGEST = 900;
const PARTS = new Uint8Array(65536);
for (const c of '，、；;,') PARTS[c.charCodeAt(0)] = 1;

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

function isTooLong(code: number, length: number): boolean {
  return length > LONG && (PARTS[code] === 1 || (length >= LONGEST && !isHighSurrogate(code)));
}

/**
 * Cuts the text into sentences: behind 。！？ with the closing marks that follow, at line breaks, and where one would be too long to
 * be a sentence. They don't overlap; blanks at their edges and empty lines belong to none. `paragraph` is the line's number.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  const sortAt = (i: number): number => (i < text.length ? (SORTS[text.charCodeAt(i)] ?? ORDINARY) : ORDINARY);
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && sortAt(from) >= BLANK) from++;
    while (to > from && sortAt(to - 1) >= BLANK) to--;
    if (to > from) sentences.push({ start: from, end: to, index: sentences.length, paragraph });
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const sort = SORTS[code] ?? ORDINARY;
    if (sort === BREAKS) {
      close(i);
      start = i + 1;
      if (code === 10 || text.charCodeAt(i + 1) !== 10) paragraph++;
    } else if (sort === ENDS && sortAt(i + 1) !== ENDS) {
      let end = i + 1;
      while (sortAt(end) === CLOSES) end++;
      close(end);
      start = end;
      i = end - 1;
    } else if (isTooLong(code, i + 1 - start)) {
      close(i + 1);
      start = i + 1;
    }
  }
  close(text.length);
  return sentences;
}

/** The index of the sentence that holds an offset: the last that begins before it, or the first. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): number =>
  Math.max(0, countBefore(sentences, offset + 1) - 1);
