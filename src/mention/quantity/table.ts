/** Flattened tables: lines of a label and numbers, under a line of column heads and a unit that holds for all of them. */
import type { QuantityMention, Span } from '../../document.ts';
import { PLACES } from '../../lexicon/subject-words.ts';
import { linesFrom } from '../../segment/lines.ts';
import { everyMatch } from '../every-match.ts';
import { METRICS } from '../metric-words.ts';
import { decimal, exact, shift } from '../numeral/exact.ts';

export interface TableRow extends Span {
  readonly label: Span;
  /** A cell that only says the unit of those behind it: 移动用户 万户 108.5. */
  readonly unit: Span | null;
  readonly cells: readonly Span[];
  /** The label of the row above that this one takes a part of: 销量, 其中：轿车. */
  readonly whole: Span | null;
}

export interface Table {
  /** The unit that the numbers without one have, if the table says. */
  readonly unit: { readonly power: number; readonly currency: string } | null;
  /** The heads of the columns of numbers, or empty where no line above names as many. */
  readonly heads: readonly Span[];
  /** The lines above that are no heads: what the table is of. */
  readonly captions: readonly Span[];
  readonly rows: readonly TableRow[];
}

const TOKEN = /[^\s|｜]+/g;
/** A colon parts a label from its number. */
const ROW_TOKEN = /[^\s|｜]+?(?:[：:](?=\s*[-+－(（]{0,2}\d)|(?=[\s|｜]|$))/g;
const CELL =
  /^(?:[-+－(（]{0,2}\d[\d,.]*[)）]?(?:%|％|个百分点|pct)?|(?:下降|上升|增长|减少|增加|提高)?-?\d[\d,.]*(?:[十百千万亿]{0,2}(?:元|美元|港元|[人名家个户件辆台吨])|%|％|个百分点|pct|倍)|[-—–/]+|不适用)$/;
const UNIT_CELL =
  /^(?:人民币)?(?:(?:十亿|百万|千万|[百千万亿])?(?:港元|美元|元|[人次户名家个件辆台吨部套笔股头只]|人次|千瓦时)|[%％])$/;
const DIGIT = /\d/;
const WORD = /[\u4e00-\u9fffA-Za-z]/;
/** So many lines above the first row may name the columns and the unit. */
const ABOVE = 3;

/** The tables of a text, in order. A text with no line of label and numbers has none. */
export function tablesIn(text: string): Table[] {
  const tables: Table[] = [];
  let above: Span[] = [];
  let rows: TableRow[] = [];
  for (const { start, end } of linesFrom(text, 0)) {
    const row = rowIn(text, start, end);
    // A blank line ends a list, but not a table.
    if (end === start && isList(rows)) {
      tables.push(tableOf(text, above, rows));
      above = [];
      rows = [];
    }
    if (row !== null && goesInto(text, row, rows, above)) rows.push(row);
    else if (end > start && !isRuler(text, start, end)) {
      if (isTable(text, above, rows)) tables.push(tableOf(text, above, rows, tables.at(-1)));
      if (rows.length > 0) above = [];
      rows = [];
      above.push({ start, end });
      if (above.length > ABOVE) above.shift();
    }
  }
  if (isTable(text, above, rows)) tables.push(tableOf(text, above, rows, tables.at(-1)));
  return tables;
}

/** One row is a table only under heads that are as many. */
const isTable = (text: string, above: readonly Span[], rows: readonly TableRow[]): boolean =>
  rows.length > 1 || isList(rows) || (rows.length === 1 && above.some(line => isHeads(text, line, rows)));

/** As many words as a row has, behind the head of its labels and that of its units. */
function isHeads(text: string, { start, end }: Span, [row]: readonly TableRow[]): boolean {
  if (row === undefined) return false;
  return tokensOf(text, start, end).length === row.cells.length + (row.unit === null ? 1 : 2);
}

/** Lines of a label and one number: only a unit said above them makes them more than lines. */
const isList = (rows: readonly TableRow[]): boolean => rows[0]?.cells.length === 1;

const goesInto = (text: string, row: TableRow, rows: readonly TableRow[], above: readonly Span[]): boolean =>
  row.cells.length > 1
    ? !isList(rows)
    : rows.length > 0
      ? isList(rows)
      : above.some(line => UNIT.test(text.slice(line.start, line.end)));

/** `| --- | :-: |`, which parts heads and rows in Markdown. */
function isRuler(text: string, start: number, end: number): boolean {
  return /^[\s|:=+-]+$/.test(text.slice(start, Math.min(end, start + LONGEST_LINE)));
}

/** Longer lines are prose. */
const LONGEST_LINE = 160;

function tokensOf(text: string, start: number, end: number, token = TOKEN): Span[] {
  return everyMatch(token, text.slice(start, end)).map(found => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

function rowIn(text: string, start: number, end: number): TableRow | null {
  if (end - start > LONGEST_LINE || end === start) return null;
  const last = text.charAt(end - 1);
  if ('。；！？'.includes(last)) return null;
  const [label, ...columns] = tokensOf(text, start, end, ROW_TOKEN);
  const [first] = columns;
  const unit = first !== undefined && UNIT_CELL.test(text.slice(first.start, first.end)) ? first : null;
  const cells = unit === null ? columns : columns.slice(1);
  if (label === undefined || cells.length === 0 || !WORD.test(text.slice(label.start, label.end))) return null;
  let numbers = 0;
  for (const cell of cells) {
    const words = text.slice(cell.start, cell.end);
    if (!CELL.test(words)) return null;
    if (DIGIT.test(words)) numbers++;
  }
  const colon = '：:'.includes(text.charAt(label.end - 1)) ? 1 : 0;
  if (numbers === 0) return null;
  const opens = PARTS.exec(text.slice(label.start, label.end - colon))?.[0].length ?? 0;
  return { start, end, label: { start: label.start + opens, end: label.end - colon }, unit, cells, whole: null };
}

/** 其中：轿车, —SUV */
const PARTS = /^(?:其中[：:]?|[-–—•·])(?=.)/;

const PLACE = new RegExp(`^${PLACES}(?:业务|地区|合计|小计)?$`);

/** The rows with what each is a part of: the last row that names a metric, for those behind 其中 and for places. */
function withWholes(text: string, rows: readonly TableRow[]): TableRow[] {
  let whole: Span | null = null;
  let inParts = false;
  return rows.map(row => {
    const { start, end } = row.label;
    if (isMetric(text, row.label)) {
      whole = row.label;
      inParts = false;
      return row;
    }
    inParts ||= /[^\s|｜]/.test(text.slice(row.start, start));
    return inParts || PLACE.test(text.slice(start, end)) ? { ...row, whole } : row;
  });
}

const UNIT =
  /单位[:：]?\s*(?:人民币)?(十亿|百万|千万|[千万亿])?(元人民币|港元|港币|美元|元)|[（(](?:人民币)?(十亿|百万|千万|[千万亿])(港元|港币|美元|元)[）)]/;
const POWERS: ReadonlyMap<string, number> = new Map([
  ['千', 3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
]);

function currencyOf(word: string): string {
  return word.startsWith('港') ? 'HKD' : word === '美元' ? 'USD' : 'CNY';
}

function moneyIn(words: string): Table['unit'] {
  const found = UNIT.exec(words);
  if (found === null) return null;
  const [, power = '', money = '', bracketed = '', currency = money] = found;
  return { power: POWERS.get(power || bracketed) ?? 0, currency: currencyOf(currency) };
}

function tableOf(text: string, above: readonly Span[], rows: readonly TableRow[], before?: Table): Table {
  const labels = rows[0]?.unit == null ? 1 : 2;
  // New heads right below the rows of a table go on with it.
  const goesOn = above.length === 1 && above[0]?.start === (before?.rows.at(-1)?.end ?? -1) + 1;
  let unit: Table['unit'] = goesOn ? (before?.unit ?? null) : null;
  let heads: readonly Span[] = [];
  const captions: Span[] = [];
  for (const { start, end } of above) {
    const tokens = tokensOf(text, start, end);
    const named = isHeads(text, { start, end }, rows);
    if (named) heads = tokens.slice(labels);
    else captions.push({ start, end });
    // What a head says holds for its column; the head of the labels speaks for all.
    unit = moneyIn(text.slice(start, named ? tokens[0]?.end : end)) ?? unit;
  }
  return {
    unit,
    heads,
    captions,
    rows: isList(rows) ? rows.filter(({ label }) => isMetric(text, label)) : withWholes(text, rows),
  };
}

/** A label's unit in brackets is no part of the metric. */
export const OWN_UNIT = /[（(][^（()）]{1,10}[)）]$/;

/** 报告日期：2023 stands in a list of amounts, and is none. */
const isMetric = (text: string, { start, end }: Span): boolean =>
  METRICS.before(text, start + text.slice(start, end).replace(OWN_UNIT, '').length) !== null;

const PLAIN = /^[-+－(（]{0,2}\d[\d,.]*[)）]?$/;
const PER_CENT = /[%％]/;
const RATE = /(?:率|占比|比例)$/;
const SINGLE = /[（(](?:人民币)?元(?:\/股)?[）)]|每股/;
/** 员工人数, 门店（家）: counted, whatever the money is given in. */
const HEADS_COUNTED = /(?:人数|户数|家数|次数|数量|人次|员工|门店数)$|[（(][人次户名家个件单台辆部套笔股]{1,2}[）)]$/;

/** 用户数（万户）, 周转量（百万人公里）. */
const COUNTED = /[（(](十亿|百万|千万|[千万亿])(?!元|美元|港[元币])[\u4e00-\u9fff]{0,5}[）)]/;

/** The quantities, those in cells without a unit of their own in the unit their label, column or table has. */
export function withTableUnits(text: string, quantities: QuantityMention[]): QuantityMention[] {
  if (!text.includes('\n')) return quantities;
  const cells = new Map<number, { readonly unit: string; readonly power: number }>();
  for (const { unit, heads, rows } of tablesIn(text)) {
    for (const { label, unit: own, cells: inRow, whole } of rows) {
      const { start, end } = whole ?? label;
      const words = text.slice(start, end) + (own === null ? '' : `（${text.slice(own.start, own.end)}）`);
      inRow.forEach((cell, column) => {
        const head = heads[column];
        const found = unitOf(words, head === undefined ? '' : text.slice(head.start, head.end), unit);
        if (found !== null && PLAIN.test(text.slice(cell.start, cell.end))) cells.set(numberEnd(text, cell), found);
      });
    }
  }
  return cells.size === 0
    ? quantities
    : quantities.map(quantity => inUnit(quantity, cells.get(quantity.end), /[)）]/.test(text.charAt(quantity.end))));
}

/** (1,240) is less than nothing, and the number in it ends before the bracket. */
export const numberEnd = (text: string, { end }: Span): number =>
  ')）'.includes(text.charAt(end - 1)) ? end - 1 : end;

function unitOf(label: string, head: string, unit: Table['unit']): { unit: string; power: number } | null {
  if (PER_CENT.test(head) || PER_CENT.test(label) || RATE.test(label)) return { unit: 'percent', power: 0 };
  if (SINGLE.test(label)) return { unit: 'CNY', power: 0 };
  const counted = COUNTED.exec(label)?.[1] ?? COUNTED.exec(head)?.[1];
  if (counted !== undefined) return { unit: 'count', power: POWERS.get(counted) ?? 0 };
  if (HEADS_COUNTED.test(label)) return null;
  const own = moneyIn(label) ?? moneyIn(head) ?? unit;
  return own === null ? null : { unit: own.currency, power: own.power };
}

function inUnit(
  quantity: QuantityMention,
  cell: { readonly unit: string; readonly power: number } | undefined,
  isLoss: boolean,
): QuantityMention {
  if (cell === undefined || quantity.value === null || quantity.unit !== 'count' || quantity.measure !== null)
    return quantity;
  const negative = quantity.value.startsWith('-');
  const value = decimal(shift(exact(negative ? quantity.value.slice(1) : quantity.value), cell.power));
  return { ...quantity, value: negative || isLoss ? `-${value}` : value, unit: cell.unit };
}
