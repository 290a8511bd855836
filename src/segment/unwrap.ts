/**
 * Text that an editor or a mail client broke at a fixed width: its lines joined again, so that names and sentences are whole, and
 * the way back to the offsets of the text as given.
 */

import type { Span } from '../document.ts';
import { BULLETS } from '../lexicon/bullets.ts';
import { linesFrom } from './lines.ts';
import { type Shortened, shorten } from './shortened.ts';
import { wordGap } from './word-gap.ts';

interface Line extends Span {
  /** What stands on it, without blanks at its end. */
  readonly words: string;
}

/** How a program counts the width of a line. */
interface Measure {
  readonly of: (words: string) => number;
  /** Narrower than any column of running text, and wider than anybody wraps. */
  readonly narrowest: number;
  readonly widest: number;
  /** Closing marks may hang over the edge, and a pair of marks is not parted. */
  readonly hangs: number;
}

const CHARACTERS: Measure = { of: words => words.length, narrowest: 20, widest: 100, hangs: 2 };
/** On a screen a Chinese character takes two columns. */
const COLUMNS: Measure = { of: columnsOf, narrowest: 40, widest: 140, hangs: 4 };

function columnsOf(words: string): number {
  let columns = words.length;
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) > 0x2e7f) columns++;
  return columns;
}

/** So many lines have to be full before it is the width that broke them. */
const FEWEST = 4;
/** So many may be longer than the width: a heading, a field, an address. */
const MOST_LONGER = 2;
const ENDS = /[。！？!?…][”"’」』）)】]*$/;
const CLOSES = /^[”’」』）)】]/;
/** What begins a line of its own: an item, an indented paragraph, a heading, a quoted mail, a row of a table. */
export const BEGINS = new RegExp(
  `^(?:[ \\t]{2,}|\\u3000|[-*·>#|【—${BULLETS}]|[（(]?[一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}[章节条、，]|(?:[（(]\\d{1,2}[)）]|\\d{1,2}(?:[、)）]|[.．](?!\\d))))`,
);
/** Cells parted by tabs, bars or, where they are numbers, blanks. */
const ROW = /\t|\||\d[\d,.]{0,20}%? {1,8}[-+]?\d[\d,.]{0,20}%? {1,8}[-+]?\d/;
const INSIDE = /[。，；：！？,]./;
/** What can't be parted: a word or number of Latin letters and digits, or one character, with the marks behind it. */
const FIRST = /^(?:[A-Za-z0-9.%+-]+|.)[，。、；：！？”’」』）】,;:!?)"]*/u;

const linesOf = (text: string): Line[] =>
  Array.from(linesFrom(text, 0), ({ start, end }) => ({ start, end, words: text.slice(start, end).trimEnd() }));

/** Some programs put an empty line behind each line; then it parts nothing, and the lines are those with words on them. */
function spokenLines(lines: readonly Line[]): readonly Line[] {
  const spoken = lines.filter(({ words }) => words !== '');
  let single = 0;
  for (let i = 0; i + 1 < lines.length; i++) if (lines[i]?.words !== '' && lines[i + 1]?.words !== '') single++;
  return single * 10 <= spoken.length ? spoken : lines;
}

/** A width, and how it was counted. */
interface Width {
  readonly measure: Measure;
  readonly longest: number;
}

/** A width, and how many lines it broke inside a sentence. */
interface Found {
  readonly width: Width;
  readonly soft: number;
}

/** Would the first word of the next line not have fitted on this one? The longest line may be one over which a mark hangs. */
function isFull({ words }: Line, next: Line, { measure, longest }: Width): boolean {
  const first = FIRST.exec(next.words)?.[0] ?? '';
  const length = measure.of(words);
  return length <= longest && length + measure.of(first) > longest - measure.hangs;
}

/** A break that parts what belongs together: the line is full, no sentence ends with it, and nothing new begins behind it. */
function isSoft(line: Line, next: Line, width: Width): boolean {
  return (
    next.words !== '' &&
    isFull(line, next, width) &&
    (!ENDS.test(line.words) || CLOSES.test(next.words)) &&
    !BEGINS.test(next.words) &&
    !ROW.test(line.words)
  );
}

/** The width that the text was wrapped at; null for text that was not: one line a paragraph, lists, tables. */
function measured(lines: readonly Line[], measure: Measure): Found | null {
  const lengths = lines.map(({ words }) => measure.of(words)).sort((a, b) => b - a);
  for (const longest of new Set(lengths.slice(0, MOST_LONGER + 1))) {
    const found = brokenAt({ measure, longest }, lines);
    if (found && (longest === lengths[0] || found.soft >= FEWEST)) return found;
  }
  return null;
}

/** What a width broke, if it did. */
function brokenAt(width: Width, lines: readonly Line[]): Found | null {
  const { measure, longest } = width;
  if (longest > measure.widest || longest < measure.narrowest) return null;
  let [full, running, soft] = [0, 0, 0];
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (!line || !next || next.words === '' || !isFull(line, next, width)) continue;
    full++;
    if (INSIDE.test(line.words)) running++;
    if (isSoft(line, next, width)) soft++;
  }
  // Lines of a list are alike as well, but end where their words do and hold no sentences.
  return full >= FEWEST && running * 2 >= full && soft * 3 >= full * 2 ? { width, soft } : null;
}

/** Counted as the program did that wrapped it: that way more of the lines are full. */
function widthOf(lines: readonly Line[]): Width | null {
  // Most texts have a paragraph that is longer than any width.
  if (lines.some(({ words }) => words.length > COLUMNS.widest)) return null;
  const [characters, columns] = [measured(lines, CHARACTERS), measured(lines, COLUMNS)];
  if (!characters || !columns) return (characters ?? columns)?.width ?? null;
  return columns.soft > characters.soft ? columns.width : characters.width;
}

/** Joins the lines of wrapped text. Pure; the text itself comes back where nothing shows that its lines were broken by width. */
export function unwrap(text: string): Shortened {
  const lines = text.includes('\n') ? spokenLines(linesOf(text)) : [];
  const width = lines.length > FEWEST ? widthOf(lines) : null;
  if (width === null) return { text, given: span => span };
  const shortening = shorten();
  shortening.keep(text.slice(0, lines[0]?.start));
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next && isSoft(line, next, width)) {
      const gap = wordGap(line.words, next.words);
      shortening.keep(line.words + gap);
      shortening.leaveOut(next.start - line.start - line.words.length - gap.length);
    } else shortening.keep(text.slice(line.start, next?.start ?? text.length));
  }
  return shortening.done();
}
