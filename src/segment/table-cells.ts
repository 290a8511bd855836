/** The cells of tables in plain text. */
import type { Span } from '../document.ts';

const BARS = /[|｜│]/;

/** How the cells of a table are parted, by its line of headings. */
export function parterOf(line: string): RegExp | null {
  if (line.includes('\t')) return /\t/g;
  if (BARS.test(line)) return /[|｜│]/g;
  if (!/[ \u3000]/.test(line)) return null;
  // Where columns are set wide apart, a name may have a blank of its own.
  return line.includes('\u3000') ? /\u3000+/g : line.trim().includes('  ') ? / {2,}/g : / +/g;
}

/** The cells of a line, without the blanks around them. */
export function cellsOf(line: string, start: number, parter: RegExp): Span[] {
  const cells: Span[] = [];
  const add = (from: number, to: number): void => {
    let [a, b] = [from, to];
    while (a < b && /\s/.test(line.charAt(a))) a++;
    while (b > a && /\s/.test(line.charAt(b - 1))) b--;
    cells.push({ start: start + a, end: start + b });
  };
  let from = 0;
  for (const mark of line.matchAll(parter)) {
    add(from, mark.index);
    from = mark.index + mark[0].length;
  }
  add(from, line.length);
  return cells;
}

const RULE = /^[\s|｜│:\-—+]*$/;

/** Is a line of a table nothing but the marks that rule it? */
export const isRuled = (line: string): boolean => RULE.test(line);
