/** Tables of what becomes of units: below 原机构 and 现机构 each row tells of one change, and a column may name it. */
import type { Span } from '../../document.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { DISSOLVE, MERGE, MOVE_UNIT, RENAME, SET_UP, SPLIT, UPGRADE } from '../../lexicon/unit-verbs.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { linesFrom } from '../../segment/lines.ts';
import { sentenceAt } from '../../segment/sentences.ts';
import { cellsOf, isRuled, parterOf } from '../../segment/table-cells.ts';
import type { UnitStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';

const NOUN = '(?:的|内设|职能|二级|一级)*(?:机构|部门|单位|组织|组织机构|公司)?(?:名称|设置)?';
const BEFORE = new RegExp(`^(?:原有?|调整前|变更前|变动前|优化前|改革前)${NOUN}$`);
const AFTER = new RegExp(`^(?:现|新|调整后|变更后|变动后|优化后|改革后)${NOUN}$`);
const HOW = /^(?:调整|变更|变动|优化)?(?:事项|方式|类型|类别|性质|形式|措施)$/;
const LONGEST_LINE = 240;

/** What the cell says that names the change; the first that fits. */
const SAID: readonly (readonly [UnitStatement['change'], RegExp])[] = [
  ['unchanged', /保留|不变|未调整/],
  ['dissolved', new RegExp(alternatives(DISSOLVE))],
  ['merged', new RegExp(alternatives(MERGE.filter(word => word.length > 1)))],
  ['split', new RegExp(alternatives(['拆分', '分设', '分立', ...SPLIT]))],
  ['upgraded', new RegExp(alternatives(['升格', '升级', ...UPGRADE]))],
  ['renamed', new RegExp(alternatives(['改名', '更名', ...RENAME]))],
  ['moved', new RegExp(alternatives(['划转', '划拨', '移交', '调整隶属', ...MOVE_UNIT]))],
  ['established', new RegExp(alternatives(['新增', ...SET_UP]))],
];

interface Columns {
  readonly parter: RegExp;
  readonly before: number;
  readonly after: number;
  readonly how: number;
}

function columnsOf(line: string): Columns | null {
  const parter = line.length < LONGEST_LINE ? parterOf(line) : null;
  if (!parter) return null;
  const words = cellsOf(line, 0, parter).map(({ start, end }) => line.slice(start, end));
  const [before, after, how] = [BEFORE, AFTER, HOW].map(kind => words.findIndex(word => kind.test(word)));
  return before === undefined || after === undefined || how === undefined || before < 0 || after < 0
    ? null
    : { parter, before, after, how };
}

/** What the rows of all such tables say. */
export function tabledChanges(reading: Reading): UnitStatement[] {
  const { folded } = reading.text;
  if (!/[\t|｜│ \u3000]/.test(folded)) return [];
  const found: UnitStatement[] = [];
  let columns: Columns | null = null;
  for (const { start, end } of linesFrom(folded, 0)) {
    const line = folded.slice(start, end);
    const next = columnsOf(line);
    if (next) columns = next;
    else if (columns && !isRuled(line)) {
      const cells = cellsOf(line, start, columns.parter);
      const row = cells.length > Math.max(columns.before, columns.after) ? rowOf(reading, cells, columns) : null;
      if (row) found.push(row);
      else columns = null;
    }
  }
  return found;
}

function scopesIn(clause: Clause, cell: Span | undefined): Scope[] {
  return clause.phrases.flatMap(phrase =>
    phrase?.kind === 'units' && cell ? phrase.scopes.filter(s => s.start >= cell.start && s.end <= cell.end) : [],
  );
}

function rowOf(reading: Reading, cells: readonly Span[], columns: Columns): UnitStatement | null {
  const { lookup, sentences, text } = reading;
  const [was, is, how] = [cells[columns.before], cells[columns.after], cells[columns.how]];
  const clause = lookup.clausesIn(sentenceAt(sentences, cells[0]?.start ?? 0)).find(({ view }) => !view.aside);
  if (!was || !is || !clause) return null;
  const [sources, results] = [scopesIn(clause, was), scopesIn(clause, is)];
  const named = how ?? (results.length === 0 ? is : null);
  const word = named ? text.folded.slice(named.start, named.end) : '';
  const change = SAID.find(([, pattern]) => pattern.test(word))?.[0] ?? changeBetween(sources, results);
  if (!change) return null;
  const only = change === 'unchanged' || change === 'dissolved' || change === 'moved';
  const from = change === 'established' ? [] : sources;
  const to = only ? [] : results;
  const [first, last] = [from[0] ?? to[0], to.at(-1) ?? from.at(-1)];
  if (!first || !last) return null;
  const span = { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
  return {
    type: 'unit',
    rule: 'unit/tabled-changes',
    clause,
    span,
    trigger: null,
    slots: {
      ...(from.length > 0 ? { sources: was } : {}),
      ...(to.length > 0 ? { results: is } : {}),
    },
    change,
    sources: from,
    results: to,
    existing: false,
  };
}

/** What the numbers of names before and after tell by themselves. */
function changeBetween(sources: readonly Scope[], results: readonly Scope[]): UnitStatement['change'] | null {
  if (sources.length === 0) return results.length > 0 ? 'established' : null;
  if (results.length === 0) return 'dissolved';
  const names = sources.map(nameOf);
  if (results.every(scope => names.includes(nameOf(scope)))) return 'unchanged';
  if (sources.length > 1) return results.length > 1 ? null : 'merged';
  return results.length > 1 ? 'split' : 'renamed';
}

const nameOf = (scope: Scope): string => {
  const body = nearest(scope);
  return body.kind === 'anaphor' ? '' : body.name;
};
