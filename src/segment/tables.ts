/**
 * Tables of people in plain text: a line of headings (姓名, 职务), and below it a line for each person; or headings that are a
 * place and posts (部门, 总经理, 副总经理), and below them the places and who has the posts there.
 */
import type { Span } from '../document.ts';
import { cellsOf, isRuled, parterOf } from './table-cells.ts';

/** What a column says of the person of its row: posts taken up, given up, proposed or just held, or where the posts are. */
export type ColumnKind = 'taken' | 'left' | 'proposed' | 'held' | 'post' | 'unit' | 'remark';

export interface TableCell extends Span {
  readonly kind: ColumnKind;
}

/** Somebody in a table. */
export interface TableRow {
  readonly name: Span;
  readonly cells: readonly TableCell[];
  /** The post that the heading of the name's column says, and what the heading says of it. */
  readonly headed: (Span & { readonly kind: ColumnKind }) | null;
}

/** Is what stands there a title, and nothing else? */
export type IsTitle = (start: number, end: number) => boolean;

const NAME = /^(?:姓\s*名|人员|人员姓名|任命人员|任职人员|人选|拟任人选|员工姓名|中文名)$/;
const OFFICE = '(?:职务|岗位|职位|任职|职务名称|岗位名称)';
const COLUMNS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['taken', new RegExp(`^(?:任命后|调整后|变动后|变更后|新任?|新聘|任命|聘任|任职)(?:的)?${OFFICE}?$`)],
  ['left', new RegExp(`^(?:任命前|调整前|变动前|变更前|原任?|原来的?|免去|免职|离任|卸任)(?:的)?${OFFICE}?$`)],
  ['proposed', new RegExp(`^拟(?:任|聘|任命|聘任|推荐)(?:的)?${OFFICE}?$`)],
  ['held', new RegExp(`^现任?${OFFICE}?$`)],
  ['post', new RegExp(`^(?:担任|所任)?${OFFICE}$`)],
  [
    'unit',
    /^(?:(?:所在|任职|所属|一级|二级)?(?:部门|单位|机构|公司|组织|团队)|(?:城市|区域|[分子])公司|[大片省战]区|区域|事业[部群]|中心|[分支]行|板块|业务|业务线|条线|工作室|BU|科室)$/,
  ],
  ['remark', /^(?:备注|说明)$/],
];
/** Columns that tell nothing of posts. */
const BESIDE = /^(?:序号|编号|电话|联系电话|联系方式|邮箱|地址|办公地点|人数|编制|时间|日期|级别|职级|性别)$/;
const LONGEST_NAME = 24;
/** What stands in the column of names and is none. */
const NO_NAME = /[0-9，。；：]|^(?:[-—–_~～/]+|无|合计|空缺|待定|暂缺|待聘|招聘中)$/;
/** One of the names in a cell, with what stands in brackets behind it. */
const MEMBER = /(?<name>[^、，,（(]+)(?:[（(][^（()）]*[)）])?/g;
/** 原负责人, 调整后负责人: what a heading says of the post it names. */
const HEADED: readonly (readonly [ColumnKind, RegExp])[] = [
  ['left', /^(?:原任?|前任?|调整前|变动前)的?/],
  ['taken', /^(?:新任?|现任?|调整后|变动后|拟任)的?/],
  ['post', /^/],
];

interface Heading {
  readonly parter: RegExp;
  /** The column of names; -1 where columns are of posts. */
  readonly name: number;
  readonly kinds: readonly (ColumnKind | null)[];
  readonly posts: readonly TableRow['headed'][];
}

function headingOf(line: string, start: number, isTitle: IsTitle): Heading | null {
  if (line.length > 120) return null;
  const parter = parterOf(line);
  if (!parter) return null;
  const cells = cellsOf(line, start, parter);
  if (cells.length < 2) return null;
  const words = cells.map(cell => line.slice(cell.start - start, cell.end - start));
  const name = words.findIndex(word => NAME.test(word));
  const kinds = words.map(word => COLUMNS.find(([, pattern]) => pattern.test(word))?.[0] ?? null);
  if (name >= 0)
    return kinds.some(kind => kind !== null && kind !== 'unit' && kind !== 'remark')
      ? { parter, name, kinds, posts: [] }
      : null;
  if (!kinds.includes('unit')) return null;
  const posts = cells.map((cell, i) => (kinds[i] === 'unit' ? null : headedBy(words[i] ?? '', cell, isTitle)));
  const isTable = cells.every((_, i) => kinds[i] || posts[i] || BESIDE.test(words[i] ?? ''));
  return isTable && posts.some(post => post !== null) ? { parter, name, kinds, posts } : null;
}

function headedBy(word: string, { start, end }: Span, isTitle: IsTitle): TableRow['headed'] {
  for (const [kind, pattern] of HEADED) {
    const said = pattern.exec(word);
    const from = start + (said?.[0].length ?? 0);
    if (said && isTitle(from, end)) return { start: from, end, kind };
  }
  return null;
}

/** The names in a cell. */
function namesIn(text: string, { start, end }: Span): Span[] {
  const names: Span[] = [];
  for (const { index, groups } of text.slice(start, end).matchAll(MEMBER)) {
    const written = groups?.['name'] ?? '';
    const from = start + index + written.length - written.trimStart().length;
    const name = written.trim();
    if (name.length < 2 || name.length > LONGEST_NAME || NO_NAME.test(name)) return [];
    names.push({ start: from, end: from + name.length });
  }
  return names;
}

/** The people of a line; null where it is no line of the table. */
function rowsOf(text: string, line: string, start: number, { parter, name, kinds, posts }: Heading): TableRow[] | null {
  const cells = cellsOf(line, start, parter);
  if (cells.length < 2 || cells.length > kinds.length) return null;
  const told: TableCell[] = [];
  cells.forEach((cell, i) => {
    const kind = kinds[i];
    if (kind && cell.end > cell.start) told.push({ ...cell, kind });
  });
  const who = cells[name];
  if (name < 0)
    return cells.flatMap((cell, i) => {
      const headed = posts[i];
      return headed ? namesIn(text, cell).map(named => ({ name: named, cells: told, headed })) : [];
    });
  const names = who ? namesIn(text, who) : [];
  return names.length === 0 ? null : names.map(named => ({ name: named, cells: told, headed: null }));
}

/** The rows of all tables of people, in the order of the text. */
export function peopleTables(text: string, isTitle: IsTitle): TableRow[] {
  const rows: TableRow[] = [];
  let heading: Heading | null = null;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const next: Heading | null = headingOf(line, start, isTitle);
    if (next) heading = next;
    else if (heading && !isRuled(line)) {
      const below = rowsOf(text, line, start, heading);
      if (below) for (const row of below) rows.push(row);
      else heading = null;
    }
    start = end + 1;
  }
  return rows;
}
