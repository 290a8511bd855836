/**
 * Tables of people in plain text: a line of headings (姓名, 职务), and below it a line for each person; or headings that are a
 * place and posts (部门, 总经理, 副总经理), and below them the places and who has the posts there.
 */
import type { Span } from '../document.ts';
import { linesFrom } from './lines.ts';
import { cellsOf, isRuled, parterOf } from './table-cells.ts';
import { type ColumnKind, columnKinds, isNameColumn } from './table-columns.ts';

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

/** Columns that tell nothing of posts, and what is outside the outer bars of Markdown. */
const BESIDE =
  /^(?:|序号|编号|电话|联系电话|联系方式|邮箱|地址|办公地点|人数|编制|级别|职级|性别|(?:调整|变动|变更)?(?:方式|类型|事项|情况)|职责|主要职责|备注|说明)$/;
const OF_POSTS: ReadonlySet<ColumnKind> = new Set(['taken', 'left', 'proposed', 'held', 'post']);
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

const UNITS: Readonly<Record<string, ColumnKind>> = {
  调整前: 'left-unit',
  变更前: 'left-unit',
  调整后: 'taken-unit',
  变更后: 'taken-unit',
};

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
  const name = words.findIndex(isNameColumn);
  const said = columnKinds(words);
  // 调整前 | 调整后 | 负责人: where nobody is named by himself these are of units.
  const kinds = name < 0 && !said.includes('unit') ? said.map((kind, i) => UNITS[words[i] ?? ''] ?? kind) : said;
  if (name >= 0)
    return kinds.some(kind => kind !== null && OF_POSTS.has(kind)) ? { parter, name, kinds, posts: [] } : null;
  if (!kinds.includes('unit') && !kinds.includes('taken-unit')) return null;
  const posts = cells.map((cell, i) => (kinds[i]?.endsWith('unit') ? null : headedBy(words[i] ?? '', cell, isTitle)));
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

/** 退休, 晋升: what is only ever remarked of somebody. */
const REMARKED =
  /^(?:退休|荣退|离职|辞职|离任|晋升|升任|新任|新进|新入职|留任|连任|平调|轮调|兼任|免职|另有任用|职务不变)/;

/** The column of each cell of a line. Where blanks part them an empty cell is not seen, and a remark is known by its words. */
function placesOf(text: string, cells: readonly Span[], kinds: Heading['kinds']): number[] {
  const remark = kinds.indexOf('remark');
  return cells.map(({ start, end }, i) =>
    cells.length < kinds.length && remark >= i && REMARKED.test(text.slice(start, end)) ? remark : i,
  );
}

/** The people of a line; null where it is no line of the table. */
function rowsOf(text: string, line: string, start: number, { parter, name, kinds, posts }: Heading): TableRow[] | null {
  const cells = cellsOf(line, start, parter);
  if (cells.length < 2 || cells.length > kinds.length) return null;
  const told: TableCell[] = [];
  const places = placesOf(text, cells, kinds);
  cells.forEach((cell, i) => {
    const kind = kinds[places[i] ?? i];
    if (kind && cell.end > cell.start) told.push({ ...cell, kind });
  });
  const who = cells[name];
  if (name < 0 && !told.some(({ kind }) => kind === 'unit' || kind === 'taken-unit')) return [];
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
  for (const { start, end } of linesFrom(text, 0)) {
    const line = text.slice(start, end);
    const next: Heading | null = headingOf(line, start, isTitle);
    if (next) heading = next;
    else if (heading && !isRuled(line)) {
      const below = rowsOf(text, line, start, heading);
      if (below) for (const row of below) rows.push(row);
      else heading = null;
    }
  }
  return rows;
}
