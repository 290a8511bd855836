/** Paragraphs and sentences: where one stretch of saying ends and the next begins. */
import type { Sentence } from '../document.ts';

const ENDS = new Set('。！？!?');
const CLOSERS = new Set('”’」』）)】"');
const BLANK = /\s/;

/** Whether a sentence ends behind the character at `i`; ； does not, since a verb reaches over it (聘任甲为总裁；乙为总监). */
function endsAt(text: string, i: number): boolean {
  const c = text[i];
  return c !== undefined && ENDS.has(c);
}

/**
 * Cuts the text into sentences: behind 。！？ with the closing marks that follow, and at line breaks.
 * The sentences don't overlap; blanks at their edges and empty lines belong to none. `paragraph` is the line's number.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && BLANK.test(text[from] ?? '')) from++;
    while (to > from && BLANK.test(text[to - 1] ?? '')) to--;
    if (to > from) sentences.push({ start: from, end: to, index: sentences.length, paragraph });
  };
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n' || text[i] === '\r') {
      close(i);
      start = i + 1;
      if (text[i] === '\n' || text[i + 1] !== '\n') paragraph++;
    } else if (endsAt(text, i) && !endsAt(text, i + 1)) {
      let end = i + 1;
      while (end < text.length && CLOSERS.has(text[end] ?? '')) end++;
      close(end);
      start = end;
      i = end - 1;
    }
  }
  close(text.length);
  return sentences;
}
