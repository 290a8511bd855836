/** Tables of people in plain text: a line of headings (姓名, 职务), and below it a line for each person. */
import type { Span } from '../document.ts';

/** What a column says of the person of its row: posts taken up, given up, proposed or just held, or where the posts are. */
export type ColumnKind = 'taken' | 'left' | 'proposed' | 'held' | 'post' | 'unit' | 'remark';

export interface TableCell extends Span {
  readonly kind: ColumnKind;
}

export interface TableRow {
  readonly name: Span;
  readonly cells: readonly TableCell[];
}

const NAME = /^(?:姓\s*名|人员|人员姓名|任命人员|任职人员|人选|拟任人选|员工姓名|中文名)$/;
const OFFICE = '(?:职务|岗位|职位|任职|职务名称|岗位名称)';
const COLUMNS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['taken', new RegExp(`^(?:任命后|调整后|变动后|变更后|新任?|新聘|任命|聘任|任职)(?:的)?${OFFICE}?$`)],
  ['left', new RegExp(`^(?:任命前|调整前|变动前|变更前|原任?|原来的?|免去|免职|离任|卸任)(?:的)?${OFFICE}?$`)],
  ['proposed', new RegExp(`^拟(?:任|聘|任命|聘任|推荐)(?:的)?${OFFICE}?$`)],
  ['held', new RegExp(`^现任?${OFFICE}?$`)],
  ['post', new RegExp(`^(?:担任|所任)?${OFFICE}$`)],
  ['unit', /^(?:部门|单位|所在部门|任职部门|所属部门|任职单位|所在单位|机构|公司|组织)$/],
  ['remark', /^(?:备注|说明)$/],
];
const BARS = /[|｜│]/;
const LONGEST_NAME = 24;
/** What stands in the column of names and is none. */
const NO_NAME = /[0-9，。；：、]|^(?:[-—–_~～/]+|无|合计|空缺|待定|暂缺)$/;

/** How the cells of a table are parted, by its line of headings. */
function parterOf(line: string): RegExp | null {
  if (line.includes('\t')) return /\t/g;
  return BARS.test(line) ? /[|｜│]/g : /[ \u3000]+/g;
}

/** The cells of a line, without the blanks around them. */
function cellsOf(line: string, start: number, parter: RegExp): Span[] {
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

interface Heading {
  readonly parter: RegExp;
  readonly name: number;
  readonly kinds: readonly (ColumnKind | null)[];
}

function headingOf(line: string): Heading | null {
  if (!/姓|人/.test(line) || line.length > 120) return null;
  const parter = parterOf(line);
  if (!parter) return null;
  const words = cellsOf(line, 0, parter).map(cell => line.slice(cell.start, cell.end));
  const name = words.findIndex(word => NAME.test(word));
  if (name < 0) return null;
  const kinds = words.map(word => COLUMNS.find(([, pattern]) => pattern.test(word))?.[0] ?? null);
  return kinds.some(kind => kind !== null && kind !== 'unit' && kind !== 'remark') ? { parter, name, kinds } : null;
}

function rowOf(text: string, line: string, start: number, { parter, name, kinds }: Heading): TableRow | null {
  const cells = cellsOf(line, start, parter);
  const who = cells[name];
  if (cells.length < 2 || cells.length > kinds.length || !who) return null;
  if (who.end - who.start < 2 || who.end - who.start > LONGEST_NAME || NO_NAME.test(text.slice(who.start, who.end)))
    return null;
  const told: TableCell[] = [];
  cells.forEach((cell, i) => {
    const kind = kinds[i];
    if (kind && cell.end > cell.start) told.push({ ...cell, kind });
  });
  return { name: who, cells: told };
}

const RULE = /^[\s|｜│:\-—+]*$/;

/** The rows of all tables of people, in the order of the text. */
export function peopleTables(text: string): TableRow[] {
  const rows: TableRow[] = [];
  if (!/姓\s*名|人员|人选/.test(text)) return rows;
  let heading: Heading | null = null;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const next: Heading | null = headingOf(line);
    if (next) heading = next;
    else if (heading && !RULE.test(line)) {
      const row = rowOf(text, line, start, heading);
      if (row) rows.push(row);
      else heading = null;
    }
    start = end + 1;
  }
  return rows;
}
