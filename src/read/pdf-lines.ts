/** Lines of pages into paragraphs: without running headers and page numbers, and without the line breaks of typesetting. */
import { BEGINS } from '../segment/unwrap.ts';
import { wordGap } from '../segment/word-gap.ts';

/** One line as it stands on a page, in points from its left and its lower edge; a row of a table has tabs between its cells. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** A page, its lines in the order of the file. */
export interface PdfPage {
  readonly width: number;
  readonly lines: readonly PdfLine[];
}

/** A line of it and the page's number, which stands for any: 第#页 共#页. */
const PAGE_NUMBER = /^[-–—\s·]*(?:第|共|P(?:age)?\.?)?\s*#\s*页?(?:\s*(?:\/|,|，|of|共|第)+\s*#\s*页?)?[-–—\s·]*$/i;
const NUMBER = /\p{Nd}{1,4}|[〇零一二三四五六七八九十百]{1,5}|\b[ivxl]{1,6}\b/gu;
/** How many lines at the top and bottom of a page may be running ones. */
const EDGE = 2;

/** One text, a line a paragraph. Empty when no page has a line. */
export function joinPages(pages: readonly PdfPage[]): string {
  const edges = pages.map(edgeOf);
  const running = runningLines(edges);
  const kept = pages.map(({ width, lines }, index) => ({
    width,
    lines: lines.filter(line => {
      const same = edges[index]?.get(line);
      return same === undefined || !(PAGE_NUMBER.test(same) || running.has(same));
    }),
  }));
  return paragraphs(kept).join('\n');
}

/** The highest and lowest lines of a page, and what they are on every page: their text but for its numbers. */
function edgeOf({ lines }: PdfPage): Map<PdfLine, string> {
  const byHeight = lines.toSorted((a, b) => b.top - a.top);
  const outer = [...byHeight.slice(0, EDGE), ...byHeight.slice(EDGE).slice(-EDGE)];
  return new Map(outer.map(line => [line, line.text.replace(NUMBER, '#')]));
}

/** Words at the edge of at least two pages and of half of them. Rows of numbers are alike on all pages of a table. */
function runningLines(edges: readonly ReadonlyMap<PdfLine, string>[]): Set<string> {
  const seen = new Map<string, number>();
  for (const edge of edges) for (const text of new Set(edge.values())) seen.set(text, (seen.get(text) ?? 0) + 1);
  const enough = Math.max(2, edges.length / 2);
  return new Set([...seen].filter(([text, count]) => count >= enough && /\p{L}/u.test(text)).map(([text]) => text));
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Of all pages of a width: not each of them has a line that is full. */
function marginsOf(pages: readonly PdfPage[]): Map<number, Margins> {
  const margins = new Map<number, Margins>();
  for (const { width, lines } of pages) {
    let { left, right } = margins.get(width) ?? { left: Number.POSITIVE_INFINITY, right: 0 };
    for (const line of lines) {
      if (isRow(line)) continue;
      left = Math.min(left, line.left);
      right = Math.max(right, line.right);
    }
    margins.set(width, { left, right });
  }
  return margins;
}

const isRow = ({ text }: PdfLine): boolean => text.includes('\t');
const ENDS = /[。；：！？;:!?][”"’」』）)】]*$/;

/** A line that reaches the right margin goes on in the next, unless that is a row of a table, is indented or begins an item. */
function paragraphs(pages: readonly PdfPage[]): string[] {
  const margins = marginsOf(pages);
  const found: string[] = [];
  let isFull = false;
  for (const { width, lines } of pages) {
    const { left, right } = margins.get(width) ?? { left: 0, right: 0 };
    for (const line of lines) {
      const last = found.at(-1) ?? '';
      const isIndented = line.left > left + line.height * 1.2;
      const isNew = isRow(line) || isIndented || (ENDS.test(last) && BEGINS.test(line.text));
      if (isFull && !isNew) found[found.length - 1] = `${last}${wordGap(last, line.text)}${line.text}`;
      else found.push(line.text);
      isFull = !isRow(line) && line.right > right - line.height * 2;
    }
  }
  return found;
}
