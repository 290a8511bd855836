/** Lines of pages into paragraphs: without running headers and page numbers, and without the line breaks of typesetting. */
import { wordGap } from '../segment/word-gap.ts';

/** One line as it stands on a page, in points; `left` and `right` are its edges. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

const PAGE_NUMBER = /^[-–—\s·]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/,,共]+\s*(?:共\s*)?\d{1,4}\s*页?)?[-–—\s·]*$/;
/** How many lines at the top and bottom of a page may be running ones. */
const EDGE = 2;

/** One text, a line a paragraph. Empty when no page has a line. */
export function joinPages(pages: readonly (readonly PdfLine[])[]): string {
  const running = runningLines(pages);
  const lines = pages.flatMap(page =>
    page.filter(({ text }, index) => {
      const atEdge = index < EDGE || index >= page.length - EDGE;
      return text !== '' && !(atEdge && (PAGE_NUMBER.test(text) || running.has(sameOnEveryPage(text))));
    }),
  );
  return paragraphs(lines).join('\n');
}

/** Lines at the edge of at least two pages and of half of them, digits aside. */
function runningLines(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const edge = new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)].map(line => sameOnEveryPage(line.text)));
    for (const text of edge) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  const enough = Math.max(2, pages.length / 2);
  return new Set([...seen].filter(([, count]) => count >= enough).map(([text]) => text));
}

function sameOnEveryPage(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** A line that reaches the right edge goes on in the next, unless that one is indented or starts a numbered item. */
function paragraphs(lines: readonly PdfLine[]): string[] {
  const rightEdge = lines.reduce((edge, line) => Math.max(edge, line.right), 0);
  const leftEdge = lines.reduce((edge, line) => Math.min(edge, line.left), Number.POSITIVE_INFINITY);
  const found: string[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const last = found.at(-1);
    const isFull = before !== undefined && before.right > rightEdge - before.height * 2;
    const isIndented = line.left > leftEdge + line.height * 1.2;
    if (last !== undefined && isFull && !isIndented)
      found[found.length - 1] = `${last}${wordGap(last, line.text)}${line.text}`;
    else found.push(line.text);
    before = line;
  }
  return found;
}
