/** Forms on which changes of office are reported: lines of a label and what is filled in (旧任者姓名：林越; 离任日期 2024年1月2日). */
import type { Span } from '../document.ts';
import { linesFrom } from './lines.ts';
import type { ColumnKind } from './table-columns.ts';
import type { IsTitle, TableRow } from './tables.ts';

/** A label, which may say in brackets what to fill in, and what is. */
const LINE =
  /^[ \u3000|]*(?:[0-9]{1,2}[.、．]?[ \u3000]*)?(?<label>[^\s：:，。；（(|]{2,24})(?:[（(][^（()）]{0,160}[)）])?[ \u3000]*[：:\t |\u3000][ \u3000]*(?<value>\S.{0,119})$/;
/** 新任基金经理姓名, 旧任者姓名及简历: whose name it is, and by which post. */
const NAME =
  /^(?:(?<taken>新任|新聘|增聘|接任)|(?<left>离任|解聘|旧任|原任|前任)|共同管理本基金的其他)(?<post>.{0,16}?)者?(?:姓名|的姓名)(?:[、及](?:级职|职称|简历|级职及简历))?$/;
const ANY_OFFICER = /^(?:高级管理人员|高管|人员|)$/;
const POST = /^(?:(?:新任|离任|新聘|解聘)?(?:高级管理人员|高管)?(?:职务|职务名称)|人员(?:(?:变动|异动)?别|职称))$/;
const DATE = /^(?:(?<taken>任职|新任生效|就任)|(?<left>离任|离职)|生效)日期$/;
/** What the post is of, where it is not the company. */
const PLACE = /^基金名称$/;
const PARTS = /[^、,，及和与兼]+/g;
/** Behind the name: 林越/本公司财务长. */
const NAMES = /^[^/／（()\s；;]+/;

interface FormRow extends TableRow {
  readonly cells: (Span & { readonly kind: ColumnKind })[];
  readonly headed: Span & { readonly kind: ColumnKind };
}

/** The parts of a list that stands there. */
const partsOf = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(PARTS)].map(({ 0: part, index }) => ({
    start: start + index,
    end: start + index + part.trimEnd().length,
  }));

const kindOf = (groups: Record<string, string | undefined>): ColumnKind | null =>
  groups['taken'] ? 'taken' : groups['left'] ? 'left' : null;

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** No form has more rows above one line of a date. */
const MOST_UNDATED = 64;

/** 旧任者姓名：林越, 新任者姓名：林越: a term that goes on, of which nothing is to be told. */
function withoutRenewals(text: string, rows: readonly FormRow[]): FormRow[] {
  const termOf = ({ name, headed }: FormRow): string => `${headed.start} ${wordsOf(text, name)}`;
  const kinds = new Map<string, Set<ColumnKind>>();
  for (const row of rows) kinds.set(termOf(row), (kinds.get(termOf(row)) ?? new Set()).add(row.headed.kind));
  return rows.filter(row => kinds.get(termOf(row))?.size === 1);
}

/** Who takes up, leaves or shares which post, by the forms in a text. */
export function peopleForms(text: string, isTitle: IsTitle): TableRow[] {
  if (!text.includes('姓名')) return [];
  const rows: FormRow[] = [];
  const lastOf = new Map<ColumnKind, FormRow>();
  let undated: FormRow[] = [];
  let posts: Span[] = [];
  let place: Span | null = null;
  for (const { start, end } of linesFrom(text, 0)) {
    const line = text.slice(start, end).trimEnd();
    const { label = '', value = '' } = LINE.exec(line)?.groups ?? {};
    const filled = { start: start + line.length - value.length, end: start + line.length };
    const name = NAME.exec(label)?.groups;
    const date = DATE.exec(label)?.groups;
    if (PLACE.test(label)) place = filled;
    else if (POST.test(label)) posts = partsOf(text, filled).filter(part => isTitle(part.start, part.end));
    else if (date) {
      const kind = kindOf(date);
      const last = kind && lastOf.get(kind);
      const isMeant = (row: FormRow): boolean =>
        !kind || (row.headed.kind === kind && wordsOf(text, row.name) === (last && wordsOf(text, last.name)));
      for (const row of undated) if (isMeant(row)) row.cells.push({ ...filled, kind: 'date' });
      undated = undated.filter(row => !isMeant(row));
    } else if (name) {
      const { post = '' } = name;
      const at = start + line.indexOf(label) + label.indexOf(post);
      const own = { start: at, end: at + post.length };
      const headed = ANY_OFFICER.test(post) ? posts : isTitle(own.start, own.end) ? [own] : [];
      const named = partsOf(text, { ...filled, end: filled.start + (NAMES.exec(value)?.[0].length ?? 0) });
      for (const who of named)
        for (const of of headed) {
          const cells = place ? [{ ...place, kind: 'unit' as const }] : [];
          const row: FormRow = { name: who, cells, headed: { ...of, kind: kindOf(name) ?? 'held' } };
          rows.push(row);
          lastOf.set(row.headed.kind, row);
          undated.push(row);
        }
      undated = undated.slice(-MOST_UNDATED);
    }
  }
  return withoutRenewals(text, rows);
}
