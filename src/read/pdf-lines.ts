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
  /** The characters of the longest line: some programs count those, and narrow digits end before the margin. */
  readonly most: number;
}

/** In heights of a line: one that ends so near to the margin is full. */
const NEAR = 2;
/** So many lines may be wider than the column, such as a field above it, where so many others of a column's width end at its margin. */
const MOST_WIDER = 2;
const FEWEST_FULL = 3;
const NARROWEST = 18;

/** The margins of lines that stand on pages of one width: not each page has a line that is full. */
function marginsOf(lines: readonly PdfLine[]): Margins {
  const byRight = lines.filter(line => !isRow(line)).sort((a, b) => b.right - a.right);
  const columns = byRight.slice(0, MOST_WIDER + 1).map((widest, wider) => {
    const within = byRight.slice(wider);
    return { widest, within, full: within.filter(line => line.right > widest.right - widest.height * NEAR) };
  });
  const isColumn = ({ widest, full }: { readonly widest: PdfLine; readonly full: readonly PdfLine[] }): boolean =>
    full.length >= FEWEST_FULL && widest.right - widest.left > widest.height * NARROWEST;
  const { widest, within = byRight, full = byRight } = columns.find(isColumn) ?? { widest: byRight[0] };
  return {
    left: full.reduce((left, line) => Math.min(left, line.left), Number.POSITIVE_INFINITY),
    right: widest?.right ?? 0,
    most: within.reduce((most, line) => Math.max(most, line.text.length), 0),
  };
}

const isRow = ({ text }: PdfLine): boolean => text.includes('\t');
const isNear = (line: PdfLine, right: number): boolean => Math.abs(line.right - right) < line.height * NEAR;
const ENDS = /[。；：！？;:!?][”"’」』）)】]*$/;

/** A line that reaches the right margin goes on in the next, unless that is of another size, is a row of a table, is indented or begins an item. */
function paragraphs(pages: readonly PdfPage[]): string[] {
  const widths = new Set(pages.map(page => page.width));
  const linesOf = (width: number) => pages.flatMap(page => (page.width === width ? page.lines : []));
  const margins = new Map(Array.from(widths, width => [width, marginsOf(linesOf(width))]));
  const found: string[] = [];
  let isFull = false;
  let size = 0;
  for (const { width, lines } of pages) {
    const { left, right, most } = margins.get(width) ?? { left: 0, right: 0, most: 0 };
    for (const line of lines) {
      const last = found.at(-1) ?? '';
      const isIndented = line.left > left + line.height * 1.2;
      const isOther = Math.abs(line.height - size) > size / 10;
      const isNew = isOther || isRow(line) || isIndented || (ENDS.test(last) && BEGINS.test(line.text));
      if (isFull && !isNew) found[found.length - 1] = `${last}${wordGap(last, line.text)}${line.text}`;
      else found.push(line.text);
      size = line.height;
      isFull = !isRow(line) && (isNear(line, right) || line.text.length === most);
    }
  }
  return found;
}
